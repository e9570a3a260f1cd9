"""Portfolios whose holdings are returned without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from lusid_async.api import TransactionPortfoliosApi
from tests.calls.things import factory_over

if TYPE_CHECKING:
    from collections.abc import Iterable


def holding(code: str, number: int) -> dict[str, Any]:
    """Return the JSON of a holding of a portfolio."""
    return {
        "instrumentUid": f"LUID_{code}_{number}",
        "holdingType": "P",
        "units": float(number),
        "settledUnits": 1.0,
        "cost": {"amount": 1.5, "currency": "GBP"},
        "costPortfolioCcy": {"amount": 1.5, "currency": "GBP"},
    }


def portfolios(rows: int = 2, missing: Iterable[str] = (), **replaced: Any) -> TransactionPortfoliosApi:
    """Return an API that has the holdings of every portfolio.

    Args:
        rows: how many holdings each has.
        missing: the codes of portfolios that do not exist.
        replaced: the response body of some codes, in place of holdings.
    """
    unknown = set(missing)

    def respond(request: httpx.Request) -> httpx.Response:
        code = request.url.path.split("/")[-2]
        if code in unknown:
            return httpx.Response(404, json={"title": "no such portfolio", "status": 404})
        values = [holding(code, number) for number in range(rows)]
        return httpx.Response(200, json=replaced.get(code, {"values": values}))

    return factory_over(respond).build(TransactionPortfoliosApi)
