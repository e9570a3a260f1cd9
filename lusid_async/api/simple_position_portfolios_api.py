"""The simple position portfolios API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_CREATE_SIMPLE_POSITION_PORTFOLIO = Operation(
    "SimplePositionPortfoliosApi.create_simple_position_portfolio",
    "POST",
    "/api/simpleposition/{scope}",
    lambda: models.Portfolio,
    body=lambda: models.CreateSimplePositionPortfolioRequest,
    takes={},
)


class SimplePositionPortfoliosApi(Api):
    """The simple position portfolios operations of LUSID (1 of them).

    Portfolios that hold positions without transactions and their costs.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_simple_position_portfolio(
        self,
        scope: str,
        create_simple_position_portfolio_request: (
            models.CreateSimplePositionPortfolioRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Portfolio]:
        """Create simple position portfolio.

        Creates a portfolio that holds simple positions. The scope is in the path and the code in the body;
        both identify it and never change.

        `POST /api/simpleposition/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            create_simple_position_portfolio_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Portfolio`.
        """
        return self._call(
            _CREATE_SIMPLE_POSITION_PORTFOLIO,
            path={
                "scope": scope,
            },
            body=create_simple_position_portfolio_request,
            opts=opts,
        )
