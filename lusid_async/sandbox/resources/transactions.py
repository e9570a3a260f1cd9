"""Transactions over HTTP: upserted, read, cancelled, with their history and properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import JsonObject, read_json, read_json_list, to_json_bytes
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import (
    INVALID_TRANSACTIONS,
    Problem,
    error_detail,
    in_part,
    refuse_large_batch,
)
from lusid_async.sandbox.resources.decoration import PropertyDecorator
from lusid_async.sandbox.resources.domain_json import time_json
from lusid_async.sandbox.resources.portfolio_entries import (
    TRANSACTION,
    created_at,
    latest,
    portfolio_at,
    portfolio_key,
    transaction_portfolio,
)
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.resources.transaction_entries import (
    TransactionWriter,
    past_transactions,
    transaction_json,
)
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, read_time, write_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lusid_async.sandbox.operation_call import Call, Listing
    from lusid_async.sandbox.storage.bitemporal import Entry

LARGEST_BATCH = 10_000
"""The most transactions of one request (LUSID API reference, UpsertTransactions)."""

_WINDOW = ("fromTransactionDate", "toTransactionDate")


def _upsert(call: Call) -> JsonObject:
    refuse_large_batch(len(call.body), LARGEST_BATCH)
    writer = _writer(call, keeps_properties=False)
    for index, request in enumerate(call.body):
        with in_part(f"[{index}]"):
            writer.write(request)
    version = {
        "effectiveFrom": write_time(created_at(writer.portfolio)),
        "asAtDate": write_time(call.session.change.as_at),
    }
    return {"href": call.url, "version": version, "metadata": writer.metadata(), "links": []}


def _batch_upsert(call: Call) -> JsonObject:
    refuse_large_batch(len(call.body), LARGEST_BATCH)
    writer = _writer(call, keeps_properties=True)
    values: JsonObject = {}
    failed: JsonObject = {}
    portfolio = (writer.portfolio.scope, writer.portfolio.code)
    for key, request in call.body.items():
        with call.session.savepoint() as part:
            values[key] = transaction_json(writer.write(request), portfolio)
        if part.problem is not None:
            failed[key] = error_detail(key, part.problem.kind, part.problem.detail)
    if failed and call.query.get("successMode") == "Atomic":
        call.session.undo()
        values = {}
    return {"values": values, "failed": failed, "staged": {}, "metadata": writer.metadata(), "links": []}


def _writer(call: Call, *, keeps_properties: bool) -> TransactionWriter:
    keeps = call.query.get("preserveProperties", keeps_properties)
    portfolio = transaction_portfolio(call, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    return TransactionWriter(call, portfolio, keeps_properties=bool(keeps))


def _get(call: Call) -> JsonObject:
    portfolio = transaction_portfolio(call, AsOf(END_OF_TIME - 1, call.at.as_at))
    listing = _listing(call)
    return _transactions_page(call, listing, portfolio, transaction_rows(call, portfolio, listing.at))


def _listing(call: Call) -> Listing:
    window = {name: call.query[name] for name in _WINDOW if call.query.get(name)}
    return call.listing(default_limit=None, largest=LARGEST_BATCH, **window)


def _transactions_page(call: Call, listing: Listing, owner: Entry, rows: Iterable[JsonObject]) -> JsonObject:
    since, until = (
        None if call.query.get(name) is None else call.time(call.query[name], name) for name in _WINDOW
    )
    wanted = [row for row in rows if _is_between(row["transactionDate"], since, until)]
    wanted.sort(key=lambda row: (row["transactionDate"], row["transactionId"]))
    page = page_of_rows(listing, wanted)
    keys, decorator = call.query.get("propertyKeys", ()), PropertyDecorator(call.session, owner, listing.at)
    for row in page.rows if keys else ():
        found = decorator.of(row["instrumentUid"], row["instrumentScope"], keys)
        row["properties"] = {**(row.get("properties") or {}), **found}
    return {"version": version_json(owner), **paged_body(call, page, list(page.rows))}


def transactions_of_group(call: Call, owner: Entry, portfolios: Iterable[Entry]) -> JsonObject:
    """Return a page of the transactions of several portfolios, for the group that holds them."""
    listing = _listing(call)
    rows = [row for portfolio in portfolios for row in transaction_rows(call, portfolio, listing.at)]
    return _transactions_page(call, listing, owner, rows)


def transaction_rows(call: Call, portfolio: Entry, at: AsOf) -> list[JsonObject]:
    """Return the transactions of a portfolio and of its ancestors as LUSID writes them."""
    rows = list(_active(call, portfolio, at))
    if call.query.get("showCancelledTransactions", False):
        key = portfolio_key(portfolio.scope, portfolio.code)
        rows.extend(
            transaction_json(
                stored,
                (portfolio.scope, portfolio.code),
                past.status,
                None if past.cancel_date_time is None else time_json(past.cancel_date_time),
            )
            for past, stored in past_transactions(call.session, key, at.as_at)
        )
    return rows


def _active(call: Call, portfolio: Entry, at: AsOf) -> Iterator[JsonObject]:
    key = portfolio_key(portfolio.scope, portfolio.code)
    own: set[str] = set()
    for value in read_json_list(call.session.entries.values_in_order(TRANSACTION, key, at.as_at)):
        own.add(value["transactionId"])
        if value["transactionStatus"] == "Active":
            yield transaction_json(value, (portfolio.scope, portfolio.code))
    parent = read_json(portfolio.value).get("parentPortfolioId")
    if parent is not None:
        above = portfolio_at(call.session, parent["scope"], parent["code"], AsOf(END_OF_TIME - 1, at.as_at))
        for row in _active(call, above, at):
            if row["transactionId"] not in own:
                yield row


def _cancel(call: Call) -> JsonObject:
    portfolio = transaction_portfolio(call, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    change, at = call.session.change, call.session.at()
    key = portfolio_key(portfolio.scope, portfolio.code)
    for identity in call.query["transactionIds"]:
        entry = call.session.entries.get(TRANSACTION, key, identity, at)
        value = _inherited(call, portfolio, identity) if entry is None else read_json(entry.value)
        if value is None:
            raise Problem(INVALID_TRANSACTIONS, f"There is no transaction {identity!r} in {key}.")
        if value["transactionStatus"] == "Cancelled":
            continue
        value |= {"transactionStatus": "Cancelled", "cancelDateTime": write_time(change.as_at)}
        call.session.entries.put(TRANSACTION, key, identity, to_json_bytes(value), change)
    return deleted(call)


def _inherited(call: Call, portfolio: Entry, identity: str) -> JsonObject | None:
    """Return a transaction of a parent, which a derived portfolio hides by cancelling it."""
    parent = read_json(portfolio.value).get("parentPortfolioId")
    if parent is None:
        return None
    at = AsOf(END_OF_TIME - 1, END_OF_TIME - 1)
    entry = call.session.entries.get(
        TRANSACTION, portfolio_key(parent["scope"], parent["code"]), identity, at
    )
    above = portfolio_at(call.session, parent["scope"], parent["code"], at)
    return _inherited(call, above, identity) if entry is None else read_json(entry.value)


def _history(call: Call) -> JsonObject:
    portfolio = latest(call)
    key, identity = portfolio_key(portfolio.scope, portfolio.code), call.path["transactionId"]
    entries = call.session.entries.timeline(TRANSACTION, key, identity)
    known = [entry for entry in entries if entry.as_at_from <= call.at.as_at]
    if not known:
        raise Problem(INVALID_TRANSACTIONS, f"There is no transaction {identity!r} in {key}.")
    values, before = [], JsonObject()
    for entry in known:
        after = read_json(entry.value)
        is_cancelled = after["transactionStatus"] == "Cancelled"
        values.append(
            {
                "userId": entry.modified.user_id,
                "modifiedAsAt": write_time(entry.as_at_from),
                "requestId": entry.modified.request_id,
                "action": "Delete" if is_cancelled else "Update" if before else "Create",
                "changes": _changes(before, after),
                "links": [],
            }
        )
        before = after
    return {"values": values, "href": call.url, "links": []}


def _changes(before: JsonObject, after: JsonObject) -> list[JsonObject]:
    names = sorted({*before, *after} - {"entryDateTime"})
    return [
        {
            "fieldName": name,
            "previousValue": _text(before.get(name)),
            "newValue": _text(after.get(name)),
        }
        for name in names
        if before.get(name) != after.get(name)
    ]


def _text(value: object) -> str | None:
    return None if value is None else value if isinstance(value, str) else to_json_bytes(value).decode()


def _upsert_properties(call: Call) -> JsonObject:
    properties = Properties(call.session)
    for key, each in call.body.items():
        properties.check("Transaction", {**each, "key": each.get("key") or key})
    portfolio, value = _changed(call)
    value["properties"] = {
        key: each for key, each in {**value["properties"], **call.body}.items() if each.get("value")
    }
    _rewrite(call, portfolio, value)
    version = {
        "effectiveFrom": write_time(created_at(portfolio)),
        "asAtDate": write_time(call.session.change.as_at),
    }
    return {"properties": value["properties"], "href": call.url, "version": version, "links": []}


def _delete_properties(call: Call) -> JsonObject:
    portfolio, value = _changed(call)
    wanted = set(call.query["propertyKeys"])
    value["properties"] = {key: each for key, each in value["properties"].items() if key not in wanted}
    _rewrite(call, portfolio, value)
    return deleted(call)


def _changed(call: Call) -> tuple[Entry, JsonObject]:
    portfolio = transaction_portfolio(call, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    key, identity = portfolio_key(portfolio.scope, portfolio.code), call.path["transactionId"]
    entry = call.session.entries.get(TRANSACTION, key, identity, call.session.at())
    value = None if entry is None else read_json(entry.value)
    if value is None or value["transactionStatus"] == "Cancelled":
        raise Problem(INVALID_TRANSACTIONS, f"There is no active transaction {identity!r} in {key}.")
    return portfolio, value


def _rewrite(call: Call, portfolio: Entry, value: JsonObject) -> None:
    value["entryDateTime"] = write_time(call.session.change.as_at)
    key = portfolio_key(portfolio.scope, portfolio.code)
    call.session.entries.put(
        TRANSACTION, key, value["transactionId"], to_json_bytes(value), call.session.change
    )


def _is_between(text: str, since: int | None, until: int | None) -> bool:
    if since is None and until is None:
        return True
    date = read_time(text)
    return (since is None or date >= since) and (until is None or date <= until)


OPERATIONS = {
    "UpsertTransactions": _upsert,
    "BatchUpsertTransactions": _batch_upsert,
    "GetTransactions": _get,
    "CancelTransactions": _cancel,
    "GetTransactionHistory": _history,
    "UpsertTransactionProperties": _upsert_properties,
    "DeletePropertiesFromTransaction": _delete_properties,
}
