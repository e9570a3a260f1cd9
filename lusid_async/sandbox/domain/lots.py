"""Positions and their tax lots: what increases and decreases do to units and cost, by accounting method.

These are the working objects of one replay. They change in place; what leaves the domain is frozen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.transaction_types import AccountingMethod
from lusid_async.sandbox.domain.values import BEGINNING_OF_TIME, ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from decimal import Decimal

    from lusid_async.sandbox.domain.movements import HoldingType, SubHoldingValues

_AVERAGE = AccountingMethod.AVERAGE_COST


@dataclass(slots=True)
class Lot:
    """An open tax lot, or the pool of a position at average cost.

    Args:
        lot_id: id of the transaction that opened it.
        purchase_date: when it was bought.
        settlement_date: when the purchase settles.
        price: price of the purchase.
        units: units left.
        cost: cost of the units left, in the position's currency.
        portfolio_cost: the same in portfolio currency.
        settled_units: the units that have settled.
        pending: how many settlements are outstanding.
        purchases: how many purchases it holds.
    """

    lot_id: str | None
    purchase_date: datetime | None
    settlement_date: datetime | None
    price: Decimal | None
    units: Decimal
    cost: Decimal
    portfolio_cost: Decimal
    settled_units: Decimal = ZERO
    pending: int = 0
    purchases: int = 1


class Disposal(NamedTuple):
    """The part of a decrease that one lot bears.

    Args:
        lot: the lot as it was before; its id and dates are of interest.
        units: units disposed of, without a sign for a long position, negative for a short one.
        cost: the cost that they take with them.
        portfolio_cost: the same in portfolio currency.
        proceeds: their share of the consideration.
        portfolio_proceeds: the same in portfolio currency.
        averaged: whether the cost is an average of several purchases.
    """

    lot: Lot
    units: Decimal
    cost: Decimal
    portfolio_cost: Decimal
    proceeds: Decimal
    portfolio_proceeds: Decimal
    averaged: bool


class Position:
    """A holding under replay: a security's position or a currency's balance.

    Args:
        holding_type: `POSITION` or `BALANCE`.
        instrument_uid: LUID of the instrument.
        instrument_scope: its scope.
        sub_holding: the values of the sub-holding keys.
        currency: currency of the cost.
        order: when and by what it was first touched; rows are sorted by it.
    """

    __slots__ = (
        "_pooled",
        "_spent",
        "currency",
        "holding_type",
        "instrument_scope",
        "instrument_uid",
        "lots",
        "order",
        "sub_holding",
        "units",
    )

    def __init__(
        self,
        holding_type: HoldingType,
        instrument_uid: str,
        instrument_scope: str,
        sub_holding: SubHoldingValues,
        currency: str,
        order: tuple[datetime, int, int],
    ) -> None:
        self.holding_type = holding_type
        self.instrument_uid = instrument_uid
        self.instrument_scope = instrument_scope
        self.sub_holding = sub_holding
        self.currency = currency
        self.order = order
        self.units = ZERO
        self.lots: list[Lot] = []
        self._pooled = False
        self._spent = 0

    @property
    def cost(self) -> Decimal:
        """The cost of all lots."""
        return sum((lot.cost for lot in self.lots), ZERO)

    @property
    def portfolio_cost(self) -> Decimal:
        """The cost of all lots in portfolio currency."""
        return sum((lot.portfolio_cost for lot in self.lots), ZERO)

    @property
    def settled_units(self) -> Decimal:
        """The settled units of all lots."""
        return sum((lot.settled_units for lot in self.lots), ZERO)

    def change(
        self, purchase: Lot, method: AccountingMethod
    ) -> tuple[list[tuple[Lot, Decimal]], list[Disposal]]:
        """Apply a movement.

        Units of the same sign as the position, or of an empty one, open a lot or join the pool. Others
        close lots; what exceeds them opens a lot of the other sign with its share of the amount.

        Args:
            purchase: the movement as if it opened a lot: signed units, cost and cost in portfolio currency.
            method: which lots a decrease takes.

        Returns:
            The change of units by lot, which settles later, and what was disposed of.

        Raises:
            NotEmulated: the movement has a cost and no units, or mixes average cost with tax lots.
        """
        units, held = purchase.units, self.units
        if not units:
            if purchase.cost:
                raise NotEmulated(
                    "StockMovement without units", "how a cost without units is spread is not known"
                )
            return [], []
        self.units = held + units
        if not held or (held > 0) == (units > 0):
            return [(self._open(purchase, method), units)], []
        closing = -units if abs(units) <= abs(held) else held
        rest = units + closing
        share_cost, share_portfolio = purchase.cost, purchase.portfolio_cost
        if rest:
            share_cost = purchase.cost * -closing / units
            share_portfolio = purchase.portfolio_cost * -closing / units
        disposals = self._close(closing, -share_cost, -share_portfolio, method)
        settling = [(disposal.lot, -disposal.units) for disposal in disposals]
        if rest:
            purchase.units = rest
            purchase.cost -= share_cost
            purchase.portfolio_cost -= share_portfolio
            settling.append((self._open(purchase, method), rest))
        return settling, disposals

    def add_home_cash(self, units: Decimal, amount: Decimal, portfolio_amount: Decimal) -> bool:
        """Add settled cash that costs what it is, in either currency, to a balance of which that is true too.

        It comes to what `change` does, without a lot for each payment.

        Returns:
            Whether it was added.
        """
        if not self.lots or not units == amount == portfolio_amount:
            return False
        pool = self.lots[0]
        if not pool.units == pool.cost == pool.portfolio_cost:
            return False
        self.units += units
        pool.units = pool.cost = pool.portfolio_cost = self.units
        pool.settled_units += units
        return True

    def _open(self, purchase: Lot, method: AccountingMethod) -> Lot:
        lots = self.lots
        if method is not _AVERAGE or not lots:
            lots.append(purchase)
            return purchase
        pool = lots[0]
        if pool.units:
            self._pooled = True
            pool.purchases += purchase.purchases
        else:
            self._pooled = False
            pool.lot_id, pool.purchase_date = purchase.lot_id, purchase.purchase_date
            pool.settlement_date, pool.price = purchase.settlement_date, purchase.price
            pool.purchases = purchase.purchases
        pool.units += purchase.units
        pool.cost += purchase.cost
        pool.portfolio_cost += purchase.portfolio_cost
        return pool

    def replace_lots(self, lots: list[Lot]) -> None:
        """Hold these lots instead, kept by purchase date."""
        self.lots = sorted(lots, key=lambda lot: lot.purchase_date or BEGINNING_OF_TIME)
        self.units = sum((lot.units for lot in lots), ZERO)
        self._pooled = False
        self._spent = 0

    def _close(
        self, units: Decimal, proceeds: Decimal, portfolio_proceeds: Decimal, method: AccountingMethod
    ) -> list[Disposal]:
        left = units
        disposals = []
        for lot in self._in_order(method):
            held = lot.units
            if not held:
                continue
            if abs(held) <= abs(left):
                taken, cost, portfolio_cost = held, lot.cost, lot.portfolio_cost
                self._spent += 1
            else:
                taken = left
                cost = taken if lot.cost == held else lot.cost * taken / held
                portfolio_cost = cost if lot.portfolio_cost == lot.cost else lot.portfolio_cost * taken / held
            whole = taken == units
            disposals.append(
                Disposal(
                    lot,
                    taken,
                    cost,
                    portfolio_cost,
                    proceeds if whole else proceeds * taken / units,
                    portfolio_proceeds if whole else portfolio_proceeds * taken / units,
                    averaged=lot.purchases > 1,
                )
            )
            lot.units -= taken
            lot.cost -= cost
            lot.portfolio_cost -= portfolio_cost
            left -= taken
            if not left:
                break
        # Spent lots are dropped in batches, so that a long history costs no scan per transaction.
        if self._spent > 8 and 2 * self._spent > len(self.lots):
            self.lots = [lot for lot in self.lots if lot.units or lot.pending or lot.settled_units]
            self._spent = 0
        return disposals

    def _in_order(self, method: AccountingMethod) -> Iterable[Lot]:
        """Return the lots in the order in which a decrease takes them.

        They are kept by purchase date. Lots of equal cost are taken oldest first.
        """
        lots = self.lots
        if method is _AVERAGE:
            if len(lots) > 1 and sum(1 for lot in lots if lot.units) > 1:
                raise NotEmulated("Average cost", "the position was built of tax lots")
            return lots
        if self._pooled:
            raise NotEmulated("Tax lot selection", "the position was built at average cost, without lots")
        match method:
            case AccountingMethod.LAST_IN_FIRST_OUT:
                return reversed(lots)
            case AccountingMethod.HIGHEST_COST_FIRST:
                return sorted((lot for lot in lots if lot.units), key=lambda lot: -lot.cost / lot.units)
            case AccountingMethod.LOWEST_COST_FIRST:
                return sorted((lot for lot in lots if lot.units), key=lambda lot: lot.cost / lot.units)
            case _:
                return lots
