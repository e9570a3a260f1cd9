"""The members of the schedule family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.conventions import IndexConvention
from lusid_async.models.family_bases import Schedule
from lusid_async.models.flow_conventions import FlowConventions
from lusid_async.models.lusid_instrument_family.mastered_instrument import MasteredInstrument
from lusid_async.models.lusid_instrument_family.shared import (
    Compounding,
    ExDividendConfiguration,
    FlowConventionName,
)

class BondConversionEntry(LusidModel):
    var_date: _datetime.datetime | None = ...
    denomination: float | None = ...
    price: float | None = ...
    ratio: float | None = ...
    def __init__(
        self,
        *,
        var_date: _datetime.datetime | str | None = ...,
        denomination: float | _decimal.Decimal | None = ...,
        price: float | _decimal.Decimal | None = ...,
        ratio: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Bond conversion entry.

        Args:
            var_date: The date.
            price: The price.
        """

class NoticeConvention(LusidModel):
    calendars: list[str] | None = ...
    day_type: str
    notice_days: int | None = ...
    def __init__(
        self,
        *,
        calendars: list[str] | tuple[str, ...] | None = ...,
        day_type: str,
        notice_days: int | None = ...,
    ) -> None:
        """Notice convention.

        Args:
            calendars: Codes of calendars whose holidays are not business days.
            day_type: Business or Calendar, or a value added since.
        """

class OptionEntry(LusidModel):
    strike: float
    var_date: _datetime.datetime
    end_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        strike: float | _decimal.Decimal,
        var_date: _datetime.datetime | str,
        end_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Option entry.

        Args:
            strike: The strike price or rate.
            var_date: The date.
            end_date: The last day.
        """

class BondConversionSchedule(Schedule):
    schedule_type: str = ...
    identifiers: dict[str, str | None] | None = ...
    bond_conversion_entries: list[BondConversionEntry] | None = ...
    conversion_trigger: str
    delivery_type: str | None = ...
    exercise_type: str
    includes_accrued: bool | None = ...
    mandatory_conversion: bool | None = ...
    notification_period_end: _datetime.datetime | None = ...
    notification_period_start: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        schedule_type: str = ...,
        identifiers: _abc.Mapping[str, str | None] | None = ...,
        bond_conversion_entries: _abc.Sequence[BondConversionEntry | _abc.Mapping[str, _typing.Any]] | None = ...,
        conversion_trigger: str,
        delivery_type: str | None = ...,
        exercise_type: str,
        includes_accrued: bool | None = ...,
        mandatory_conversion: bool | None = ...,
        notification_period_end: _datetime.datetime | str | None = ...,
        notification_period_start: _datetime.datetime | str | None = ...,
    ) -> None:
        """Bond conversion schedule: the `Schedule` whose discriminator is `BondConversionSchedule`.

        Args:
            schedule_type: FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            identifiers: Values by identifier type.
            conversion_trigger: NextEquityFinancing, IpoConversion, KnownDates or SoftCall, or a value added since.
            delivery_type: Whether settlement is by delivery or in cash. Cash or Physical, or a value added since.
            exercise_type: When the option can be exercised: European, Bermudan or American. European, Bermudan or American, or a value added since.
        """

class CancelSchedule(Schedule):
    schedule_type: str = ...
    cancel_dates: list[_datetime.datetime]
    cancel_type: str
    notice_convention: NoticeConvention
    def __init__(
        self,
        *,
        schedule_type: str = ...,
        cancel_dates: _abc.Sequence[_datetime.datetime | str],
        cancel_type: str,
        notice_convention: NoticeConvention | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Cancel schedule: the `Schedule` whose discriminator is `CancelSchedule`.

        Args:
            schedule_type: FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            cancel_type: European or Bermudan, or a value added since.
        """

class CommodityCalendarSchedule(Schedule):
    schedule_type: str = ...
    start_date: _datetime.datetime | None = ...
    maturity_date: _datetime.datetime | None = ...
    flow_conventions: FlowConventions | None = ...
    payment_currency: str | None = ...
    stub_type: str | None = ...
    def __init__(
        self,
        *,
        schedule_type: str = ...,
        start_date: _datetime.datetime | str | None = ...,
        maturity_date: _datetime.datetime | str | None = ...,
        flow_conventions: FlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        payment_currency: str | None = ...,
        stub_type: str | None = ...,
    ) -> None:
        """Commodity calendar schedule: the `Schedule` whose discriminator is `CommodityCalendarSchedule`.

        Args:
            schedule_type: FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            payment_currency: The currency of payment, as ISO code.
            stub_type: Where an irregular period stands: at the front or back. ShortFront, ShortBack, LongBack, LongFront or Both, or a value added since.
        """

