"""`ReconcileHoldings`: where the holdings of two portfolios, or of one at two times, differ."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import localcontext
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.movements import HoldingType
from lusid_async.sandbox.domain.values import ARITHMETIC, ZERO, Money, Properties, PropertyValue

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from lusid_async.sandbox.domain.holdings import Holding


@dataclass(frozen=True, slots=True)
class ReconciliationBreak:
    """A holding whose units or cost differ.

    Args:
        instrument_uid: LUID of the instrument.
        instrument_scope: its scope.
        left_units: units on the left.
        right_units: units on the right.
        left_cost: cost on the left.
        right_cost: cost on the right.
        sub_holding: value by sub-holding key.
    """

    instrument_uid: str
    instrument_scope: str
    left_units: Decimal
    right_units: Decimal
    left_cost: Money
    right_cost: Money
    sub_holding: Properties = field(default_factory=dict)

    @property
    def difference_units(self) -> Decimal:
        """Right less left."""
        return ARITHMETIC.subtract(self.right_units, self.left_units)

    @property
    def difference_cost(self) -> Money:
        """Right less left."""
        difference = ARITHMETIC.subtract(self.right_cost.amount, self.left_cost.amount)
        return Money(difference, self.left_cost.currency)


def reconcile_holdings(left: Iterable[Holding], right: Iterable[Holding]) -> list[ReconciliationBreak]:
    """Return the breaks between two sets of holdings; equal ones are not returned.

    Unsettled cash counts with the balance of its currency.

    Args:
        left: holdings on the left.
        right: holdings on the right; a holding that is missing on one side has 0 units there.

    Returns:
        Breaks in the order of the left, then of the right.
    """
    with localcontext(ARITHMETIC):
        return _breaks(left, right)


def _breaks(left: Iterable[Holding], right: Iterable[Holding]) -> list[ReconciliationBreak]:
    totals: dict[_Key, list[_Total]] = {}
    for side, holdings in enumerate((left, right)):
        for holding in holdings:
            kind = (
                HoldingType.POSITION if holding.holding_type is HoldingType.POSITION else HoldingType.BALANCE
            )
            key = (
                kind,
                holding.instrument_uid,
                holding.currency,
                tuple(sorted(holding.sub_holding.items(), key=lambda item: item[0])),
            )
            both = totals.setdefault(key, [_Total(), _Total()])
            both[side].add(holding)
    breaks = []
    for (_, uid, currency, sub_holding), (one, other) in totals.items():
        if one.units == other.units and one.cost == other.cost:
            continue
        breaks.append(
            ReconciliationBreak(
                uid,
                one.scope or other.scope or "default",
                one.units,
                other.units,
                Money(one.cost, currency),
                Money(other.cost, currency),
                dict(sub_holding),
            )
        )
    return breaks


_Key = tuple[HoldingType, str, str, tuple[tuple[str, PropertyValue], ...]]


@dataclass(slots=True)
class _Total:
    units: Decimal = ZERO
    cost: Decimal = ZERO
    scope: str | None = None

    def add(self, holding: Holding) -> None:
        self.units += holding.units
        self.cost += holding.cost.amount
        self.scope = holding.instrument_scope
