"""The replay of a portfolio's events up to a time: the movements engine.

Order: by time; at one instant corporate actions, then transactions by id, then set and adjusted holdings
(LUSID's knowledge base, "Order of processing"). Cash settles as time passes, so that what is set is what had
settled.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import localcontext
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.adjustments import HoldingsAdjustment, apply_adjustment
from lusid_async.sandbox.domain.corporate_actions import CorporateAction, apply_corporate_action
from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.ledger import Change, Ledger, PortfolioTerms, PositionKey, UnsettledCash
from lusid_async.sandbox.domain.lots import Lot
from lusid_async.sandbox.domain.movements import HoldingType, effects_of, lot_selection
from lusid_async.sandbox.domain.transactions import Transaction
from lusid_async.sandbox.domain.values import ARITHMETIC, ONE, ZERO, is_currency

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from decimal import Decimal

    from lusid_async.sandbox.domain.instruments import InstrumentView
    from lusid_async.sandbox.domain.ledger import Order
    from lusid_async.sandbox.domain.lots import Disposal
    from lusid_async.sandbox.domain.movements import Effect, SubHoldingValues
    from lusid_async.sandbox.domain.transaction_types import TransactionConfiguration

PRICED_BY_THE_UNIT = frozenset({"Unknown", "Equity", "SimpleInstrument"})
"""Kinds of instrument whose value is units times price."""


@dataclass(frozen=True, slots=True)
class PortfolioEvents:
    """Everything that happened to a portfolio, as it stood at one as-at time.

    Args:
        transactions: active transactions, in any order.
        adjustments: set and adjusted holdings, one an instant.
        corporate_actions: the actions of the portfolio's source.
    """

    transactions: Sequence[Transaction]
    adjustments: Sequence[HoldingsAdjustment] = ()
    corporate_actions: Sequence[CorporateAction] = ()


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a replay left.

    Args:
        ledger: the books.
        unknown_types: ids of the transactions that were left out, as their type is not configured, by source
            and type.
    """

    ledger: Ledger
    unknown_types: Mapping[tuple[str, str], Sequence[str]]


def replay(
    terms: PortfolioTerms,
    events: PortfolioEvents,
    configuration: TransactionConfiguration,
    until: datetime,
    *,
    instruments: Mapping[str, InstrumentView] | None = None,
    listener: Callable[[Change], None] | None = None,
) -> Replayed:
    """Replay a portfolio's events up to and including a time.

    Args:
        terms: the portfolio's terms.
        events: what happened to it.
        configuration: its transaction types and sides.
        until: the effective time.
        instruments: instruments by LUID; needed only where a transaction has no total consideration.
        listener: told of every change.

    Returns:
        The books at that time.

    Raises:
        NotEmulated: a transaction needs what is not emulated.
        Refused: the portfolio did not exist at that time.
    """
    if until < terms.created:
        raise Refused(
            Refusal.PORTFOLIO_NOT_YET_CREATED,
            f"The portfolio was created at {terms.created.isoformat()}, after {until.isoformat()}.",
        )
    timeline: list[tuple[datetime, int, str, Transaction | CorporateAction | HoldingsAdjustment]] = [
        (transaction.transaction_date, 1, transaction.transaction_id, transaction)
        for transaction in events.transactions
        if transaction.transaction_date <= until
    ]
    timeline += [(a.ex_date, 0, a.code, a) for a in events.corporate_actions if a.ex_date <= until]
    timeline += [(a.effective_at, 2, "", a) for a in events.adjustments if a.effective_at <= until]
    timeline.sort(key=lambda event: event[:3])
    asked = events.adjustments or events.corporate_actions
    ledger = Ledger(terms, listener, None if asked else until)
    engine = _Engine(ledger, configuration, instruments or {})
    with localcontext(ARITHMETIC):
        for when, _, _, event in timeline:
            ledger.settle_until(when)
            if isinstance(event, Transaction):
                engine.apply(event)
            elif isinstance(event, HoldingsAdjustment):
                apply_adjustment(ledger, event)
            else:
                apply_corporate_action(ledger, event)
        ledger.settle_until(until)
    return Replayed(ledger, engine.unknown_types)


