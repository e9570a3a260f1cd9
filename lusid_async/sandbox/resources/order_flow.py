"""The holdings of a portfolio's open orders and allocations, read from the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.order_holdings import OpenOrder, OrderAllocation, holdings_of_orders
from lusid_async.sandbox.domain.recipes import find_price
from lusid_async.sandbox.domain.values import ZERO, Money
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.problems import invalid
from lusid_async.sandbox.resources.domain_json import decimal_of
from lusid_async.sandbox.resources.instrument_resolution import InstrumentViews
from lusid_async.sandbox.resources.quote_lookup import StoredQuotes
from lusid_async.sandbox.timestamps import from_microseconds

if TYPE_CHECKING:
    from lusid_async.sandbox.domain.holdings import Holding
    from lusid_async.sandbox.domain.recipes import Recipe
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry
    from lusid_async.sandbox.storage.session import Session


def order_flow(
    session: Session, portfolio: Entry, at: AsOf, recipe: Recipe | None, base_currency: str
) -> list[Holding]:
    """Return the rows of a portfolio's orders and allocations.

    Args:
        session: where they are kept.
        portfolio: the portfolio.
        at: the moment.
        recipe: prices market orders; None where none is named.
        base_currency: of the portfolio.

    Raises:
        Problem: a market order needs a recipe.
    """
    quotes = StoredQuotes(session, at.as_at)

    def market_price(luid: str, scope: str) -> Money:
        if recipe is None:
            raise invalid({"recipeIdCode": ["A market order is priced by a recipe, and none is named."]})
        view = InstrumentViews(session, at, scopes={luid: scope})[luid]
        quote = find_price(recipe, quotes, view, from_microseconds(at.effective_at))
        return Money(quote.scaled_value, quote.unit)

    orders = [_order(entry) for entry in _of(session, "order", portfolio, at)]
    allocations = [_allocation(entry) for entry in _of(session, "allocation", portfolio, at)]
    return holdings_of_orders(orders, allocations, market_price, base_currency)


def _of(session: Session, kind: str, portfolio: Entry, at: AsOf) -> list[Entry]:
    identity = {"scope": portfolio.scope, "code": portfolio.code}
    return [
        entry
        for entry in session.entries.scan(kind, at)
        if read_json(entry.value).get("portfolioId") == identity
    ]


def _order(entry: Entry) -> OpenOrder:
    value = read_json(entry.value)
    return OpenOrder(
        (entry.scope, entry.code),
        value["lusidInstrumentId"],
        value.get("instrumentScope") or "default",
        value.get("side") or "",
        decimal_of(value.get("quantity") or ZERO, "quantity"),
        value.get("type") or "Market",
        value.get("state") or "",
        _money(value.get("limitPrice")),
        _money(value.get("stopPrice")),
    )


def _allocation(entry: Entry) -> OrderAllocation:
    value = read_json(entry.value)
    order = value.get("allocatedOrderId") or {}
    return OrderAllocation(
        (entry.scope, entry.code),
        (order.get("scope", ""), order.get("code", "")),
        value["lusidInstrumentId"],
        value.get("instrumentScope") or "default",
        value.get("side") or "",
        decimal_of(value.get("quantity") or ZERO, "quantity"),
        _money(value.get("price")),
    )


def _money(value: JsonObject | None) -> Money | None:
    if value is None or value.get("amount") is None:
        return None
    return Money(decimal_of(value["amount"], "amount"), value.get("currency") or "")
