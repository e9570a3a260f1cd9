"""Transactions of a portfolio: written, read, cancelled. What they do to holdings is not computed here.

A transaction is stored under its portfolio for all effective time: it has dates of its own, and changes along
as-at time only. A cancelled one stays, marked, so that it can be shown.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import paged_body, version_json
from lusid_async.sandbox.problems import INVALID_TRANSACTIONS, Problem, error_detail, invalid
from lusid_async.sandbox.query.fields import JsonDocument
from lusid_async.sandbox.resources.instrument_master import (
    DEFAULT_SCOPE,
    LUID,
    OTHER_TYPES,
    UNIQUE_TYPES,
    UNKNOWN_INSTRUMENT,
    InstrumentMaster,
    bare_type,
    is_active,
)
from lusid_async.sandbox.resources.portfolios import TRANSACTION, find_portfolio, latest, portfolio_key
from lusid_async.sandbox.timestamps import END_OF_TIME, read_time, write_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry

LARGEST_BATCH = 10_000
"""The most transactions of one request (LUSID API reference, UpsertTransactions)."""

_ID = re.compile(r"[\w@/+\-*#;^&.?$£€¥]{1,256}")
_OPTIONAL = (
    "counterpartyId",
    "otcConfirmation",
    "orderId",
    "allocationId",
    "custodianAccountId",
    "transactionGroupId",
)


class _Writer:
    """Writes transactions of one portfolio; instruments are resolved once."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.portfolio = latest(call)
        self.unresolved: list[str] = []
        self._key = portfolio_key(self.portfolio.scope, self.portfolio.code)
        self._master = InstrumentMaster(call.session)
        self._scopes = [*(read_json(self.portfolio.value).get("instrumentScopes") or ()), DEFAULT_SCOPE]
        self._resolved: dict[tuple[tuple[str, str | None], ...], tuple[str, str]] = {}

    def write(self, request: JsonObject) -> JsonObject:
        identity: str = request["transactionId"]
        if _ID.fullmatch(identity) is None:
            raise invalid(
                {
                    "transactionId": [
                        f"{identity[:40]!r} is not a transaction id: 1 to 256 characters, no space."
                    ]
                }
            )
        date = self.call.time(request["transactionDate"], "transactionDate")
        if date < self.portfolio.effective_from:
            raise Problem(
                INVALID_TRANSACTIONS,
                f"Transaction {identity!r} is dated before the portfolio was created "
                f"({write_time(self.portfolio.effective_from)}).",
            )
        for key, each in (request.get("properties") or {}).items():
            self._master.properties.check("Transaction", {**each, "key": each.get("key") or key})
        uid, scope = self._instrument(request["instrumentIdentifiers"])
        if uid == UNKNOWN_INSTRUMENT:
            self.unresolved.append(identity)
        currency = request.get("transactionCurrency") or request["totalConsideration"].get("currency")
        value: JsonObject = {
            "transactionId": identity,
            "type": request["type"],
            "instrumentIdentifiers": request["instrumentIdentifiers"],
            "instrumentScope": scope,
            "instrumentUid": uid,
            "transactionDate": write_time(date),
            "settlementDate": write_time(self.call.time(request["settlementDate"], "settlementDate")),
            "units": request["units"],
            "transactionPrice": request.get("transactionPrice") or {"price": Decimal("0.0"), "type": "Price"},
            "totalConsideration": {"amount": Decimal("0.0"), **request["totalConsideration"]},
            "exchangeRate": request["exchangeRate"]
            if request.get("exchangeRate") is not None
            else Decimal("1.0"),
            "transactionCurrency": currency,
            "properties": {
                key: each for key, each in (request.get("properties") or {}).items() if each.get("value")
            },
            "source": request.get("source") or "default",
            "transactionStatus": "Active",
            "entryDateTime": write_time(self.call.session.change.as_at),
            **{name: request[name] for name in _OPTIONAL if request.get(name) is not None},
        }
        self.call.session.entries.put(
            TRANSACTION, self._key, identity, to_json_bytes(value), self.call.session.change
        )
        return value

    def metadata(self) -> JsonObject:
        if not self.unresolved:
            return {}
        warning = {
            "type": "UnresolvedInstruments",
            "description": "The instruments of these transactions are not known.",
            "identifierType": "TransactionId",
            "identifiers": self.unresolved,
        }
        return {"warnings": [warning]}

    def _instrument(self, identifiers: JsonObject) -> tuple[str, str]:
        key = tuple(identifiers.items())
        if key not in self._resolved:
            self._resolved[key] = self._resolve(identifiers)
        return self._resolved[key]

    def _resolve(self, identifiers: JsonObject) -> tuple[str, str]:
        given = {bare_type(name): value for name, value in identifiers.items() if value}
        if "Currency" in given:
            return f"CCY_{given['Currency']}", DEFAULT_SCOPE
        at = self.call.session.at()
        for scope in self._scopes:
            for name in (*UNIQUE_TYPES, *OTHER_TYPES):
                found = self._master.find(scope, name, given[name], at) if name in given else None
                if found is not None and (is_active(found) or name == LUID):
                    return found.code, found.scope
        return UNKNOWN_INSTRUMENT, DEFAULT_SCOPE


