"""A2B: how a holding came from its value at one time to that at another, where nothing was traded in between.

Then gains are what clean prices and exchange rates made, and carry is what accrued; a part that is 0 is left
out. Both are read off printed output of LUSID's public valuation tutorial.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import localcontext
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.values import ARITHMETIC, Money

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from lusid_async.sandbox.domain.replay import PortfolioEvents


@dataclass(frozen=True, slots=True)
class HoldingValue:
    """The value of a holding at a time.

    Args:
        clean: without accrued interest, in the holding's currency.
        accrued: the accrued interest, in the same currency.
        rate: portfolio currency per unit of it.
    """

    clean: Money
    accrued: Money
    rate: Decimal


@dataclass(frozen=True, slots=True)
class A2BParts:
    """The columns of a row in one currency.

    Args:
        currency: of all of them.
        start: value at the start.
        gains: None where there is none.
        carry: None where there is none.
        end: value at the end.
    """

    currency: str
    start: Decimal
    gains: Decimal | None
    carry: Decimal | None
    end: Decimal


def check_nothing_happened(events: PortfolioEvents, start: datetime, end: datetime) -> None:
    """Check that no event of a portfolio lies in a window, its end included.

    Raises:
        NotEmulated: one does: how LUSID shares it between flows, gains and carry is not public.
    """
    times = [each.effective_at for each in events.adjustments]
    for transaction in events.transactions:
        times += [transaction.transaction_date, transaction.settlement_date]
    for action in events.corporate_actions:
        times += [action.ex_date, action.payment_date]
    if any(start < time <= end for time in times):
        raise NotEmulated("A2B", "of a window in which something was traded, settled, adjusted or paid")


def a2b_parts(start: HoldingValue, end: HoldingValue, base_currency: str) -> tuple[A2BParts, A2BParts]:
    """Return a row in the currency of its holding, and in portfolio currency.

    Raises:
        NotEmulated: less had accrued at the end: a coupon was paid in between.
    """
    if abs(end.accrued.amount) < abs(start.accrued.amount):
        raise NotEmulated("A2B", "of a window in which a bond paid a coupon")
    with localcontext(ARITHMETIC):
        own = _parts(
            start.clean.currency,
            (start.clean.amount, start.accrued.amount),
            (end.clean.amount, end.accrued.amount),
        )
        exchanged = _parts(
            base_currency,
            (start.clean.amount * start.rate, start.accrued.amount * start.rate),
            (end.clean.amount * end.rate, end.accrued.amount * end.rate),
        )
    return own, exchanged


def _parts(currency: str, start: tuple[Decimal, Decimal], end: tuple[Decimal, Decimal]) -> A2BParts:
    gains, carry = end[0] - start[0], end[1] - start[1]
    return A2BParts(currency, start[0] + start[1], gains or None, carry or None, end[0] + end[1])
