"""`GetA2BData` of portfolios, for windows in which nothing happened to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.a2b import A2BParts, HoldingValue, a2b_parts, check_nothing_happened
from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.holdings import source_portfolio_properties
from lusid_async.sandbox.domain.valued_lines import ValuationLine, ValuedLine
from lusid_async.sandbox.domain.values import Money
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import invalid
from lusid_async.sandbox.resources.decoration import PropertyDecorator
from lusid_async.sandbox.resources.domain_json import (
    perpetual_properties_json,
    properties_json,
)
from lusid_async.sandbox.resources.holdings import holdings_at
from lusid_async.sandbox.resources.instrument_resolution import InstrumentViews
from lusid_async.sandbox.resources.portfolio_entries import transaction_portfolio
from lusid_async.sandbox.resources.quote_lookup import StoredQuotes
from lusid_async.sandbox.resources.recipes import recipe_at, recipe_of
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds

if TYPE_CHECKING:
    from decimal import Decimal

    from lusid_async.sandbox.domain.holdings import Holding
    from lusid_async.sandbox.domain.recipes import Recipe
    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.operation_call import Call, Handler


def _a2b(call: Call) -> JsonObject:
    query, as_at = call.query, call.at.as_at
    start, end = (AsOf(call.time(query[name], name), as_at) for name in ("fromEffectiveAt", "toEffectiveAt"))
    if start.effective_at > end.effective_at:
        raise invalid({"fromEffectiveAt": ["fromEffectiveAt must not be after toEffectiveAt."]})
    if not query.get("recipeIdScope") or not query.get("recipeIdCode"):
        raise invalid({"recipeIdCode": ["Holdings are valued by a recipe, and none is named."]})
    latest = AsOf(END_OF_TIME - 1, as_at)
    recipe = recipe_of(recipe_at(call.session, query["recipeIdScope"], query["recipeIdCode"], latest))
    portfolio = transaction_portfolio(call, start)
    book, holdings = holdings_at(call.session, portfolio, start)
    check_nothing_happened(
        book.events, from_microseconds(start.effective_at), from_microseconds(end.effective_at)
    )
    decorator = PropertyDecorator(call.session, portfolio, end)
    base = book.terms.base_currency
    rows = []
    for holding in holdings:
        values = [_value(call, recipe, holding, book.id, base, at) for at in (start, end)]
        own, exchanged = a2b_parts(values[0], values[1], base)
        properties = perpetual_properties_json(source_portfolio_properties(*book.id))
        keys = query.get("propertyKeys", ())
        properties |= decorator.of(holding.instrument_uid, holding.instrument_scope, keys)
        row: JsonObject = {
            "portfolioId": {"scope": book.scope, "code": book.code},
            "holdingType": holding.holding_type.code,
            "instrumentScope": holding.instrument_scope,
            "instrumentUid": holding.instrument_uid,
            "subHoldingKeys": properties_json(holding.sub_holding),
            "currency": holding.currency,
            **_categories(own, exchanged),
            "properties": properties,
            "errors": [],
        }
        if holding.transaction is not None:
            row["transactionId"] = holding.transaction.transaction_id
        rows.append(row)
    listing = call.listing(default_limit=None)
    page = page_of_rows(listing, rows, lambda row, key: row["properties"].get(key))
    return {**paged_body(call, page, list(page.rows)), "version": version_json(portfolio)}


def _value(
    call: Call, recipe: Recipe, holding: Holding, portfolio: tuple[str, str], base: str, at: AsOf
) -> HoldingValue:
    views = InstrumentViews(call.session, at, scopes={holding.instrument_uid: holding.instrument_scope})
    line = ValuationLine(holding, views[holding.instrument_uid], portfolio, base)
    quotes = StoredQuotes(call.session, at.as_at)
    valued = ValuedLine(line, from_microseconds(at.effective_at), recipe, quotes)
    clean, rate = valued.clean_value, valued.rate_to(base)
    if clean is None or rate is None:
        raise NotEmulated("A2B", f"of {holding.instrument_uid} without a price or an exchange rate")
    if clean.currency != valued.currency:
        raise NotEmulated("A2B", f"of {holding.instrument_uid}, whose price is in {clean.currency}")
    return HoldingValue(clean, valued.accrued, rate)


def _categories(own: A2BParts, exchanged: A2BParts) -> JsonObject:
    def category(first: Decimal | None, second: Decimal | None) -> JsonObject:
        both = ((own, first), (exchanged, second))
        names = ("holdingCurrency", "portfolioCurrency")
        return {name: _breakdown(parts, value) for name, (parts, value) in zip(names, both, strict=True)}

    return {
        "start": category(own.start, exchanged.start),
        "flows": category(None, None),
        "gains": category(own.gains, exchanged.gains),
        "carry": category(own.carry, exchanged.carry),
        "end": category(own.end, exchanged.end),
    }


def _breakdown(parts: A2BParts, value: Decimal | None) -> JsonObject:
    if value is None:
        return {"currency": parts.currency}
    return {"total": Money(value, parts.currency).reported().amount, "currency": parts.currency}


OPERATIONS: dict[str, Handler] = {"GetA2BData": _a2b}
