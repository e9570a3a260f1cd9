"""Holdings of portfolios and of portfolio groups."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING
from zlib import crc32

from lusid_async._collector import collector_paused
from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.holdings import Holding, get_holdings, lot_properties, unknown_types
from lusid_async.sandbox.domain.holdings import source_portfolio_properties as holding_source
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.resources.decoration import PropertyDecorator
from lusid_async.sandbox.resources.domain_json import (
    money_json,
    perpetual_properties_json,
    properties_json,
    time_json,
)
from lusid_async.sandbox.resources.instrument_resolution import InstrumentViews
from lusid_async.sandbox.resources.order_flow import order_flow
from lusid_async.sandbox.resources.portfolio_books import PortfolioBook, portfolio_book
from lusid_async.sandbox.resources.portfolio_entries import (
    TRANSACTION,
    portfolio_at,
    portfolio_key,
    transaction_portfolio,
)
from lusid_async.sandbox.resources.recipes import recipe_at, recipe_of
from lusid_async.sandbox.resources.transaction_entries import transaction_json
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session


def holdings_at(
    session: Session, portfolio: Entry, at: AsOf, *, by_taxlots: bool = False
) -> tuple[PortfolioBook, list[Holding]]:
    """Return a portfolio as the domain sees it, and its holdings, at a moment.

    They are computed once for all effective times between two events.
    """
    identity = tuple(_ancestry(session, portfolio, at))
    with collector_paused():
        book, times = session.cached(
            ("book", identity), at.as_at, lambda: _book_and_times(session, portfolio, at)
        )
    when = from_microseconds(at.effective_at)

    def compute() -> list[Holding]:
        instruments = InstrumentViews(session, at)
        return get_holdings(
            book.terms, book.events, book.configuration, when, by_taxlots=by_taxlots, instruments=instruments
        )

    place = bisect_right(times, when)
    # Tens of thousands of objects without a cycle: the collector would walk them all, again and again.
    with collector_paused():
        return book, session.cached(("holdings", identity, by_taxlots, place), at.as_at, compute)


def _ancestry(session: Session, portfolio: Entry, at: AsOf) -> Iterator[tuple[str, str, int]]:
    """Yield a portfolio and what it is derived from, each with the start of the details that hold."""
    yield portfolio.scope, portfolio.code, portfolio.effective_from
    parent = read_json(portfolio.value).get("parentPortfolioId")
    if parent is not None:
        yield from _ancestry(session, portfolio_at(session, parent["scope"], parent["code"], at), at)


def _book_and_times(session: Session, portfolio: Entry, at: AsOf) -> tuple[PortfolioBook, list[datetime]]:
    book = portfolio_book(session, portfolio, at)
    events = book.events
    times = {transaction.transaction_date for transaction in events.transactions}
    times.update(transaction.settlement_date for transaction in events.transactions)
    times.add(book.terms.created)
    times.update(adjustment.effective_at for adjustment in events.adjustments)
    for action in events.corporate_actions:
        times.update((action.ex_date, action.payment_date))
    return book, sorted(times)


def _get(call: Call) -> JsonObject:
    _refuse_options(call)
    portfolio = transaction_portfolio(call)
    return _holdings_body(call, portfolio, [portfolio])


def _get_with_orders(call: Call) -> JsonObject:
    _refuse_options(call)
    portfolio, query = transaction_portfolio(call), call.query
    recipe = None
    if query.get("recipeIdScope") and query.get("recipeIdCode"):
        latest = AsOf(END_OF_TIME - 1, call.at.as_at)
        stored = recipe_at(call.session, query["recipeIdScope"], query["recipeIdCode"], latest)
        recipe = recipe_of(stored)

    def orders(book: PortfolioBook, at: AsOf) -> Iterable[Holding]:
        return order_flow(call.session, portfolio, at, recipe, book.terms.base_currency)

    return _holdings_body(call, portfolio, [portfolio], orders)


def holdings_of_group(call: Call, group: Entry, portfolios: Iterable[Entry]) -> JsonObject:
    """Return the holdings of several portfolios, for the group that holds them."""
    _refuse_options(call)
    return _holdings_body(call, group, portfolios)


def _refuse_options(call: Call) -> None:
    unsupported = [
        name
        for name in ("timelineScope", "timelineCode", "closedPeriodId", "aggregateCashCommitments")
        if call.query.get(name)
    ]
    if call.query.get("includeSettlementEventsAfterDays"):
        unsupported.append("includeSettlementEventsAfterDays")
    if unsupported:
        raise NotEmulated("Options of holdings", ", ".join(unsupported))


def _holdings_body(
    call: Call,
    owner_entry: Entry,
    portfolios: Iterable[Entry],
    further: Callable[[PortfolioBook, AsOf], Iterable[Holding]] | None = None,
) -> JsonObject:
    listing = call.listing(default_limit=None)
    by_taxlots = bool(call.query.get("byTaxlots", False))
    rows: list[JsonObject] = []
    warnings: list[JsonObject] = []
    for portfolio in portfolios:
        book, holdings = holdings_at(call.session, portfolio, listing.at, by_taxlots=by_taxlots)
        if further is not None:
            holdings = [*holdings, *further(book, listing.at)]
        decorator = PropertyDecorator(call.session, portfolio, listing.at)
        keys = call.query.get("propertyKeys", ())
        rows.extend(_holding_json(call.session, book, each, decorator, keys, listing.at) for each in holdings)
        warnings.extend(_warnings(book))
    decorators = PropertyDecorator(call.session, owner_entry, listing.at)
    page = page_of_rows(
        listing,
        rows,
        lambda row, key: (
            row["properties"].get(key) or decorators.value(row["instrumentUid"], row["instrumentScope"], key)
        ),
    )
    return {
        **paged_body(call, page, list(page.rows)),
        "version": version_json(owner_entry),
        "warnings": warnings,
    }


def _warnings(book: PortfolioBook) -> list[JsonObject]:
    missing = unknown_types(book.events.transactions, book.configuration)
    return [
        {
            "entityId": identity,
            "message": f"Left out: no transaction type '{name}' is configured for source '{source}'.",
        }
        for (source, name), identities in missing.items()
        for identity in identities
    ]


def _holding_json(
    session: Session,
    book: PortfolioBook,
    holding: Holding,
    decorator: PropertyDecorator,
    keys: Iterable[str],
    at: AsOf,
) -> JsonObject:
    properties = perpetual_properties_json(holding_source(*book.id))
    lot = holding.lot
    if lot is not None:
        purchased = None if lot.purchase_date is None else time_json(lot.purchase_date)
        properties |= perpetual_properties_json(lot_properties(lot, purchased))
    properties |= decorator.of(holding.instrument_uid, holding.instrument_scope, keys)
    body: JsonObject = {
        "instrumentScope": holding.instrument_scope,
        "instrumentUid": holding.instrument_uid,
        "subHoldingKeys": properties_json(holding.sub_holding),
        "properties": properties,
        "holdingType": holding.holding_type.code,
        "holdingTypeName": holding.holding_type.type_name,
        "units": holding.units,
        "settledUnits": holding.settled_units,
        "cost": money_json(holding.cost),
        "costPortfolioCcy": money_json(holding.portfolio_cost),
        "currency": holding.currency,
        "holdingId": holding_id(book, holding),
    }
    if holding.transaction is not None:
        source = holding.transaction.source_portfolio or book.id
        entry = session.entries.get(
            TRANSACTION, portfolio_key(*source), holding.transaction.transaction_id, at
        )
        if entry is not None:
            body["transaction"] = transaction_json(read_json(entry.value), source)
    return body


def holding_id(book: PortfolioBook, holding: Holding) -> int:
    """Return a number that names the holding; the same at every time."""
    keys = sorted((key, str(value.content)) for key, value in holding.sub_holding.items())
    parts = (*book.id, holding.instrument_uid, holding.holding_type.code, holding.currency, keys)
    return crc32(repr(parts).encode())


OPERATIONS = {"GetHoldings": _get, "GetHoldingsWithOrders": _get_with_orders}