def _upsert(call: Call) -> JsonObject:
    _refuse_large(len(call.body))
    writer = _Writer(call)
    for request in call.body:
        writer.write(request)
    version = {
        "effectiveFrom": write_time(writer.portfolio.effective_from),
        "asAtDate": write_time(call.session.change.as_at),
    }
    return {"href": call.url, "version": version, "metadata": writer.metadata(), "links": []}


def _batch_upsert(call: Call) -> JsonObject:
    _refuse_large(len(call.body))
    writer = _Writer(call)
    values: JsonObject = {}
    failed: JsonObject = {}
    for key, request in call.body.items():
        with call.session.savepoint() as part:
            values[key] = writer.write(request)
        if part.problem is not None:
            failed[key] = error_detail(key, part.problem.kind, part.problem.detail)
    if failed and call.query.get("successMode", "Partial").casefold() == "atomic":
        call.session.undo()
        values = {}
    return {"values": values, "failed": failed, "staged": {}, "metadata": writer.metadata(), "links": []}


def _get(call: Call) -> JsonObject:
    portfolio = latest(call)
    bounds = {name: call.query.get(name) for name in ("fromTransactionDate", "toTransactionDate")}
    listing = call.listing(
        default_limit=None, largest=LARGEST_BATCH, **{k: v for k, v in bounds.items() if v}
    )
    since, until = (None if text is None else call.time(text, name) for name, text in bounds.items())
    shows_cancelled = call.query.get("showCancelledTransactions", False)
    find_portfolio(call, type(listing.at)(END_OF_TIME - 1, listing.at.as_at))

    def in_question(value: JsonObject) -> bool:
        date = read_time(value["transactionDate"])
        if (since is not None and date < since) or (until is not None and date > until):
            return False
        return bool(shows_cancelled or value["transactionStatus"] == "Active")

    key = portfolio_key(portfolio.scope, portfolio.code)
    entries = list(call.session.entries.scan(TRANSACTION, listing.at, scope=key))
    rows = [(value, entry) for entry in entries if in_question(value := read_json(entry.value))]
    rows.sort(key=lambda row: (row[0]["transactionDate"], row[1].code))

    def scan(
        *, after: tuple[str, str] | None = None, before: tuple[str, str] | None = None
    ) -> Iterable[tuple[JsonObject, Entry]]:
        if before is not None:
            return [row for row in reversed(rows) if (row[0]["transactionDate"], row[1].code) < before]
        return [row for row in rows if after is None or (row[0]["transactionDate"], row[1].code) > after]

    page = listing.page(
        scan,
        key=lambda row: (row[0]["transactionDate"], row[1].code),
        document=lambda row: JsonDocument(_written(portfolio, row[0])),
    )
    body = paged_body(call, page, [_written(portfolio, value) for value, _ in page.rows])
    return {"version": version_json(portfolio), **body}


def _cancel(call: Call) -> JsonObject:
    portfolio, change = latest(call), call.session.change
    key, at = portfolio_key(portfolio.scope, portfolio.code), call.session.at()
    for identity in call.query["transactionIds"]:
        entry = call.session.entries.get(TRANSACTION, key, identity, at)
        if entry is None:
            raise Problem(INVALID_TRANSACTIONS, f"There is no transaction {identity!r} in {key}.")
        value = read_json(entry.value) | {"transactionStatus": "Cancelled"}
        value["cancelDateTime"] = write_time(change.as_at)
        call.session.entries.put(TRANSACTION, key, identity, to_json_bytes(value), change)
    return {"href": None, "effectiveFrom": None, "asAt": write_time(change.as_at), "links": []}


def _written(portfolio: Entry, value: JsonObject) -> JsonObject:
    source = {
        f"Transaction/default/{name}": {"key": f"Transaction/default/{name}", "value": {"labelValue": text}}
        for name, text in (("SourcePortfolioId", portfolio.code), ("SourcePortfolioScope", portfolio.scope))
    }
    return {**value, "properties": {**value["properties"], **source}}


def _refuse_large(count: int) -> None:
    if count > LARGEST_BATCH:
        raise invalid(
            {"": [f"At most {LARGEST_BATCH} fit in a request and there are {count}: send several."]}
        )


OPERATIONS = {
    "UpsertTransactions": _upsert,
    "BatchUpsertTransactions": _batch_upsert,
    "GetTransactions": _get,
    "CancelTransactions": _cancel,
}
