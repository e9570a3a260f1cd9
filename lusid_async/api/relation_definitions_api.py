"""The relation definitions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_CREATE_RELATION_DEFINITION = Operation(
    "RelationDefinitionsApi.create_relation_definition",
    "POST",
    "/api/relationdefinitions",
    lambda: models.RelationDefinition,
    body=lambda: models.CreateRelationDefinitionRequest,
    takes={},
)
_DELETE_RELATION_DEFINITION = Operation(
    "RelationDefinitionsApi.delete_relation_definition",
    "DELETE",
    "/api/relationdefinitions/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_RELATION_DEFINITION = Operation(
    "RelationDefinitionsApi.get_relation_definition",
    "GET",
    "/api/relationdefinitions/{scope}/{code}",
    lambda: models.RelationDefinition,
    takes={"asAt": "moment"},
)


class RelationDefinitionsApi(Api):
    """The relation definitions operations of LUSID (3 of them).

    Definitions of relations, the older form of relationships. See `RelationshipDefinitionsApi`.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_relation_definition(
        self,
        create_relation_definition_request: models.CreateRelationDefinitionRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RelationDefinition]:
        """Create relation definition.

        Defines a relation between two types of entity. The older form of
        `RelationshipDefinitionsApi.create_relationship_definition`.

        `POST /api/relationdefinitions`, release stage: Experimental.

        Args:
            create_relation_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RelationDefinition`.
        """
        return self._call(
            _CREATE_RELATION_DEFINITION,
            body=create_relation_definition_request,
            opts=opts,
        )

    def delete_relation_definition(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete relation definition.

        Deletes the definition of a relation by scope and code. Earlier as-at times still show it.

        `DELETE /api/relationdefinitions/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_RELATION_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_relation_definition(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RelationDefinition]:
        """Get relation definition.

        Reads the definition of a relation by scope and code, as at a moment: which types of entity it relates
        and how either side is described.

        `GET /api/relationdefinitions/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RelationDefinition`.
        """
        return self._call(
            _GET_RELATION_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )
