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
    """How many days from the anchor date, backwards where negative."""
    business_day_convention: str
    """Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous,
    P, Following, F, … (7 more), or a value added since.
    """
    day_type: str | None = None
    """Whether `days` counts business days (default) or calendar days. Business or Calendar, or a value added
    since.
    """


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
    """Codes of calendars whose holidays payment dates avoid."""
    reset_calendars: list[str]
    """Codes of calendars whose holidays reset dates avoid."""
    settle_days: int | None = None
    """Business days between trade date and settlement. Deprecated and not used in schedules. Default: 0."""
    reset_days: int | None = None
    """Business days between fixing of the rate and payment. Default: 0."""
    leap_days_included: bool | None = None
    """Whether 29 February counts as a date in schedules. Default: true."""
    accrual_date_adjustment: str | None = None
    """Whether accrual dates move to business days: `Adjusted` (default) or `Unadjusted`. Adjusted or
    Unadjusted, or a value added since.
    """
    business_day_convention: str | None = None
    """Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous,
    P, Following, F, … (7 more), or a value added since.
    """
    accrual_day_count_convention: str | None = None
    """Day count of accrued interest, where it differs from that of coupons."""
    coupon_payment_lag: RelativeDateOffset | None = None
    """How long after the end of its period a coupon is paid."""
    principal_payment_lag: RelativeDateOffset | None = None
    """How long after its date principal is paid."""
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
    """Name by which the fixing quote is found."""


class FxLinkedNotionalSchedule(Schedule):
    """Fx linked notional schedule: the `Schedule` whose discriminator is `FxLinkedNotionalSchedule`."""

    schedule_type: str = "FxLinkedNotionalSchedule"
    fx_conventions: FxConventions
    """Conventions of the FX fixing."""
    varying_notional_currency: str
    """Currency of the notional that varies with the FX rate, as ISO code."""
    varying_notional_fixing_dates: RelativeDateOffset
    """When the FX rate is fixed, relative to the period."""
    varying_notional_interim_exchange_payment_dates: RelativeDateOffset | None = None
    """When changes of the notional are paid, relative to the period."""
