"""The custom entity types API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_CUSTOM_ENTITY_TYPE = Operation(
    "CustomEntityTypesApi.create_custom_entity_type",
    "POST",
    "/api/customentitytypes",
    lambda: models.CustomEntityType,
)
_DELETE_CUSTOM_ENTITY_TYPE = Operation(
    "CustomEntityTypesApi.delete_custom_entity_type",
    "DELETE",
    "/api/customentitytypes/{entityType}",
    lambda: models.DeletedEntityResponse,
)
_GET_CUSTOM_ENTITY_TYPE = Operation(
    "CustomEntityTypesApi.get_custom_entity_type",
    "GET",
    "/api/customentitytypes/{entityType}",
    lambda: models.CustomEntityType,
)
_LIST_CUSTOM_ENTITY_TYPES = PagedOperation(
    "CustomEntityTypesApi.list_custom_entity_types",
    "GET",
    "/api/customentitytypes",
    lambda: models.PagedResourceListOfCustomEntityType,
    lambda: models.CustomEntityType,
)
_UPDATE_CUSTOM_ENTITY_TYPE = Operation(
    "CustomEntityTypesApi.update_custom_entity_type",
    "PUT",
    "/api/customentitytypes/{entityType}",
    lambda: models.CustomEntityType,
)


class CustomEntityTypesApi(Api):
    """The custom entity types operations of LUSID (5 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_custom_entity_type(
        self,
        create_custom_entity_type_request: models.CreateCustomEntityTypeRequest,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityType]:
        """Create custom entity type.

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

        `DELETE /api/customentitytypes/{entityType}`, release stage: EarlyAccess.

        Args:
            entity_type: path `entityType`.
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
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityType]:
        """Get custom entity type.

        `GET /api/customentitytypes/{entityType}`, release stage: EarlyAccess.

        Args:
            entity_type: path `entityType`.
            as_at: query `asAt`.
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
        as_at: datetime | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCustomEntityType, models.CustomEntityType]:
        """List custom entity types.

        `GET /api/customentitytypes`, release stage: EarlyAccess.

        Args:
            as_at: query `asAt`.
            limit: query `limit`.
            filter: query `filter`.
            sort_by: query `sortBy`.
            page: query `page`.
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
        update_custom_entity_type_request: models.UpdateCustomEntityTypeRequest,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityType]:
        """Update custom entity type.

        `PUT /api/customentitytypes/{entityType}`, release stage: EarlyAccess.

        Args:
            entity_type: path `entityType`.
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
