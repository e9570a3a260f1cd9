"""The relations API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_CREATE_RELATION = Operation(
    "RelationsApi.create_relation",
    "POST",
    "/api/relations/{scope}/{code}",
    lambda: models.CompleteRelation,
    body=lambda: models.CreateRelationRequest,
    takes={"effectiveAt": "date"},
)
_DELETE_RELATION = Operation(
    "RelationsApi.delete_relation",
    "POST",
    "/api/relations/{scope}/{code}/$delete",
    lambda: models.DeletedEntityResponse,
    body=lambda: models.DeleteRelationRequest,
    takes={"effectiveAt": "date"},
)


class RelationsApi(Api):
    """The relations operations of LUSID (2 of them).

    Relations between entities, the older form of relationships. See `RelationshipsApi`.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_relation(
        self,
        scope: str,
        code: str,
        create_relation_request: models.CreateRelationRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CompleteRelation]:
        """Create relation.

        Relates two entities under a relation definition from an effective date. The older form of
        `RelationshipsApi.create_relationship`.

        `POST /api/relations/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            create_relation_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CompleteRelation`.
        """
        return self._call(
            _CREATE_RELATION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=create_relation_request,
            opts=opts,
        )

    def delete_relation(
        self,
        scope: str,
        code: str,
        delete_relation_request: models.DeleteRelationRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete relation.

        Ends a relation between two entities from an effective date. The older form of
        `RelationshipsApi.delete_relationship`.

        `POST /api/relations/{scope}/{code}/$delete`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            delete_relation_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_RELATION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=delete_relation_request,
            opts=opts,
        )
