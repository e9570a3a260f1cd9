"""The relationship definitions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_RELATIONSHIP_DEFINITION = Operation(
    "RelationshipDefinitionsApi.create_relationship_definition",
    "POST",
    "/api/relationshipdefinitions",
    lambda: models.RelationshipDefinition,
    body=lambda: models.CreateRelationshipDefinitionRequest,
    takes={},
)
_DELETE_RELATIONSHIP_DEFINITION = Operation(
    "RelationshipDefinitionsApi.delete_relationship_definition",
    "DELETE",
    "/api/relationshipdefinitions/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_RELATIONSHIP_DEFINITION = Operation(
    "RelationshipDefinitionsApi.get_relationship_definition",
    "GET",
    "/api/relationshipdefinitions/{scope}/{code}",
    lambda: models.RelationshipDefinition,
    takes={"asAt": "moment"},
)
_LIST_RELATIONSHIP_DEFINITIONS = PagedOperation(
    "RelationshipDefinitionsApi.list_relationship_definitions",
    "GET",
    "/api/relationshipdefinitions",
    lambda: models.PagedResourceListOfRelationshipDefinition,
    lambda: models.RelationshipDefinition,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_UPDATE_RELATIONSHIP_DEFINITION = Operation(
    "RelationshipDefinitionsApi.update_relationship_definition",
    "PUT",
    "/api/relationshipdefinitions/{scope}/{code}",
    lambda: models.RelationshipDefinition,
    body=lambda: models.UpdateRelationshipDefinitionRequest,
    takes={},
)


class RelationshipDefinitionsApi(Api):
    """The relationship definitions operations of LUSID (5 of them).

    Definitions of relationships: which types of entity they relate, how each side is described and how many
    are allowed.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_relationship_definition(
        self,
        create_relationship_definition_request: (
            models.CreateRelationshipDefinitionRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RelationshipDefinition]:
        """Create relationship definition.

        Defines a relationship between two types of entity, with its description from either side.

        `POST /api/relationshipdefinitions`, release stage: EarlyAccess.

        Args:
            create_relationship_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RelationshipDefinition`.

        Example:
            ```python
            request = models.CreateRelationshipDefinitionRequest(
                scope="demo",
                code="Issuer",
                source_entity_type="Instrument",
                target_entity_type="LegalEntity",
                display_name="Issuer",
                outward_description="issued by",
                inward_description="issuer of",
            )
            await factory.build(api.RelationshipDefinitionsApi).create_relationship_definition(request)
            ```
        """
        return self._call(
            _CREATE_RELATIONSHIP_DEFINITION,
            body=create_relationship_definition_request,
            opts=opts,
        )

    def delete_relationship_definition(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete relationship definition.

        Deletes the definition of a relationship by scope and code. Earlier as-at times still show it.

        `DELETE /api/relationshipdefinitions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_RELATIONSHIP_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_relationship_definition(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RelationshipDefinition]:
        """Get relationship definition.

        Reads the definition of a relationship, as at a moment: the types of entity it relates, its
        descriptions from either side, its cardinality and whether it varies over business time.

        `NotFoundException` where it is not defined.

        `GET /api/relationshipdefinitions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RelationshipDefinition`.
        """
        return self._call(
            _GET_RELATIONSHIP_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_relationship_definitions(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfRelationshipDefinition, models.RelationshipDefinition]:
        """List relationship definitions.

        Lists the definitions of relationships of all scopes.

        100 a page unless `limit` says otherwise.

        `GET /api/relationshipdefinitions`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfRelationshipDefinition`; `.items()` yields every
            `models.RelationshipDefinition`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_RELATIONSHIP_DEFINITIONS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def update_relationship_definition(
        self,
        scope: str,
        code: str,
        update_relationship_definition_request: (
            models.UpdateRelationshipDefinitionRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RelationshipDefinition]:
        """Update relationship definition.

        Replaces the name of a relationship and its descriptions from either side. The types of entity that it
        relates cannot be changed, as relationships may be stored already.

        `PUT /api/relationshipdefinitions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_relationship_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RelationshipDefinition`.
        """
        return self._call(
            _UPDATE_RELATIONSHIP_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_relationship_definition_request,
            opts=opts,
        )
