"""The aggregated returns API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_DELETE_RETURNS_ENTITY = Operation(
    "AggregatedReturnsApi.delete_returns_entity",
    "DELETE",
    "/api/returns/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_AGGREGATED_RETURNS = Operation(
    "AggregatedReturnsApi.get_aggregated_returns",
    "POST",
    "/api/returns/$aggregated",
    lambda: models.AggregatedReturnsResponse,
    body=lambda: models.AggregatedReturnsEntityRequest,
    takes={},
)
_GET_RETURNS_ENTITY = Operation(
    "AggregatedReturnsApi.get_returns_entity",
    "GET",
    "/api/returns/{scope}/{code}",
    lambda: models.ReturnsEntity,
    takes={"asAt": "moment"},
)
_LIST_RETURNS_ENTITIES = Operation(
    "AggregatedReturnsApi.list_returns_entities",
    "GET",
    "/api/returns",
    lambda: models.ResourceListOfReturnsEntity,
    takes={"asAt": "moment"},
)
_UPSERT_RETURNS_ENTITY = Operation(
    "AggregatedReturnsApi.upsert_returns_entity",
    "POST",
    "/api/returns",
    lambda: models.ReturnsEntity,
    body=lambda: models.ReturnsEntity,
    takes={},
)


class AggregatedReturnsApi(Api):
    """The aggregated returns operations of LUSID (5 of them).

    Entities that say how returns of portfolios are aggregated, and the aggregated returns themselves.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_returns_entity(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete returns entity.

        Deletes the settings of a set of returns by scope and code. Returns that have to be computed by them
        then fail.

        `DELETE /api/returns/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_RETURNS_ENTITY,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_aggregated_returns(
        self,
        aggregated_returns_entity_request: models.AggregatedReturnsEntityRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AggregatedReturnsResponse]:
        """Get aggregated returns.

        Reports daily returns of a portfolio, or of a group with its members together in their common base
        currency. Returns stored under the identifier come first: where there are any in the window, nothing
        is computed for that portfolio. Otherwise time-weighted returns are computed by the returns entity of
        that identifier.

        Fails where returns have to be computed or converted and the returns entity does not exist.

        `POST /api/returns/$aggregated`, release stage: Experimental.

        Args:
            aggregated_returns_entity_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AggregatedReturnsResponse`.
        """
        return self._call(
            _GET_AGGREGATED_RETURNS,
            body=aggregated_returns_entity_request,
            opts=opts,
        )

    def get_returns_entity(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ReturnsEntity]:
        """Get returns entity.

        Reads the settings of a set of returns, as at a moment: recipe, net or gross of fees, when flows count
        in the day, and how discrepancies of flows are treated.

        `NotFoundException` where it does not exist.

        `GET /api/returns/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ReturnsEntity`.
        """
        return self._call(
            _GET_RETURNS_ENTITY,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_returns_entities(
        self,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfReturnsEntity]:
        """List returns entities.

        Lists the settings of all sets of returns, as at a moment, in one response.

        `GET /api/returns`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfReturnsEntity`.
        """
        return self._call(
            _LIST_RETURNS_ENTITIES,
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def upsert_returns_entity(
        self,
        returns_entity: models.ReturnsEntity | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ReturnsEntity]:
        """Upsert returns entity.

        Stores the settings by which returns are computed, replacing those of the same scope and code.

        `POST /api/returns`, release stage: Experimental.

        Args:
            returns_entity: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ReturnsEntity`.
        """
        return self._call(
            _UPSERT_RETURNS_ENTITY,
            body=returns_entity,
            opts=opts,
        )
