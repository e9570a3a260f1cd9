"""The flow conventions and the models that go with it, which several parts of the API share.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import Schedule

class RelativeDateOffset(LusidModel):
    days: int
    business_day_convention: str
    day_type: str | None = ...
    def __init__(
        self,
        *,
        days: int,
        business_day_convention: str,
        day_type: str | None = ...,
    ) -> None:
        """Relative date offset.

        Args:
            days: How many days from the anchor date, backwards where negative.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since.
            day_type: Whether `days` counts business days (default) or calendar days. Business or Calendar, or a value added since.
        """

class FlowConventions(LusidModel):
    currency: str
    payment_frequency: str
    day_count_convention: str
    roll_convention: str
    payment_calendars: list[str]
    reset_calendars: list[str]
    settle_days: int | None = ...
    reset_days: int | None = ...
    leap_days_included: bool | None = ...
    accrual_date_adjustment: str | None = ...
    business_day_convention: str | None = ...
    accrual_day_count_convention: str | None = ...
    coupon_payment_lag: RelativeDateOffset | None = ...
    principal_payment_lag: RelativeDateOffset | None = ...
    scope: str | None = ...
    code: str | None = ...
    def __init__(
        self,
        *,
        currency: str,
        payment_frequency: str,
        day_count_convention: str,
        roll_convention: str,
        payment_calendars: list[str] | tuple[str, ...],
        reset_calendars: list[str] | tuple[str, ...],
        settle_days: int | None = ...,
        reset_days: int | None = ...,
        leap_days_included: bool | None = ...,
        accrual_date_adjustment: str | None = ...,
        business_day_convention: str | None = ...,
        accrual_day_count_convention: str | None = ...,
        coupon_payment_lag: RelativeDateOffset | _abc.Mapping[str, _typing.Any] | None = ...,
        principal_payment_lag: RelativeDateOffset | _abc.Mapping[str, _typing.Any] | None = ...,
        scope: str | None = ...,
        code: str | None = ...,
    ) -> None:
        """Flow conventions.

        Args:
            currency: The currency, as ISO code.
            payment_frequency: How often is paid, as tenor such as `6M`.
            day_count_convention: How fractions of a year are counted, such as `Actual365`. Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (26 more), or a value added since.
            roll_convention: On which day of the month periods end, such as `EndOfMonth`. None, EndOfMonth, IMM, 1, 2, 3, … (52 more), or a value added since.
            payment_calendars: Codes of calendars whose holidays payment dates avoid.
            reset_calendars: Codes of calendars whose holidays reset dates avoid.
            settle_days: Business days between trade date and settlement. Deprecated and not used in schedules. Default: 0.
            reset_days: Business days between fixing of the rate and payment. Default: 0.
            leap_days_included: Whether 29 February counts as a date in schedules. Default: true.
            accrual_date_adjustment: Whether accrual dates move to business days: `Adjusted` (default) or `Unadjusted`. Adjusted or Unadjusted, or a value added since.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since.
            accrual_day_count_convention: Day count of accrued interest, where it differs from that of coupons.
            coupon_payment_lag: How long after the end of its period a coupon is paid.
            principal_payment_lag: How long after its date principal is paid.
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
        """

class FxConventions(LusidModel):
    fgn_ccy: str
    dom_ccy: str
    fixing_reference: str
    def __init__(
        self,
        *,
        fgn_ccy: str,
        dom_ccy: str,
        fixing_reference: str,
    ) -> None:
        """Fx conventions.

        Args:
            fgn_ccy: The foreign currency, as ISO code.
            dom_ccy: The instrument's own currency, as ISO code.
            fixing_reference: Name by which the fixing quote is found.
        """

class FxLinkedNotionalSchedule(Schedule):
    schedule_type: str = ...
    fx_conventions: FxConventions
    varying_notional_currency: str
    varying_notional_fixing_dates: RelativeDateOffset
    varying_notional_interim_exchange_payment_dates: RelativeDateOffset | None = ...
    def __init__(
        self,
        *,
        schedule_type: str = ...,
        fx_conventions: FxConventions | _abc.Mapping[str, _typing.Any],
        varying_notional_currency: str,
        varying_notional_fixing_dates: RelativeDateOffset | _abc.Mapping[str, _typing.Any],
        varying_notional_interim_exchange_payment_dates: RelativeDateOffset | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Fx linked notional schedule: the `Schedule` whose discriminator is `FxLinkedNotionalSchedule`.

        Args:
            schedule_type: Type of schedule, which picks the member of the family. FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            fx_conventions: Conventions of the FX fixing.
            varying_notional_currency: Currency of the notional that varies with the FX rate, as ISO code.
            varying_notional_fixing_dates: When the FX rate is fixed, relative to the period.
            varying_notional_interim_exchange_payment_dates: When changes of the notional are paid, relative to the period.
        """
