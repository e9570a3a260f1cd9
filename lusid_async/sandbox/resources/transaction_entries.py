"""Transactions in the store: written, resolved, read back as at a moment, and as the domain sees them.

A transaction is an entry of its portfolio that holds for all effective time: it has dates of its own, and
changes along as-at time only. A cancelled one stays, marked, and is never written again.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.transactions import (
    TRADE_TO_PORTFOLIO_RATE,
    Transaction,
    TransactionStatus,
    TransactionVersion,
    transactions_as_at,
)
from lusid_async.sandbox.domain.values import ZERO
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.problems import INVALID_TRANSACTIONS, Problem, invalid
from lusid_async.sandbox.resources.domain_json import (
    moment_of,
    properties_of,
    stored_number,
    time_json,
)
from lusid_async.sandbox.resources.instrument_master import UNKNOWN_INSTRUMENT
from lusid_async.sandbox.resources.instrument_resolution import InstrumentResolver
from lusid_async.sandbox.resources.portfolio_details import effective_details
from lusid_async.sandbox.resources.portfolio_entries import TRANSACTION, created_at, portfolio_key
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.resources.transaction_types import TransactionTypes
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds, write_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

_CANCELLED = b'"transactionStatus":"Cancelled"'
_ID = re.compile(r"[\w@/+\-*#;^&.?$£€¥]{1,256}")
_STATUS = {each.value: each for each in TransactionStatus}
_OPTIONAL = (
    "counterpartyId",
    "otcConfirmation",
    "orderId",
    "allocationId",
    "custodianAccountId",
    "transactionGroupId",
)


_NOT_EMULATED = ("custodianEntries", "strategyTag")
"""Members by which LUSID spreads a transaction over several holdings."""


class TransactionWriter:
    """Writes transactions of one portfolio; instruments are resolved once.

    Args:
        call: the call that writes.
        portfolio: the portfolio.
        keeps_properties: whether a replaced transaction's properties stay where they are not given.
    """

    def __init__(self, call: Call, portfolio: Entry, *, keeps_properties: bool) -> None:
        self.call = call
        self.portfolio = portfolio
        self.unresolved: list[str] = []
        self.unknown_types: list[str] = []
        details = effective_details(call.session, portfolio)
        self._key = portfolio_key(portfolio.scope, portfolio.code)
        self._created = created_at(portfolio)
        self._keeps_properties = keeps_properties
        self._properties = Properties(call.session)
        self._resolver = InstrumentResolver(call.session, details.get("instrumentScopes") or ())
        types = TransactionTypes(call.session, details.get("transactionTypeScope") or "default")
        self._configuration = types.configuration(call.session.at())
        self._cancelled = {
            entry.code
            for entry in call.session.entries.in_order(TRANSACTION, self._key, END_OF_TIME - 1)
            if _CANCELLED in entry.value
        }

    def write(self, request: JsonObject) -> JsonObject:
        """Write one transaction, and return it as it is stored; one that was cancelled stays cancelled.

        Raises:
            Problem: it cannot be written.
        """
        identity: str = request["transactionId"]
        if _ID.fullmatch(identity) is None:
            shown = f"{identity[:40]!r} is not a transaction id: 1 to 256 characters, no space."
            raise invalid({"transactionId": [shown]})
        date = self.call.time(request["transactionDate"], "transactionDate")
        if date < self._created:
            raise Problem(
                INVALID_TRANSACTIONS,
                f"Transaction {identity!r} is dated before the portfolio was created "
                f"({write_time(self._created)}).",
            )
        for name in _NOT_EMULATED:
            if request.get(name):
                raise NotEmulated("Options of transactions", name)
        properties = self._checked_properties(request.get("properties") or {})
        if self._keeps_properties:
            properties = {**self._held_properties(identity), **properties}
        uid, scope = self._resolver.resolve(request["instrumentIdentifiers"])
        consideration = request["totalConsideration"]
        price = request.get("transactionPrice") or {"price": Decimal("0.0"), "type": "Price"}
        price = {**price, "price": stored_number(price.get("price"), "transactionPrice.price")}
        amount = stored_number(consideration.get("amount"), "totalConsideration.amount")
        source, rate = (
            request.get("source") or "default",
            stored_number(request.get("exchangeRate"), "exchangeRate"),
        )
        currency = request.get("transactionCurrency") or consideration.get("currency")
        if rate is not None and (rate < 0 or (rate == 0 and currency != consideration.get("currency"))):
            raise invalid({"exchangeRate": [f"An exchange rate is a number above 0, not {rate}."]})
        value: JsonObject = {
            "transactionId": identity,
            "type": request["type"],
            "instrumentIdentifiers": request["instrumentIdentifiers"],
            "instrumentScope": scope,
            "instrumentUid": uid,
            "transactionDate": write_time(date),
            "settlementDate": write_time(self.call.time(request["settlementDate"], "settlementDate")),
            "units": stored_number(request["units"], "units"),
            "transactionPrice": price,
            "totalConsideration": {**consideration, "amount": amount},
            "exchangeRate": Decimal("1.0") if rate is None else rate,
            "transactionCurrency": currency,
            "properties": {key: each for key, each in properties.items() if each.get("value")},
            "source": source,
            "transactionStatus": "Active",
            "entryDateTime": write_time(self.call.session.change.as_at),
            **{name: request[name] for name in _OPTIONAL if request.get(name) is not None},
        }
        if identity not in self._cancelled:
            self.call.session.entries.put(
                TRANSACTION, self._key, identity, to_json_bytes(value), self.call.session.change
            )
            if uid == UNKNOWN_INSTRUMENT:
                self.unresolved.append(identity)
            if self._configuration.find(source, request["type"]) is None:
                self.unknown_types.append(identity)
        return value

    def metadata(self) -> JsonObject:
        """Return the warnings about what was written."""
        warnings = [
            {"type": kind, "description": said, "identifierType": "TransactionId", "identifiers": found}
            for kind, said, found in (
                (
                    "UnresolvedInstruments",
                    "The instruments of these transactions are not known.",
                    self.unresolved,
                ),
                (
                    "TransactionTypesNotFound",
                    "The types of these transactions are not configured: holdings leave them out.",
                    self.unknown_types,
                ),
            )
            if found
        ]
        return {"warnings": warnings} if warnings else {}

    def _checked_properties(self, given: JsonObject) -> JsonObject:
        for key, each in given.items():
            name = each.get("key") or key
            self._properties.check("Transaction", {**each, "key": name})
            if name == TRADE_TO_PORTFOLIO_RATE and (each.get("value") or {}).get("metricValue"):
                rate = each["value"]["metricValue"]["value"]
                if rate < 0:
                    raise invalid({name: [f"A rate of exchange is not negative: {rate}."]})
        return given

    def _held_properties(self, identity: str) -> JsonObject:
        entry = self.call.session.entries.get(TRANSACTION, self._key, identity, self.call.session.at())
        held: JsonObject = {} if entry is None else read_json(entry.value)["properties"]
        return held


class StoredTransaction(msgspec.Struct, rename="camel", gc=False):
    """What of a stored transaction holdings are computed from; read straight from its JSON."""

    transaction_id: str
    type: str
    instrument_identifiers: dict[str, Any]
    instrument_scope: str
    instrument_uid: str
    transaction_date: str
    settlement_date: str
    units: Decimal
    transaction_price: _Price
    total_consideration: _Consideration
    exchange_rate: Decimal
    transaction_currency: str | None
    properties: dict[str, Any]
    source: str
    transaction_status: str
    entry_date_time: str
    cancel_date_time: str | None = None
    counterparty_id: str | None = None


class _Price(msgspec.Struct, gc=False):
    price: Decimal | None = None
    type: str | None = None


class _Consideration(msgspec.Struct, gc=False):
    currency: str
    amount: Decimal | None = None


_READER = msgspec.json.Decoder(StoredTransaction, float_hook=Decimal)


def stored_transactions(values: Sequence[bytes]) -> list[StoredTransaction]:
    """Read stored transactions, of which each is a JSON value."""
    return [_READER.decode(value) for value in values]


def transaction_of(stored: StoredTransaction, sequence: int = 0) -> Transaction:
    """Return a stored transaction as the domain sees it."""
    consideration, price = stored.total_consideration, stored.transaction_price
    cancelled = stored.cancel_date_time
    return Transaction(
        stored.transaction_id,
        stored.type,
        stored.instrument_uid,
        moment_of(stored.transaction_date),
        moment_of(stored.settlement_date),
        stored.units,
        consideration.currency,
        consideration.amount,
        stored.transaction_currency,
        stored.exchange_rate,
        price.price or ZERO,
        price.type or "Price",
        stored.source,
        stored.instrument_scope,
        stored.instrument_identifiers,
        properties_of(stored.properties) if stored.properties else {},
        stored.counterparty_id,
        moment_of(stored.entry_date_time),
        None if cancelled is None else moment_of(cancelled),
        _STATUS[stored.transaction_status],
        sequence,
    )


def transaction_json(
    value: JsonObject,
    portfolio: tuple[str, str],
    status: TransactionStatus | None = None,
    cancelled: str | None = None,
) -> JsonObject:
    """Write a stored transaction as LUSID does.

    Args:
        value: what is stored.
        portfolio: scope and code of the portfolio that it was upserted to.
        status: its status, where it is not the stored one.
        cancelled: when it was cancelled, likewise.
    """
    scope, code = portfolio
    consideration = value["totalConsideration"]
    if consideration["amount"] is None:
        consideration = {**consideration, "amount": Decimal("0.0")}
    source = {
        f"Transaction/default/{name}": {"key": f"Transaction/default/{name}", "value": {"labelValue": text}}
        for name, text in (("SourcePortfolioId", code), ("SourcePortfolioScope", scope))
    }
    body = {**value, "totalConsideration": consideration, "properties": {**value["properties"], **source}}
    if status is not None:
        body["transactionStatus"] = status.value
    if cancelled is not None:
        body["cancelDateTime"] = cancelled
    return body


def past_transactions(session: Session, key: str, as_at: int) -> list[tuple[Transaction, JsonObject]]:
    """Return what was amended or cancelled in a portfolio until a moment, each with what was stored."""
    history: list[TransactionVersion] = []
    stored: dict[tuple[str, str], bytes] = {}
    entries = list(session.entries.history(TRANSACTION, key, as_at))
    read = stored_transactions([entry.value for entry in entries])
    for sequence, (entry, transaction) in enumerate(zip(entries, read, strict=True)):
        at = from_microseconds(entry.as_at_from)
        if transaction.transaction_status == TransactionStatus.CANCELLED.value:
            history.append(TransactionVersion(at, entry.code, None))
            continue
        stored[entry.code, time_json(at)] = entry.value
        history.append(TransactionVersion(at, entry.code, transaction_of(transaction, sequence)))
    found = transactions_as_at(history, from_microseconds(min(as_at, END_OF_TIME)), show_cancelled=True)
    return [
        (each, read_json(stored[each.transaction_id, time_json(each.entry_date_time)]))
        for each in found
        if each.status is not TransactionStatus.ACTIVE and each.entry_date_time is not None
    ]
