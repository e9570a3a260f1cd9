"""The custom entity definitions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_CUSTOM_ENTITY_DEFINITION = Operation(
    "CustomEntityDefinitionsApi.create_custom_entity_definition",
    "POST",
    "/api/customentities/entitytypes",
    lambda: models.CustomEntityDefinition,
    body=lambda: models.CustomEntityDefinitionRequest,
    takes={},
)
_DELETE_DEFINITION = Operation(
    "CustomEntityDefinitionsApi.delete_definition",
    "DELETE",
    "/api/customentities/entitytypes/{entityType}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_DEFINITION = Operation(
    "CustomEntityDefinitionsApi.get_definition",
    "GET",
    "/api/customentities/entitytypes/{entityType}",
    lambda: models.CustomEntityDefinition,
    takes={"asAt": "moment"},
)
_LIST_CUSTOM_ENTITY_DEFINITIONS = PagedOperation(
    "CustomEntityDefinitionsApi.list_custom_entity_definitions",
    "GET",
    "/api/customentities/entitytypes",
    lambda: models.PagedResourceListOfCustomEntityDefinition,
    lambda: models.CustomEntityDefinition,
    takes={"asAt": "moment", "limit": "number"},
)
_UPDATE_CUSTOM_ENTITY_DEFINITION = Operation(
    "CustomEntityDefinitionsApi.update_custom_entity_definition",
    "PUT",
    "/api/customentities/entitytypes/{entityType}",
    lambda: models.CustomEntityDefinition,
    body=lambda: models.UpdateCustomEntityDefinitionRequest,
    takes={},
)


class CustomEntityDefinitionsApi(Api):
    """The custom entity definitions operations of LUSID (5 of them).

    Definitions of custom entity types, the older interface. See also `CustomEntityTypesApi`.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_custom_entity_definition(
        self,
        custom_entity_definition_request: models.CustomEntityDefinitionRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityDefinition]:
        """Create custom entity definition.

        Defines a type of custom entities: its name and the fields that entities have, each with type and
        whether it varies over business time. LUSID puts `~` before the name.

        `BadRequestException` where the type exists.

        `POST /api/customentities/entitytypes`, release stage: EarlyAccess.

        Args:
            custom_entity_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomEntityDefinition`.
        """
        return self._call(
            _CREATE_CUSTOM_ENTITY_DEFINITION,
            body=custom_entity_definition_request,
            opts=opts,
        )

    def delete_definition(
        self,
        entity_type: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete definition.

        Deletes a type of custom entities in all its versions, and all entities of the type with it.

        To delete one entity use `CustomEntitiesApi.delete_custom_entity`.

        `DELETE /api/customentities/entitytypes/{entityType}`, release stage: EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_DEFINITION,
            path={
                "entityType": entity_type,
            },
            opts=opts,
        )

    def get_definition(
        self,
        entity_type: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityDefinition]:
        """Get definition.

        Reads the definition of a custom entity type, as at a moment, by its name with the `~` that LUSID put
        before it.

        `GET /api/customentities/entitytypes/{entityType}`, release stage: EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomEntityDefinition`.
        """
        return self._call(
            _GET_DEFINITION,
            path={
                "entityType": entity_type,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_custom_entity_definitions(
        self,
        as_at: datetime | str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCustomEntityDefinition, models.CustomEntityDefinition]:
        """List custom entity definitions.

        Lists the definitions of custom entity types with their fields.

        100 a page unless `limit` says otherwise.

        `GET /api/customentities/entitytypes`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCustomEntityDefinition`; `.items()` yields every
            `models.CustomEntityDefinition`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_CUSTOM_ENTITY_DEFINITIONS,
            query={
                "asAt": as_at,
                "limit": limit,
                "filter": filter,
                "page": page,
            },
            opts=opts,
        )

    def update_custom_entity_definition(
        self,
        entity_type: str,
        update_custom_entity_definition_request: (
            models.UpdateCustomEntityDefinitionRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityDefinition]:
        """Update custom entity definition.

        Replaces name, description and fields of a custom entity type.

        `BadRequestException` where the type does not exist.

        `PUT /api/customentities/entitytypes/{entityType}`, release stage: EarlyAccess.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            update_custom_entity_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomEntityDefinition`.
        """
        return self._call(
            _UPDATE_CUSTOM_ENTITY_DEFINITION,
            path={
                "entityType": entity_type,
            },
            body=update_custom_entity_definition_request,
            opts=opts,
        )
