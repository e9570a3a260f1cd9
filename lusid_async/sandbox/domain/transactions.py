"""Transactions, their amounts and rates, and what amending and cancelling leave of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from lusid_async.sandbox.domain.values import ONE, ZERO, Properties, is_currency

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from decimal import Decimal

TRADE_TO_PORTFOLIO_RATE = "Transaction/default/TradeToPortfolioRate"
BOND_INTEREST = "Transaction/default/BondInterest"
TAX_LOT_SELECTION_METHOD = "Transaction/default/TaxLotSelectionMethod"
PRIORITY_LOTS = "Transaction/default/PriorityLots"

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class TransactionStatus(Enum):
    """`transactionStatus` of a stored transaction."""

    ACTIVE = "Active"
    AMENDED = "Amended"
    CANCELLED = "Cancelled"


class Transaction(NamedTuple):
    """A transaction as it was upserted, its instrument resolved.

    A tuple, since a portfolio has many thousands: a frozen dataclass of as many fields takes eight times as
    long to make.

    Args:
        transaction_id: unique in its portfolio.
        type: the name of its transaction type.
        instrument_uid: the LUID that its identifiers were resolved to.
        transaction_date: when it was traded.
        settlement_date: when it settles.
        units: the units traded.
        settlement_currency: `totalConsideration.currency`.
        total_consideration: `totalConsideration.amount`, None where the request had none.
        transaction_currency: None means the settlement currency.
        exchange_rate: settlement currency per unit of transaction currency; None means 1.
        price: `transactionPrice.price`; it never enters a cost where there is a total consideration.
        price_type: `transactionPrice.type`.
        source: decides with `type` which transaction type is meant.
        instrument_scope: the scope in which the instrument was found.
        instrument_identifiers: the identifiers as upserted.
        properties: its own properties, by key.
        counterparty_id: carried along.
        entry_date_time: as-at time of the upsert.
        cancel_date_time: as-at time of its cancellation.
        status: `Active` in all that holdings are computed from.
        sequence: the order in which it was upserted; decides the order of rows, never a number.
        source_portfolio: scope and code of the portfolio that holds it, where that is a parent.
    """

    transaction_id: str
    type: str
    instrument_uid: str
    transaction_date: datetime
    settlement_date: datetime
    units: Decimal
    settlement_currency: str
    total_consideration: Decimal | None = None
    transaction_currency: str | None = None
    exchange_rate: Decimal | None = None
    price: Decimal = ZERO
    price_type: str = "Price"
    source: str = "default"
    instrument_scope: str = "default"
    instrument_identifiers: Mapping[str, str] = _NOTHING
    properties: Properties = _NOTHING
    counterparty_id: str | None = None
    entry_date_time: datetime | None = None
    cancel_date_time: datetime | None = None
    status: TransactionStatus = TransactionStatus.ACTIVE
    sequence: int = 0
    source_portfolio: tuple[str, str] | None = None

    @property
    def trade_currency(self) -> str:
        """The transaction currency: the settlement currency where none was given."""
        return self.transaction_currency or self.settlement_currency

    def trade_amount(self) -> Decimal:
        """Return the amount in transaction currency, less accrued interest: `Txn:TradeAmount`.

        A currency's amount is its units. Without a total consideration it is units times price, as for
        instruments that are priced by the unit.
        Source: LUSID's knowledge base on manual and automatic calculation of amounts.
        """
        if is_currency(self.instrument_uid):
            return self.units
        if self.total_consideration is None:
            return self.units * self.price
        amount = self.total_consideration
        if self.properties and (interest := self.properties.get(BOND_INTEREST)):
            amount -= interest.number or ZERO
        rate = self.exchange_rate
        return amount / rate if rate and rate != ONE else amount

    def trade_to_portfolio_rate(self, base_currency: str) -> Decimal:
        """Return portfolio currency per unit of transaction currency; 0 where it is not known."""
        if self.properties and (given := self.properties.get(TRADE_TO_PORTFOLIO_RATE)):
            return given.number or ZERO
        if self.trade_currency == base_currency:
            return ONE
        # The settlement amount is already in portfolio currency, and the exchange rate leads there.
        if self.settlement_currency == base_currency and self.exchange_rate:
            return self.exchange_rate
        return ZERO

    def settled_to_portfolio_rate(self, base_currency: str) -> Decimal:
        """Return portfolio currency per unit of settlement currency; 0 where it is not known."""
        if self.settlement_currency == base_currency:
            return ONE
        return self.trade_to_portfolio_rate(base_currency) / (self.exchange_rate or ONE)


@dataclass(frozen=True, slots=True)
class TransactionVersion:
    """One entry in the as-at history of a transaction.

    Args:
        as_at: when it was written.
        transaction: what was upserted; None for a cancellation.
        transaction_id: the transaction that the entry belongs to.
    """

    as_at: datetime
    transaction_id: str
    transaction: Transaction | None


def transactions_as_at(
    history: Iterable[TransactionVersion], as_at: datetime, *, show_cancelled: bool = False
) -> list[Transaction]:
    """Return the transactions that stood at an as-at time, sorted by transaction date, then id.

    An upsert replaces the whole earlier transaction. With `show_cancelled`, the replaced ones are there too:
    `Amended`, or `Cancelled` where the transaction date changed; and those that were cancelled.

    Args:
        history: every entry of the portfolio, in any order.
        as_at: entries after it are not seen.
        show_cancelled: include what was amended or cancelled.

    Returns:
        The transactions with `status`, `entry_date_time` and `cancel_date_time` set.
    """
    standing: dict[str, Transaction] = {}
    cancelled_ids: set[str] = set()
    past: list[Transaction] = []
    for entry in sorted((e for e in history if e.as_at <= as_at), key=lambda e: e.as_at):
        key = entry.transaction_id
        if key in cancelled_ids:
            continue
        before = standing.pop(key, None)
        if entry.transaction is None:
            if before is not None:
                cancelled_ids.add(key)
                past.append(before._replace(status=TransactionStatus.CANCELLED, cancel_date_time=entry.as_at))
            continue
        if before is not None:
            moved = before.transaction_date != entry.transaction.transaction_date
            status = TransactionStatus.CANCELLED if moved else TransactionStatus.AMENDED
            past.append(before._replace(status=status, cancel_date_time=entry.as_at if moved else None))
        standing[key] = entry.transaction._replace(
            status=TransactionStatus.ACTIVE, entry_date_time=entry.as_at
        )
    shown = [*standing.values(), *(past if show_cancelled else ())]
    return sorted(shown, key=lambda t: (t.transaction_date, t.transaction_id))
