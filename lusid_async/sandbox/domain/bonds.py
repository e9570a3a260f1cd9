"""Accrued interest of fixed-rate bonds.

Coupon dates are counted back from maturity. That `ActualActual` shares a coupon by the days of its own period
(ICMA's rule) is read off printed output of LUSID's public valuation tutorials.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, localcontext

from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.values import ARITHMETIC, ZERO

_BY_PERIOD = frozenset({"ActualActual", "ActAct", "ActActIsma", "ActActIcma"})
_DAYS_OF_YEAR = {"Actual365": 365, "Act365": 365, "Actual360": 360, "Act360": 360}


@dataclass(frozen=True, slots=True)
class BondTerms:
    """What accrued interest needs of a bond.

    Args:
        start: first day of interest.
        maturity: last coupon date.
        coupon_rate: for a year, as a fraction.
        principal: of a unit.
        months: between coupons.
        day_count: `dayCountConvention`, such as `ActualActual`.
        unsupported: names of further terms that are set; none is emulated.
    """

    start: date
    maturity: date
    coupon_rate: Decimal
    principal: Decimal
    months: int
    day_count: str
    unsupported: tuple[str, ...] = ()


def accrued_interest(terms: BondTerms, at: datetime) -> Decimal:
    """Return the interest of one unit since its last coupon.

    Raises:
        NotEmulated: the terms have what is not emulated.
        Refused: the bond has matured.
    """
    if terms.unsupported:
        raise NotEmulated("Accrued interest of a bond", ", ".join(terms.unsupported))
    on = at.date()
    if on >= terms.maturity:
        raise Refused(Refusal.MODEL_SPECIFICATION, f"The bond matured on {terms.maturity}.")
    if on <= terms.start or not terms.coupon_rate:
        return ZERO
    before, after = _period(terms, on)
    if before < terms.start:
        raise NotEmulated("Accrued interest of a bond", "its first period is shorter than the others")
    with localcontext(ARITHMETIC):
        if terms.day_count in _BY_PERIOD:
            coupon = terms.coupon_rate * terms.months / 12
            return terms.principal * coupon * (on - before).days / (after - before).days
        if (days := _DAYS_OF_YEAR.get(terms.day_count)) is not None:
            return terms.principal * terms.coupon_rate * (on - before).days / days
    raise NotEmulated("Accrued interest of a bond", f"by the convention {terms.day_count}")


def _period(terms: BondTerms, on: date) -> tuple[date, date]:
    """Return the coupon dates around a day: the last on or before it, and the next."""
    count = 0
    after = terms.maturity
    while True:
        count += 1
        before = _back(terms.maturity, count * terms.months)
        if before <= on:
            return before, after
        after = before


def _back(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
