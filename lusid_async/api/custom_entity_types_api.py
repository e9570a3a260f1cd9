"""The custom entity types API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_CUSTOM_ENTITY_TYPE = Operation(
    "CustomEntityTypesApi.create_custom_entity_type",
    "POST",
    "/api/customentitytypes",
    lambda: models.CustomEntityType,
    body=lambda: models.CreateCustomEntityTypeRequest,
    takes={},
)
_DELETE_CUSTOM_ENTITY_TYPE = Operation(
    "CustomEntityTypesApi.delete_custom_entity_type",
    "DELETE",
    "/api/customentitytypes/{entityType}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_CUSTOM_ENTITY_TYPE = Operation(
    "CustomEntityTypesApi.get_custom_entity_type",
    "GET",
    "/api/customentitytypes/{entityType}",
    lambda: models.CustomEntityType,
    takes={"asAt": "moment"},
)
_LIST_CUSTOM_ENTITY_TYPES = PagedOperation(
    "CustomEntityTypesApi.list_custom_entity_types",
    "GET",
    "/api/customentitytypes",
    lambda: models.PagedResourceListOfCustomEntityType,
    lambda: models.CustomEntityType,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_UPDATE_CUSTOM_ENTITY_TYPE = Operation(
    "CustomEntityTypesApi.update_custom_entity_type",
    "PUT",
    "/api/customentitytypes/{entityType}",
    lambda: models.CustomEntityType,
    body=lambda: models.UpdateCustomEntityTypeRequest,
    takes={},
)


class CustomEntityTypesApi(Api):
    """The custom entity types operations of LUSID (5 of them).

    Types of custom entities: their names and fields.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_custom_entity_type(
        self,
        create_custom_entity_type_request: models.CreateCustomEntityTypeRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityType]:
        """Create custom entity type.

        Defines a type of custom entities: its name and the fields that entities have, each with type and
        whether it varies over business time. LUSID puts `~` before the name.

        `BadRequestException` where the type exists.

        `POST /api/customentitytypes`, release stage: EarlyAccess.

        Args:
            create_custom_entity_type_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomEntityType`.
        """
        return self._call(
            _CREATE_CUSTOM_ENTITY_TYPE,
            body=create_custom_entity_type_request,
            opts=opts,
        )

    def delete_custom_entity_type(
        self,
        entity_type: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete custom entity type.

        Deletes a type of custom entities in all its versions, and all entities of the type with it.

        To delete one entity use `CustomEntitiesApi.delete_custom_entity`.

        `DELETE /api/customentitytypes/{entityType}`, release stage: EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_CUSTOM_ENTITY_TYPE,
            path={
                "entityType": entity_type,
            },
            opts=opts,
        )

    def get_custom_entity_type(
        self,
        entity_type: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityType]:
        """Get custom entity type.

        Reads a custom entity type with its fields, as at a moment, by its name with the `~` that LUSID put
        before it.

        `GET /api/customentitytypes/{entityType}`, release stage: EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomEntityType`.
        """
        return self._call(
            _GET_CUSTOM_ENTITY_TYPE,
            path={
                "entityType": entity_type,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_custom_entity_types(
        self,
        as_at: datetime | str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCustomEntityType, models.CustomEntityType]:
        """List custom entity types.

        Lists the custom entity types with their fields.

        100 a page unless `limit` says otherwise.

        `GET /api/customentitytypes`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCustomEntityType`; `.items()` yields every
            `models.CustomEntityType`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_CUSTOM_ENTITY_TYPES,
            query={
                "asAt": as_at,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "page": page,
            },
            opts=opts,
        )

    def update_custom_entity_type(
        self,
        entity_type: str,
        update_custom_entity_type_request: models.UpdateCustomEntityTypeRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityType]:
        """Update custom entity type.

        Replaces name, description and fields of a custom entity type.

        `BadRequestException` where the type does not exist.

        `PUT /api/customentitytypes/{entityType}`, release stage: EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            update_custom_entity_type_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomEntityType`.
        """
        return self._call(
            _UPDATE_CUSTOM_ENTITY_TYPE,
            path={
                "entityType": entity_type,
            },
            body=update_custom_entity_type_request,
            opts=opts,
        )
