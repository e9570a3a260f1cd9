"""The schemas API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_GET_ENTITY_SCHEMA = Operation(
    "SchemasApi.get_entity_schema",
    "GET",
    "/api/schemas/entities/{entity}",
    lambda: models.ModelSchema,
    takes={},
)
_GET_PROPERTY_SCHEMA = Operation(
    "SchemasApi.get_property_schema",
    "GET",
    "/api/schemas/properties",
    lambda: models.PropertySchema,
    takes={"propertyKeys": "list", "asAt": "moment"},
)
_GET_VALUE_TYPES = Operation(
    "SchemasApi.get_value_types",
    "GET",
    "/api/schemas/types",
    lambda: models.ResourceListOfValueType,
    takes={"sortBy": "list", "limit": "number"},
)
_LIST_ENTITIES = Operation(
    "SchemasApi.list_entities",
    "GET",
    "/api/schemas/entities",
    lambda: models.ResourceListOfString,
    takes={},
)


class SchemasApi(Api):
    """The schemas operations of LUSID (4 of them).

    Schemas of entities, properties and value types, as LUSID describes them itself.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def get_entity_schema(
        self,
        entity: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ModelSchema]:
        """Get entity schema.

        Reads the schema of an entity by name, such as `Portfolio`: its fields with display name, description
        and type.

        Code 215 where there is no such entity.

        `GET /api/schemas/entities/{entity}`, release stage: EarlyAccess.

        Args:
            entity: the name of the entity whose schema to return, such as `Portfolio`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ModelSchema`.
        """
        return self._call(
            _GET_ENTITY_SCHEMA,
            path={
                "entity": entity,
            },
            opts=opts,
        )

    def get_property_schema(
        self,
        property_keys: Sequence[str] | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PropertySchema]:
        """Get property schema.

        Reads the schemas of properties by key, as at a moment: display name, description and type of each.

        `GET /api/schemas/properties`, release stage: EarlyAccess.

        Args:
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PropertySchema`.
        """
        return self._call(
            _GET_PROPERTY_SCHEMA,
            query={
                "propertyKeys": property_keys,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_value_types(
        self,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfValueType]:
        """Get value types.

        Lists the types that values can have, such as `String`, `Decimal`, `DateTime` or `CurrencyAndAmount`.

        `GET /api/schemas/types`, release stage: EarlyAccess.

        Args:
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfValueType`.
        """
        return self._call(
            _GET_VALUE_TYPES,
            query={
                "sortBy": sort_by,
                "limit": limit,
            },
            opts=opts,
        )

    def list_entities(
        self,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfString]:
        """List entities.

        Lists the names of the entities whose schema can be read with `get_entity_schema`.

        `GET /api/schemas/entities`, release stage: EarlyAccess.

        Args:
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfString`.
        """
        return self._call(
            _LIST_ENTITIES,
            opts=opts,
        )