class FixedSchedule(Schedule):
    schedule_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    flow_conventions: FlowConventions | None = ...
    coupon_rate: float | None = ...
    convention_name: FlowConventionName | None = ...
    ex_dividend_days: int | None = ...
    notional: float | None = ...
    payment_currency: str
    stub_type: str | None = ...
    first_coupon_pay_date: _datetime.datetime | None = ...
    second_period_start_date: _datetime.datetime | None = ...
    penultimate_coupon_pay_date: _datetime.datetime | None = ...
    last_period_start_date: _datetime.datetime | None = ...
    ex_dividend_configuration: ExDividendConfiguration | None = ...
    schedule_id: str | None = ...
    def __init__(
        self,
        *,
        schedule_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        flow_conventions: FlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        coupon_rate: float | _decimal.Decimal | None = ...,
        convention_name: FlowConventionName | _abc.Mapping[str, _typing.Any] | None = ...,
        ex_dividend_days: int | None = ...,
        notional: float | _decimal.Decimal | None = ...,
        payment_currency: str,
        stub_type: str | None = ...,
        first_coupon_pay_date: _datetime.datetime | str | None = ...,
        second_period_start_date: _datetime.datetime | str | None = ...,
        penultimate_coupon_pay_date: _datetime.datetime | str | None = ...,
        last_period_start_date: _datetime.datetime | str | None = ...,
        ex_dividend_configuration: ExDividendConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        schedule_id: str | None = ...,
    ) -> None:
        """Fixed schedule: the `Schedule` whose discriminator is `FixedSchedule`.

        Args:
            schedule_type: FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            coupon_rate: The yearly coupon as fraction: 0.05 is 5 %.
            convention_name: The name of conventions stored with `ConventionsApi`, used instead of giving them here.
            ex_dividend_days: How many days before payment the instrument trades without it.
            notional: The notional amount.
            payment_currency: The currency of payment, as ISO code.
            stub_type: Where an irregular period stands: at the front or back.
            first_coupon_pay_date: The first coupon date, where the first period is irregular.
            second_period_start_date: The start of the second period, where the first is irregular.
            penultimate_coupon_pay_date: The last coupon date but one, where the last period is irregular.
            last_period_start_date: The start of the last period, where it is irregular.
            ex_dividend_configuration: How the ex-dividend date is found.
        """

class FloatSchedule(Schedule):
    schedule_type: str = ...
    start_date: _datetime.datetime | None = ...
    maturity_date: _datetime.datetime | None = ...
    flow_conventions: FlowConventions | None = ...
    convention_name: FlowConventionName | None = ...
    ex_dividend_days: int | None = ...
    index_convention_name: FlowConventionName | None = ...
    index_conventions: IndexConvention | None = ...
    notional: float | None = ...
    payment_currency: str
    spread: float | None = ...
    stub_type: str | None = ...
    first_coupon_pay_date: _datetime.datetime | None = ...
    second_period_start_date: _datetime.datetime | None = ...
    penultimate_coupon_pay_date: _datetime.datetime | None = ...
    last_period_start_date: _datetime.datetime | None = ...
    ex_dividend_configuration: ExDividendConfiguration | None = ...
    compounding: Compounding | None = ...
    reset_convention: str | None = ...
    use_annualised_direct_rates: bool | None = ...
    cap_rate: float | None = ...
    floor_rate: float | None = ...
    schedule_id: str | None = ...
    def __init__(
        self,
        *,
        schedule_type: str = ...,
        start_date: _datetime.datetime | str | None = ...,
        maturity_date: _datetime.datetime | str | None = ...,
        flow_conventions: FlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        convention_name: FlowConventionName | _abc.Mapping[str, _typing.Any] | None = ...,
        ex_dividend_days: int | None = ...,
        index_convention_name: FlowConventionName | _abc.Mapping[str, _typing.Any] | None = ...,
        index_conventions: IndexConvention | _abc.Mapping[str, _typing.Any] | None = ...,
        notional: float | _decimal.Decimal | None = ...,
        payment_currency: str,
        spread: float | _decimal.Decimal | None = ...,
        stub_type: str | None = ...,
        first_coupon_pay_date: _datetime.datetime | str | None = ...,
        second_period_start_date: _datetime.datetime | str | None = ...,
        penultimate_coupon_pay_date: _datetime.datetime | str | None = ...,
        last_period_start_date: _datetime.datetime | str | None = ...,
        ex_dividend_configuration: ExDividendConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        compounding: Compounding | _abc.Mapping[str, _typing.Any] | None = ...,
        reset_convention: str | None = ...,
        use_annualised_direct_rates: bool | None = ...,
        cap_rate: float | _decimal.Decimal | None = ...,
        floor_rate: float | _decimal.Decimal | None = ...,
        schedule_id: str | None = ...,
    ) -> None:
        """Float schedule: the `Schedule` whose discriminator is `FloatSchedule`.

        Args:
            schedule_type: FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            convention_name: The name of conventions stored with `ConventionsApi`, used instead of giving them here.
            ex_dividend_days: How many days before payment the instrument trades without it.
            notional: The notional amount.
            payment_currency: The currency of payment, as ISO code.
            stub_type: Where an irregular period stands: at the front or back.
            first_coupon_pay_date: The first coupon date, where the first period is irregular.
            second_period_start_date: The start of the second period, where the first is irregular.
            penultimate_coupon_pay_date: The last coupon date but one, where the last period is irregular.
            last_period_start_date: The start of the last period, where it is irregular.
            ex_dividend_configuration: How the ex-dividend date is found.
            reset_convention: InAdvance or InArrears, or a value added since.
            cap_rate: The highest rate.
            floor_rate: The lowest rate.
        """