@dataclass(slots=True)
class _Engine:
    """Applies transactions to the books."""

    ledger: Ledger
    configuration: TransactionConfiguration
    instruments: Mapping[str, InstrumentView]
    unknown_types: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    _effects: dict[tuple[str, str], tuple[Effect, ...] | None] = field(default_factory=dict)

    def apply(self, transaction: Transaction) -> None:
        """Apply a transaction's movements in their order."""
        kind = (transaction.source, transaction.type)
        if kind not in self._effects:
            found = self.configuration.find(*kind)
            self._effects[kind] = None if found is None else effects_of(found, self.configuration)
        effects = self._effects[kind]
        if effects is None:
            self.unknown_types.setdefault(kind, []).append(transaction.transaction_id)
            return
        if transaction.total_consideration is None:
            self._check_priced_by_the_unit(transaction)
        shares = self._shares(transaction) if effects[0].prorated else None
        keys = self.ledger.terms.sub_holding_keys
        for index, effect in enumerate(effects):
            holding_type = effect.holding_type
            if holding_type is None:
                continue
            order = (transaction.transaction_date, transaction.sequence, index)
            if shares is None:
                sub_holding = effect.sub_holding(transaction, keys) if keys else ()
                self._move(transaction, effect, holding_type, order, sub_holding)
                continue
            for sub_holding, share in shares:
                self._move(transaction, effect, holding_type, order, sub_holding, share)

    def _check_priced_by_the_unit(self, transaction: Transaction) -> None:
        uid = transaction.instrument_uid
        instrument = self.instruments.get(uid)
        if not is_currency(uid) and instrument is not None and instrument.kind not in PRICED_BY_THE_UNIT:
            raise NotEmulated(
                f"Consideration of a {instrument.kind}",
                f"give transaction '{transaction.transaction_id}' a totalConsideration.amount",
            )

    def _shares(self, transaction: Transaction) -> list[tuple[SubHoldingValues, tuple[Decimal, Decimal]]]:
        """Return the sub-holdings of the transaction's instrument, each with its units and those of all."""
        held = [
            position
            for position in self.ledger.positions.values()
            if position.instrument_uid == transaction.instrument_uid and position.units
        ]
        total = sum((position.units for position in held), ZERO)
        if not total:
            raise NotEmulated(
                "Prorated allocation", f"nothing is held to spread '{transaction.transaction_id}' over"
            )
        return [(position.sub_holding, (position.units, total)) for position in held]

    def _check_signs(self, transaction: Transaction, *, is_increase: bool, direction: int) -> None:
        """Let the cost of negative units have the sign of the change in units, and refuse other signs.

        Source: FINBOURNE's notebook on cut labels, where a Sell of -28,000 units for 2,746,800 adds both to
        the position, and the consideration to cash.
        """
        if is_increase is (direction > 0):
            raise NotEmulated(
                "A negative consideration of positive units",
                f"the cost that transaction '{transaction.transaction_id}' changes is not known",
            )
        if self.ledger.listener is not None:
            raise NotEmulated(
                "The gain of negative units",
                f"transaction '{transaction.transaction_id}' has negative units for a positive consideration",
            )

    def _move(
        self,
        transaction: Transaction,
        effect: Effect,
        holding_type: HoldingType,
        order: Order,
        sub_holding: SubHoldingValues,
        share: tuple[Decimal, Decimal] | None = None,
    ) -> None:
        ledger = self.ledger
        units, amount = effect.units(transaction), effect.amount(transaction)
        if share is not None:
            part, whole = share
            units, amount = units * part / whole, amount * part / whole
        if effect.direction < 0:
            units, amount = -units, -amount
        rate = effect.rate(transaction, ledger.terms.base_currency)
        portfolio_amount = amount if rate == ONE else amount * rate
        uid, currency = effect.security(transaction), effect.currency(transaction)
        when, settles = transaction.transaction_date, transaction.settlement_date
        disposals: list[Disposal] = []
        if holding_type is HoldingType.POSITION:
            if units.is_signed() is not amount.is_signed() and units and amount:
                self._check_signs(transaction, is_increase=units > ZERO, direction=effect.direction)
                amount, portfolio_amount = -amount, -portfolio_amount
            key = PositionKey(HoldingType.POSITION, uid, sub_holding, currency)
            position = ledger.position(key, transaction.instrument_scope, order)
            lot = Lot(
                transaction.transaction_id, when, settles, transaction.price, units, amount, portfolio_amount
            )
            method = lot_selection(transaction, effect, ledger.terms.accounting_method)
            disposals = ledger.book_units(position, lot, method, settles, when)
            held: Decimal | None = position.units
        else:
            ledger.book_cash(
                UnsettledCash(
                    holding_type,
                    uid,
                    sub_holding,
                    currency,
                    units,
                    amount,
                    portfolio_amount,
                    settles,
                    transaction,
                    order,
                ),
                when,
            )
            held = None
        if ledger.listener is not None:
            ledger.listener(
                Change(
                    None,
                    transaction.transaction_id,
                    transaction,
                    when,
                    settles,
                    uid,
                    transaction.instrument_scope,
                    sub_holding,
                    currency,
                    units,
                    amount,
                    resulting_units=held,
                    rate=rate,
                    disposals=tuple(disposals),
                )
            )
