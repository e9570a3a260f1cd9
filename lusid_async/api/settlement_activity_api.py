"""The settlement activity API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_QUERY_SETTLEMENT_ACTIVITY = Operation(
    "SettlementActivityApi.query_settlement_activity",
    "POST",
    "/api/settlementactivities/$query",
    lambda: models.ResourceListWithPostBodiesOfSettlementActivityToSettlementActivityQuery,
    body=lambda: models.SettlementActivityQuery,
    takes={},
)


class SettlementActivityApi(Api):
    """The settlement activity operations of LUSID (1 of them).

    Settlement activity: what has settled and what is to settle, over portfolios.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def query_settlement_activity(
        self,
        settlement_activity_query: models.SettlementActivityQuery | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListWithPostBodiesOfSettlementActivityToSettlementActivityQuery]:
        """Query settlement activity.

        Lists settlement activity of portfolios and groups, what is expected as well as what has settled.
        Portfolios, window, filter and page are in the body.

        `POST /api/settlementactivities/$query`, release stage: EarlyAccess.

        Args:
            settlement_activity_query: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListWithPostBodiesOfSettlementActivityToSettlementActivityQuery`.
        """
        return self._call(
            _QUERY_SETTLEMENT_ACTIVITY,
            body=settlement_activity_query,
            opts=opts,
        )
