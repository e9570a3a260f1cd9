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
            var_date: Date on which the bond can be converted.
            denomination: Bond's denomination, which divided by the conversion price gives the shares; give exactly two of price, ratio and denomination.
            price: Conversion price; give exactly two of price, ratio and denomination.
            ratio: Shares received for one bond; give exactly two of price, ratio and denomination.
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
            calendars: Codes of calendars whose holidays are no business days; required where days are business days.
            day_type: Whether notice days are business days or calendar days. Business or Calendar, or a value added since.
            notice_days: Days before the cancel date by which the choice must be made. Default: 2.
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
            strike: Strike on the date.
            var_date: Date from which the strike can be exercised.
            end_date: End of the exercise period, for American exercise. Default: the date itself.
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
            schedule_type: Type of schedule, which picks the member of the family. FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            identifiers: Identifiers of the share received on conversion.
            bond_conversion_entries: Conversion dates with their terms.
            conversion_trigger: Corporate event, or known dates, on which the bond can convert. NextEquityFinancing, IpoConversion, KnownDates or SoftCall, or a value added since.
            delivery_type: Whether conversion is into shares (`Physical`, default) or cash. Cash or Physical, or a value added since.
            exercise_type: When the option can be exercised: European, Bermudan or American. European, Bermudan or American, or a value added since.
            includes_accrued: Whether accrued interest is converted too. Default: true.
            mandatory_conversion: Whether the bond must convert when triggered. Default: false.
            notification_period_end: Last day on which conversion can be notified.
            notification_period_start: First day on which conversion can be notified.
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
            schedule_type: Type of schedule, which picks the member of the family. FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            cancel_dates: Dates on which the swap can be cancelled.
            cancel_type: `European`: one cancel date. `Bermudan`: two or more. European or Bermudan, or a value added since.
            notice_convention: How long before the cancel date notice must be given.
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
            schedule_type: Type of schedule, which picks the member of the family. FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            start_date: Date from which the first period accrues.
            maturity_date: Date on which the last period ends.
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
            schedule_type: Type of schedule, which picks the member of the family. FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            start_date: Date from which payment dates are generated.
            maturity_date: Last date of the schedule, not necessarily that of the instrument.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            coupon_rate: The yearly coupon as fraction: 0.05 is 5 %.
            convention_name: The name of conventions stored with `ConventionsApi`, used instead of giving them here.
            ex_dividend_days: Calendar days of the ex-dividend period. Deprecated: use `ex_dividend_configuration`.
            notional: Outstanding quantity on which the rate is paid.
            payment_currency: The currency of payment, as ISO code.
            stub_type: Where an irregular period stands: at the front or back.
            first_coupon_pay_date: The first coupon date, where the first period is irregular.
            second_period_start_date: The start of the second period, where the first is irregular.
            penultimate_coupon_pay_date: The last coupon date but one, where the last period is irregular.
            last_period_start_date: The start of the last period, where it is irregular.
            ex_dividend_configuration: How the ex-dividend date is found.
            schedule_id: Identifier of the schedule, by which a `DepositRollEvent` replaces it; flexible deposits only.
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
            schedule_type: Type of schedule, which picks the member of the family. FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            start_date: Date from which payment dates are generated.
            maturity_date: Last date of the schedule, not necessarily that of the instrument.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            convention_name: The name of conventions stored with `ConventionsApi`, used instead of giving them here.
            ex_dividend_days: Calendar days of the ex-dividend period. Deprecated: use `ex_dividend_configuration`.
            index_convention_name: Name of the stored conventions of the floating index.
            index_conventions: Conventions of the floating index; these or `index_convention_name`.
            notional: Outstanding quantity on which the rate is paid.
            payment_currency: The currency of payment, as ISO code.
            spread: Added to the floating rate, as fraction: 0.01 is 1 %.
            stub_type: Where an irregular period stands: at the front or back.
            first_coupon_pay_date: The first coupon date, where the first period is irregular.
            second_period_start_date: The start of the second period, where the first is irregular.
            penultimate_coupon_pay_date: The last coupon date but one, where the last period is irregular.
            last_period_start_date: The start of the last period, where it is irregular.
            ex_dividend_configuration: How the ex-dividend date is found.
            compounding: How resets are compounded within a payment period; none: not compounded.
            reset_convention: Whether the rate is fixed at the start (`InAdvance`) or the end (`InArrears`) of the payment period. InAdvance or InArrears, or a value added since.
            use_annualised_direct_rates: Whether interest accrues at annualised rates that are updated daily. Default: false.
            cap_rate: The highest floating rate that accrues.
            floor_rate: The lowest floating rate that accrues.
            schedule_id: Identifier of the schedule, by which a `DepositRollEvent` replaces it; flexible deposits only.
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
            schedule_type: Type of schedule, which picks the member of the family. FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            fx_conversion_types: Which payments are converted: coupons, principal or both.
            rate: Factor from payment currency to `to_currency`.
            to_currency: Currency that payments are converted to, as ISO code.
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
            schedule_type: Type of schedule, which picks the member of the family. FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            exercise_type: When the option can be exercised: European, Bermudan or American. European or American, or a value added since.
            option_entries: Dates on which the bond can be called or put, with their strikes.
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
            schedule_type: Type of schedule, which picks the member of the family. FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            start_date: First date on which the schedule applies.
            maturity_date: Last date on which the schedule applies.
            face_rounding_convention: How face credited by capitalised interest is rounded; null leaves it unrounded, and `BuyUp` is not accepted. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since.
            face_rounding_decimal_places: Decimals of the credited face; only with `RoundToDecimalPlaces`, where it is required.
            pik_deliverable: Instrument in which interest is paid; by default the bond itself.
            is_pik_fraction_electable: Whether the part paid in kind is chosen at each payment. Default: false.
            pik_fraction: Part of the coupon paid in kind, 0 to 1; required unless it can be chosen.
            pik_margin: Part of the coupon paid in kind, as yearly rate on the notional; the rest is paid in cash.
            pik_payment_type: Whether interest in kind raises the face, is paid in securities, or is chosen each period. Electable, InterestCapitalisation or AdditionalSecurities, or a value added since.
            pik_rate: Rate of interest in kind in place of the leg's, zero or more; null for no other rate.
            pik_spread: Added to the base rate for interest in kind; null for none.
            pik_travels_free: Whether a buyer gets the whole period's interest in kind, whenever the trade settles.
            pik_interest_basis: Whether interest in kind stands in place of cash interest (default) or comes on top.
        """
