"""Corporate actions: transitions from one instrument's units and cost to others'.

Rules read off FINBOURNE's notebooks on corporate actions and the C# tutorials.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_DOWN
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.ledger import Change, PositionKey, UnsettledCash
from lusid_async.sandbox.domain.lots import Lot, Position
from lusid_async.sandbox.domain.movements import HoldingType
from lusid_async.sandbox.domain.transaction_types import AccountingMethod
from lusid_async.sandbox.domain.values import ONE, ZERO, is_currency

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from lusid_async.sandbox.domain.ledger import Ledger


@dataclass(frozen=True, slots=True)
class TransitionComponent:
    """One side of a transition.

    Args:
        instrument_uid: the instrument's LUID, or a currency's.
        units_factor: units of it for each set.
        cost_factor: the part of the input's cost that it takes.
        instrument_scope: the instrument's scope.
    """

    instrument_uid: str
    units_factor: Decimal
    cost_factor: Decimal
    instrument_scope: str = "default"


@dataclass(frozen=True, slots=True)
class Transition:
    """What becomes of an instrument.

    Args:
        source: `inputTransition`: the instrument, and how many of its units are a set.
        outputs: `outputTransitions`: what each set becomes.
    """

    source: TransitionComponent
    outputs: tuple[TransitionComponent, ...]


@dataclass(frozen=True, slots=True)
class CorporateAction:
    """A corporate action of a source.

    Args:
        code: its code, unique in the source.
        announcement_date: informs only.
        ex_date: when units and cost change.
        record_date: informs only.
        payment_date: when the change settles.
        transitions: what becomes of which instrument.
        description: informs only.
    """

    code: str
    announcement_date: datetime
    ex_date: datetime
    record_date: datetime
    payment_date: datetime
    transitions: tuple[Transition, ...]
    description: str = ""


def apply_corporate_action(ledger: Ledger, action: CorporateAction) -> None:
    """Apply an action to every holding of its input instruments.

    Raises:
        NotEmulated: several transitions start from one instrument, or a set has no units.
    """
    sources = [transition.source.instrument_uid for transition in action.transitions]
    if len(set(sources)) < len(sources):
        raise NotEmulated("Corporate actions", f"'{action.code}' has several transitions of one instrument")
    held = {
        uid: [p for p in ledger.positions.values() if p.instrument_uid == uid and p.units] for uid in sources
    }
    for transition in action.transitions:
        if not transition.source.units_factor:
            raise NotEmulated("Corporate actions", f"the input of '{action.code}' has a unitsFactor of 0")
        for position in held[transition.source.instrument_uid]:
            if position.holding_type is HoldingType.POSITION:
                _Conversion(ledger, action, transition, position).apply()


class _Conversion:
    """The application of one transition to one holding, as it was before."""

    def __init__(
        self, ledger: Ledger, action: CorporateAction, transition: Transition, position: Position
    ) -> None:
        self.ledger = ledger
        self.action = action
        self.transition = transition
        self.position = position
        self.units = position.units
        self.cost = position.cost
        self.lots = [
            Lot(
                lot.lot_id,
                lot.purchase_date,
                lot.settlement_date,
                lot.price,
                lot.units,
                lot.cost,
                lot.portfolio_cost,
                purchases=lot.purchases,
            )
            for lot in position.lots
            if lot.units
        ]
        factor = transition.source.units_factor
        self.sets = (position.units / factor).to_integral_value(rounding=ROUND_DOWN)
        self.remainder = position.units - self.sets * factor

    def apply(self) -> None:
        for output in self.transition.outputs:
            units = self.sets * output.units_factor
            if is_currency(output.instrument_uid):
                self._pay(output, units)
            elif output.instrument_uid == self.position.instrument_uid:
                self._replace(output, units + self.remainder if output.units_factor else ZERO)
            elif units:
                self._add(output, units)

    def _pay(self, output: TransitionComponent, units: Decimal) -> None:
        """Pay cash: an accrual until the payment date; its cost is its units, whatever the cost factor."""
        currency = output.instrument_uid.removeprefix("CCY_")
        action, sub_holding = self.action, self.position.sub_holding
        portfolio_amount = units if currency == self.ledger.terms.base_currency else ZERO
        order = (action.ex_date, 0, 0)
        self.ledger.book_cash(
            UnsettledCash(
                HoldingType.ACCRUAL,
                output.instrument_uid,
                sub_holding,
                currency,
                units,
                units,
                portfolio_amount,
                action.payment_date,
                None,
                order,
            ),
            action.ex_date,
        )
        self._tell("Dividend", output, currency, units, units, ONE, None)

    def _replace(self, output: TransitionComponent, units: Decimal) -> None:
        """Replace the input's own units and cost."""
        position, action = self.position, self.action
        removed = not units
        settled_before = position.settled_units
        held = [lot for lot in position.lots if lot.units]
        for lot, target in zip(held, self._spread(units), strict=True):
            change = target - lot.units
            lot.units = target
            lot.cost *= output.cost_factor
            lot.portfolio_cost *= output.cost_factor
            if change and not removed:
                if action.payment_date <= action.ex_date:
                    lot.settled_units += change
                else:
                    self.ledger.settle_later(lot, change, action.payment_date)
        if removed:
            gone = Lot(None, None, None, None, ZERO, ZERO, ZERO)
            gone.settled_units = settled_before - self.units
            self.ledger.redirect_settlements(position.lots, gone)
            position.replace_lots([gone])
        position.units = units
        change = units - self.units
        if change:
            price = self.cost / self.units
            kind = "CorpActIncrease" if change > 0 else "CorpActDecrease"
            self._tell(kind, output, position.currency, change, change * price, price, units)

    def _add(self, output: TransitionComponent, units: Decimal) -> None:
        """Add units of another instrument, lot by lot where the holding has lots."""
        action, position = self.action, self.position
        key = PositionKey(
            HoldingType.POSITION, output.instrument_uid, position.sub_holding, position.currency
        )
        target = self.ledger.position(key, output.instrument_scope, (action.ex_date, 0, 0))
        method = self.ledger.terms.accounting_method
        if method is AccountingMethod.DEFAULT:
            method = AccountingMethod.AVERAGE_COST
        cost_added = ZERO
        for lot, received in zip(self.lots, self._spread(units), strict=True):
            cost = lot.cost * output.cost_factor
            cost_added += cost
            self.ledger.book_units(
                target,
                Lot(
                    lot.lot_id,
                    lot.purchase_date,
                    action.payment_date,
                    cost / received,
                    received,
                    cost,
                    lot.portfolio_cost * output.cost_factor,
                    purchases=lot.purchases,
                ),
                method,
                action.payment_date,
                action.ex_date,
            )
        self._tell(
            "CorpActIncrease", output, position.currency, units, cost_added, cost_added / units, target.units
        )

    def _spread(self, units: Decimal) -> list[Decimal]:
        """Spread units over the lots in proportion; the last takes what rounding leaves."""
        shares = [units * lot.units / self.units for lot in self.lots[:-1]]
        return [*shares, units - sum(shares, ZERO)]

    def _tell(
        self,
        kind: str,
        output: TransitionComponent,
        currency: str,
        units: Decimal,
        amount: Decimal,
        price: Decimal,
        resulting: Decimal | None,
    ) -> None:
        if self.ledger.listener is None:
            return
        action = self.action
        self.ledger.listener(
            Change(
                kind,
                action.code,
                None,
                action.ex_date,
                action.payment_date,
                output.instrument_uid,
                output.instrument_scope,
                self.position.sub_holding,
                currency,
                units,
                amount,
                price=price,
                resulting_units=resulting,
            )
        )
