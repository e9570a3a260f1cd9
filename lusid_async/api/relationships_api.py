"""The relationships API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_CREATE_RELATIONSHIP = Operation(
    "RelationshipsApi.create_relationship",
    "POST",
    "/api/relationshipdefinitions/{scope}/{code}/relationships",
    lambda: models.CompleteRelationship,
    body=lambda: models.CreateRelationshipRequest,
    takes={},
)
_DELETE_RELATIONSHIP = Operation(
    "RelationshipsApi.delete_relationship",
    "POST",
    "/api/relationshipdefinitions/{scope}/{code}/relationships/$delete",
    lambda: models.DeletedEntityResponse,
    body=lambda: models.DeleteRelationshipRequest,
    takes={},
)


class RelationshipsApi(Api):
    """The relationships operations of LUSID (2 of them).

    Relationships between entities, such as from an instrument to its issuer, over time.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_relationship(
        self,
        scope: str,
        code: str,
        create_relationship_request: models.CreateRelationshipRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CompleteRelationship]:
        """Create relationship.

        Relates two entities under a definition, for all business time or a period.

        `POST /api/relationshipdefinitions/{scope}/{code}/relationships`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            create_relationship_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CompleteRelationship`.

        Example:
            ```python
            request = models.CreateRelationshipRequest(
                source_entity_id={
                    "scope": "default",
                    "identifierType": "Figi",
                    "identifierValue": "BBG000C6K6G9",
                },
                target_entity_id={"idTypeScope": "demo", "idTypeCode": "LEI", "code": "LEI-1"},
            )
            await factory.build(api.RelationshipsApi).create_relationship("demo", "Issuer", request)
            ```
        """
        return self._call(
            _CREATE_RELATIONSHIP,
            path={
                "scope": scope,
                "code": code,
            },
            body=create_relationship_request,
            opts=opts,
        )

    def delete_relationship(
        self,
        scope: str,
        code: str,
        delete_relationship_request: models.DeleteRelationshipRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete relationship.

        Ends a relationship between two entities, which the request names by identifiers, for a period of
        business time or for all of it.

        `POST /api/relationshipdefinitions/{scope}/{code}/relationships/$delete`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            delete_relationship_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_RELATIONSHIP,
            path={
                "scope": scope,
                "code": code,
            },
            body=delete_relationship_request,
            opts=opts,
        )
