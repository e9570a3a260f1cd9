"""The books of one replay: positions, balances, and what waits for its settlement date."""

from __future__ import annotations

from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from lusid_async.sandbox.domain.lots import Disposal, Lot, Position
from lusid_async.sandbox.domain.movements import HoldingType
from lusid_async.sandbox.domain.transaction_types import AccountingMethod
from lusid_async.sandbox.domain.values import ONE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from decimal import Decimal

    from lusid_async.sandbox.domain.movements import SubHoldingValues
    from lusid_async.sandbox.domain.transactions import Transaction

Order: TypeAlias = "tuple[datetime, int, int]"
"""What rows are sorted by: the time of what first touched them, its upload order, the movement's place."""


@dataclass(frozen=True, slots=True)
class PortfolioTerms:
    """What of a portfolio decides how its holdings are computed.

    Args:
        base_currency: the portfolio currency.
        created: nothing exists before it.
        accounting_method: `accountingMethod`; `Default` is average cost.
        sub_holding_keys: property keys of the Transaction domain that split holdings.
    """

    base_currency: str
    created: datetime
    accounting_method: AccountingMethod = AccountingMethod.DEFAULT
    sub_holding_keys: tuple[str, ...] = ()


class PositionKey(NamedTuple):
    """What makes two movements change the same holding."""

    holding_type: HoldingType
    instrument_uid: str
    sub_holding: SubHoldingValues
    currency: str


class UnsettledCash(NamedTuple):
    """Cash that waits for its settlement date: a row of type C, R, A or F."""

    holding_type: HoldingType
    instrument_uid: str
    sub_holding: SubHoldingValues
    currency: str
    units: Decimal
    amount: Decimal
    portfolio_amount: Decimal
    settlement_date: datetime
    transaction: Transaction | None
    order: Order


class UnsettledUnits(NamedTuple):
    """Units of a lot that settle later."""

    lot: Lot
    units: Decimal


@dataclass(frozen=True, slots=True)
class Change:
    """One change that the replay made, for whoever lists what happened.

    Args:
        kind: the type of the output transaction that stands for it; None for one of the portfolio's own.
        code: id of the transaction, code of the corporate action, or the instant of the adjustment.
        transaction: the transaction, where there is one.
        when: the time of the event.
        settles: when it settles.
        instrument_uid: the LUID of the holding that changed.
        instrument_scope: its scope.
        sub_holding: the values of the sub-holding keys.
        currency: currency of the holding.
        units: the change of units, signed.
        amount: the amount that LUSID reports for it.
        price: the price that LUSID reports for it; None for the transaction's own.
        resulting_units: the units held afterwards; None for cash, unless it was adjusted.
        rate: portfolio currency per unit of `currency`.
        disposals: what was disposed of.
    """

    kind: str | None
    code: str
    transaction: Transaction | None
    when: datetime
    settles: datetime
    instrument_uid: str
    instrument_scope: str
    sub_holding: SubHoldingValues
    currency: str
    units: Decimal
    amount: Decimal
    price: Decimal | None = None
    resulting_units: Decimal | None = None
    rate: Decimal = ONE
    disposals: tuple[Disposal, ...] = ()


@dataclass(slots=True)
class Ledger:
    """The holdings under replay.

    Args:
        terms: the portfolio's terms.
        listener: told of every change; None where only the holdings are wanted.
        horizon: the end of the replay, where nothing before it asks what had settled; units that settle until
            then are settled at once. None where adjustments or corporate actions ask.
    """

    terms: PortfolioTerms
    listener: Callable[[Change], None] | None = None
    horizon: datetime | None = None
    positions: dict[PositionKey, Position] = field(default_factory=dict)
    _pending: list[tuple[datetime, int, UnsettledCash | UnsettledUnits]] = field(default_factory=list)
    _sequence: int = 0

    def unsettled_cash(self) -> list[UnsettledCash]:
        """Return the cash that has not settled, in the order of the transactions that caused it."""
        waiting = [entry for _, _, entry in self._pending if isinstance(entry, UnsettledCash)]
        return sorted(waiting, key=lambda entry: entry.order)

    def position(self, key: PositionKey, scope: str, order: Order) -> Position:
        """Return a holding, opened where there is none; the earliest order that touches it is kept."""
        found = self.positions.get(key)
        if found is None:
            found = Position(
                key.holding_type, key.instrument_uid, scope, key.sub_holding, key.currency, order
            )
            self.positions[key] = found
        elif order < found.order:
            found.order = order
        return found

    def book_units(
        self, position: Position, purchase: Lot, method: AccountingMethod, settles: datetime, when: datetime
    ) -> list[Disposal]:
        """Change a position and book when the change settles."""
        settling, disposals = position.change(purchase, method)
        settled = settles <= (self.horizon or when)
        for lot, units in settling:
            if settled:
                lot.settled_units += units
            else:
                self.settle_later(lot, units, settles)
        return disposals

    def settle_later(self, lot: Lot, units: Decimal, settles: datetime) -> None:
        """Book that units of a lot settle at a later time."""
        self._sequence += 1
        lot.pending += 1
        heappush(self._pending, (settles, self._sequence, UnsettledUnits(lot, units)))

    def book_cash(self, cash: UnsettledCash, when: datetime) -> None:
        """Book cash: at once into the balance where it has settled, else as an unsettled row."""
        if cash.settlement_date <= when:
            self._settle_cash(cash)
            return
        self._sequence += 1
        heappush(self._pending, (cash.settlement_date, self._sequence, cash))

    def settle_until(self, when: datetime) -> None:
        """Settle everything that is due at a time."""
        pending = self._pending
        while pending and pending[0][0] <= when:
            entry = heappop(pending)[2]
            if isinstance(entry, UnsettledUnits):
                entry.lot.settled_units += entry.units
                entry.lot.pending -= 1
            else:
                self._settle_cash(entry)

    def redirect_settlements(self, replaced: Sequence[Lot], heir: Lot) -> None:
        """Let the outstanding settlements of replaced lots arrive at another lot."""
        ids = {id(lot) for lot in replaced}
        for index, (due, sequence, entry) in enumerate(self._pending):
            if isinstance(entry, UnsettledUnits) and id(entry.lot) in ids:
                self._pending[index] = (due, sequence, UnsettledUnits(heir, entry.units))
                heir.pending += 1
        heapify(self._pending)

    def _settle_cash(self, cash: UnsettledCash) -> None:
        key = PositionKey(HoldingType.BALANCE, cash.instrument_uid, cash.sub_holding, cash.currency)
        balance = self.position(key, "default", cash.order)
        if cash.units and not balance.add_home_cash(cash.units, cash.amount, cash.portfolio_amount):
            lot = Lot(None, None, None, None, cash.units, cash.amount, cash.portfolio_amount)
            for changed, units in balance.change(lot, AccountingMethod.AVERAGE_COST)[0]:
                changed.settled_units += units
