"""`$build`: a portfolio's transactions with what they realised, and those that LUSID generates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.holdings import source_portfolio_properties
from lusid_async.sandbox.domain.output_transactions import (
    OutputTransaction,
    QueryMode,
    RealisedGainLoss,
    build_transactions,
)
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import invalid
from lusid_async.sandbox.resources.decoration import PropertyDecorator
from lusid_async.sandbox.resources.domain_json import money_json, properties_json, time_json
from lusid_async.sandbox.resources.instrument_resolution import InstrumentViews
from lusid_async.sandbox.resources.portfolio_books import portfolio_book
from lusid_async.sandbox.resources.portfolio_entries import portfolio_key, transaction_portfolio
from lusid_async.sandbox.resources.transaction_entries import past_transactions
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.operation_call import Call, Listing
    from lusid_async.sandbox.storage.bitemporal import Entry

_DEFAULT_PAGE = 100
_OPTIONS = (
    "includeEconomics",
    "includeSettlementStatus",
    "settlementStatusDate",
    "allocationExpansion",
    "returnExcludedTransactions",
    "timelineScope",
    "timelineCode",
)


def _build(call: Call) -> JsonObject:
    listing = call.listing(default_limit=_DEFAULT_PAGE)
    portfolio = transaction_portfolio(call, AsOf(END_OF_TIME - 1, listing.at.as_at))
    return _built(call, listing, portfolio, [portfolio])


def built_for_group(call: Call, group: Entry, portfolios: Iterable[Entry]) -> JsonObject:
    """Return a page of the output transactions of several portfolios, for the group that holds them."""
    return _built(call, call.listing(default_limit=_DEFAULT_PAGE), group, portfolios)


def _built(call: Call, listing: Listing, owner: Entry, portfolios: Iterable[Entry]) -> JsonObject:
    unsupported = [name for name in _OPTIONS if call.body.get(name)]
    if unsupported:
        raise NotEmulated("Options of $build", ", ".join(unsupported))
    rows = [row for portfolio in portfolios for row in _rows(call, portfolio, listing.at)]
    rows.sort(
        key=lambda row: row["settlementDate" if _mode(call) is QueryMode.SETTLE_DATE else "transactionDate"]
    )
    page = page_of_rows(listing, rows)
    return {**paged_body(call, page, list(page.rows)), "version": version_json(owner)}


def _mode(call: Call) -> QueryMode:
    given = call.body.get("queryMode") or "TradeDate"
    try:
        return QueryMode(given)
    except ValueError as error:
        raise invalid({"queryMode": ["queryMode must be TradeDate or SettleDate."]}) from error


def _rows(call: Call, portfolio: Entry, at: AsOf) -> list[JsonObject]:
    start, end = (call.time(call.body[name], name) for name in ("startDate", "endDate"))
    session, key = call.session, portfolio_key(portfolio.scope, portfolio.code)
    book = portfolio_book(session, portfolio, at)
    shows_past = bool(call.body.get("showCancelledTransactions"))
    past = [each for each, _ in past_transactions(session, key, at.as_at)] if shows_past else []
    rows = build_transactions(
        book.terms,
        book.events,
        book.configuration,
        from_microseconds(start),
        from_microseconds(end),
        query_mode=_mode(call),
        past_transactions=past,
        instruments=InstrumentViews(session, at),
    )
    decorator, keys = PropertyDecorator(session, portfolio, at), call.query.get("propertyKeys", ())
    written = [_row_json(row, (portfolio.scope, portfolio.code)) for row in rows]
    for each in written if keys else ():
        each["properties"] |= decorator.of(each["instrumentUid"], each["instrumentScope"], keys)
    return written


def _row_json(row: OutputTransaction, portfolio: tuple[str, str]) -> JsonObject:
    own = row.transaction
    source = (own.source_portfolio if own is not None else None) or portfolio
    labels = {
        key.replace("Holding/", "Transaction/"): value
        for key, value in source_portfolio_properties(*source).items()
    }
    body: JsonObject = {
        "transactionId": row.transaction_id,
        "type": row.type,
        "description": row.description,
        "instrumentIdentifiers": {} if own is None else dict(own.instrument_identifiers),
        "instrumentScope": row.instrument_scope,
        "instrumentUid": row.instrument_uid,
        "transactionDate": time_json(row.transaction_date),
        "settlementDate": time_json(row.settlement_date),
        "units": row.units,
        "transactionAmount": row.amount,
        "transactionPrice": {"price": row.price, "type": "Price" if own is None else own.price_type},
        "totalConsideration": {
            "amount": row.total_consideration.amount,
            "currency": row.total_consideration.currency,
        },
        "exchangeRate": row.exchange_rate,
        "transactionToPortfolioRate": row.portfolio_rate,
        "transactionCurrency": row.transaction_currency,
        "properties": properties_json({**row.properties, **labels}),
        "source": "default" if own is None else own.source,
        "sourceType": row.source_type,
        "transactionStatus": row.status.value,
        "realisedGainLoss": [_gain_json(gain, row) for gain in row.gains],
    }
    if own is not None and own.entry_date_time is not None:
        body["entryDateTime"] = time_json(own.entry_date_time)
    if own is not None and own.cancel_date_time is not None:
        body["cancelDateTime"] = time_json(own.cancel_date_time)
    return body


def _gain_json(gain: RealisedGainLoss, row: OutputTransaction) -> JsonObject:
    body: JsonObject = {
        "instrumentScope": row.instrument_scope,
        "instrumentUid": gain.instrument_uid,
        "units": gain.units,
        "costTradeCcy": money_json(gain.cost),
        "costPortfolioCcy": money_json(gain.portfolio_cost),
        "realisedTradeCcy": money_json(gain.realised),
        "realisedTotal": money_json(gain.realised_total),
        "realisedMarket": money_json(gain.realised_market),
        "realisedCurrency": money_json(gain.realised_currency),
    }
    dates = {"purchaseTradeDate": gain.purchase_date, "purchaseSettlementDate": gain.purchase_settlement_date}
    body |= {name: time_json(at) for name, at in dates.items() if at is not None}
    if gain.purchase_price is not None:
        body["purchasePrice"] = gain.purchase_price
    if gain.lot_id is not None:
        body["taxLotId"] = gain.lot_id
    return body


OPERATIONS = {"BuildTransactions": _build}
