"""The entity resolvers API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_CREATE_ENTITY_RESOLVER = Operation(
    "EntityResolversApi.create_entity_resolver",
    "POST",
    "/api/entityresolvers",
    lambda: models.EntityResolver,
    body=lambda: models.CreateEntityResolverRequest | None,
    takes={},
)
_DELETE_ENTITY_RESOLVER = Operation(
    "EntityResolversApi.delete_entity_resolver",
    "DELETE",
    "/api/entityresolvers/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_ENTITY_RESOLVER = Operation(
    "EntityResolversApi.get_entity_resolver",
    "GET",
    "/api/entityresolvers/{scope}/{code}",
    lambda: models.EntityResolver,
    takes={"asAt": "moment"},
)
_UPDATE_ENTITY_RESOLVER = Operation(
    "EntityResolversApi.update_entity_resolver",
    "PUT",
    "/api/entityresolvers/{scope}/{code}",
    lambda: models.EntityResolver,
    body=lambda: models.UpsertEntityResolverRequest | None,
    takes={},
)


class EntityResolversApi(Api):
    """The entity resolvers operations of LUSID (4 of them).

    Rules by which identifiers in incoming data are resolved to entities.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_entity_resolver(
        self,
        create_entity_resolver_request: models.CreateEntityResolverRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.EntityResolver]:
        """Create entity resolver.

        Creates a rule by which entities of a type are resolved in a scope: the identifier types to try, in
        order.

        `POST /api/entityresolvers`, release stage: Experimental.

        Args:
            create_entity_resolver_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.EntityResolver`.
        """
        return self._call(
            _CREATE_ENTITY_RESOLVER,
            body=create_entity_resolver_request,
            opts=opts,
        )

    def delete_entity_resolver(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete entity resolver.

        Deletes a rule of resolution. The scope falls back to the default matching order; earlier as-at times
        still show the rule.

        `DELETE /api/entityresolvers/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_ENTITY_RESOLVER,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_entity_resolver(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.EntityResolver]:
        """Get entity resolver.

        Reads a rule of resolution, as at a moment: the identifier types that it tries, in order.

        `NotFoundException` where it does not exist.

        `GET /api/entityresolvers/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.EntityResolver`.
        """
        return self._call(
            _GET_ENTITY_RESOLVER,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def update_entity_resolver(
        self,
        scope: str,
        code: str,
        upsert_entity_resolver_request: models.UpsertEntityResolverRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.EntityResolver]:
        """Update entity resolver.

        Replaces the description of a rule of resolution and the identifier types that it tries.

        `PUT /api/entityresolvers/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            upsert_entity_resolver_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.EntityResolver`.
        """
        return self._call(
            _UPDATE_ENTITY_RESOLVER,
            path={
                "scope": scope,
                "code": code,
            },
            body=upsert_entity_resolver_request,
            opts=opts,
        )
