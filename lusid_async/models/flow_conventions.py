"""The flow conventions and the models that go with it, which several parts of the API share.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import Schedule


class RelativeDateOffset(LusidModel):
    """Relative date offset."""

    days: int
    business_day_convention: str
    """Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous,
    P, Following, F, … (7 more), or a value added since.
    """
    day_type: str | None = None
    """Business or Calendar, or a value added since."""


class FlowConventions(LusidModel):
    """Flow conventions."""

    currency: str
    """The currency, as ISO code."""
    payment_frequency: str
    """How often is paid, as tenor such as `6M`."""
    day_count_convention: str
    """How fractions of a year are counted, such as `Actual365`. Actual360, Act360, MoneyMarket, Actual365,
    Act365, Thirty360, … (26 more), or a value added since.
    """
    roll_convention: str
    """On which day of the month periods end, such as `EndOfMonth`. None, EndOfMonth, IMM, 1, 2, 3, … (52
    more), or a value added since.
    """
    payment_calendars: list[str]
    reset_calendars: list[str]
    settle_days: int | None = None
    reset_days: int | None = None
    leap_days_included: bool | None = None
    accrual_date_adjustment: str | None = None
    """Adjusted or Unadjusted, or a value added since."""
    business_day_convention: str | None = None
    """Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous,
    P, Following, F, … (7 more), or a value added since.
    """
    accrual_day_count_convention: str | None = None
    coupon_payment_lag: RelativeDateOffset | None = None
    principal_payment_lag: RelativeDateOffset | None = None
    scope: str | None = None
    """The scope, a namespace for codes."""
    code: str | None = None
    """The code, unique in its scope."""


class FxConventions(LusidModel):
    """Fx conventions."""

    fgn_ccy: str
    """The foreign currency, as ISO code."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    fixing_reference: str


class FxLinkedNotionalSchedule(Schedule):
    """Fx linked notional schedule: the `Schedule` whose discriminator is `FxLinkedNotionalSchedule`."""

    schedule_type: str = "FxLinkedNotionalSchedule"
    fx_conventions: FxConventions
    varying_notional_currency: str
    varying_notional_fixing_dates: RelativeDateOffset
    varying_notional_interim_exchange_payment_dates: RelativeDateOffset | None = None