class FxRateSchedule(Schedule):
    schedule_type: str = ...
    flow_conventions: FlowConventions | None = ...
    fx_conversion_types: list[str] | None = ...
    rate: float | None = ...
    to_currency: str | None = ...
    def __init__(
        self,
        *,
        schedule_type: str = ...,
        flow_conventions: FlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        fx_conversion_types: list[str] | tuple[str, ...] | None = ...,
        rate: float | _decimal.Decimal | None = ...,
        to_currency: str | None = ...,
    ) -> None:
        """Fx rate schedule: the `Schedule` whose discriminator is `FxRateSchedule`.

        Args:
            schedule_type: FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            rate: The rate.
        """

class OptionalitySchedule(Schedule):
    schedule_type: str = ...
    exercise_type: str | None = ...
    option_entries: list[OptionEntry] | None = ...
    option_type: str | None = ...
    def __init__(
        self,
        *,
        schedule_type: str = ...,
        exercise_type: str | None = ...,
        option_entries: _abc.Sequence[OptionEntry | _abc.Mapping[str, _typing.Any]] | None = ...,
        option_type: str | None = ...,
    ) -> None:
        """Optionality schedule: the `Schedule` whose discriminator is `OptionalitySchedule`.

        Args:
            schedule_type: FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            exercise_type: When the option can be exercised: European, Bermudan or American. European or American, or a value added since.
            option_type: Call or put. Call or Put, or a value added since.
        """

class PikSchedule(Schedule):
    schedule_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    face_rounding_convention: str | None = ...
    face_rounding_decimal_places: int | None = ...
    pik_deliverable: MasteredInstrument | None = ...
    is_pik_fraction_electable: bool | None = ...
    pik_fraction: float | None = ...
    pik_margin: float | None = ...
    pik_payment_type: str | None = ...
    pik_rate: float | None = ...
    pik_spread: float | None = ...
    pik_travels_free: bool | None = ...
    pik_interest_basis: str | None = ...
    def __init__(
        self,
        *,
        schedule_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        face_rounding_convention: str | None = ...,
        face_rounding_decimal_places: int | None = ...,
        pik_deliverable: MasteredInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        is_pik_fraction_electable: bool | None = ...,
        pik_fraction: float | _decimal.Decimal | None = ...,
        pik_margin: float | _decimal.Decimal | None = ...,
        pik_payment_type: str | None = ...,
        pik_rate: float | _decimal.Decimal | None = ...,
        pik_spread: float | _decimal.Decimal | None = ...,
        pik_travels_free: bool | None = ...,
        pik_interest_basis: str | None = ...,
    ) -> None:
        """Pik schedule: the `Schedule` whose discriminator is `PikSchedule`.

        Args:
            schedule_type: FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            face_rounding_convention: Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since.
            pik_payment_type: Electable, InterestCapitalisation or AdditionalSecurities, or a value added since.
        """
