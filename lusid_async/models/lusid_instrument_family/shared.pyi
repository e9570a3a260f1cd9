"""Models that members of the lusid instrument family share. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.aggregation import WeightedInstrument
from lusid_async.models.conventions import IndexConvention
from lusid_async.models.family_bases import Schedule
from lusid_async.models.flow_conventions import FlowConventions, FxLinkedNotionalSchedule

class AdditionalPayment(LusidModel):
    amount: float
    currency: str
    pay_date: _datetime.datetime
    pay_receive: str
    def __init__(
        self,
        *,
        amount: float | _decimal.Decimal,
        currency: str,
        pay_date: _datetime.datetime | str,
        pay_receive: str,
    ) -> None:
        """Additional payment.

        Args:
            amount: Amount of the payment.
            currency: The currency, as ISO code.
            pay_date: Date of payment.
            pay_receive: Whether payments are made or received. Pay or Receive, or a value added since.
        """

class BasketIdentifier(LusidModel):
    index: str
    name: str
    region: str
    series_id: int
    def __init__(
        self,
        *,
        index: str,
        name: str,
        region: str,
        series_id: int,
    ) -> None:
        """Basket identifier.

        Args:
            index: Family of the index, such as `iTraxx` or `CDX`.
            name: Name of the index in its family, such as `MAIN` or `Crossover`.
            region: Region of the basket, such as `Europe`.
            series_id: Number of the series.
        """

class CdsProtectionDetailSpecification(LusidModel):
    seniority: str | None = ...
    restructuring_type: str | None = ...
    protect_start_day: bool | None = ...
    pay_accrued_interest_on_default: bool | None = ...
    def __init__(
        self,
        *,
        seniority: str | None = ...,
        restructuring_type: str | None = ...,
        protect_start_day: bool | None = ...,
        pay_accrued_interest_on_default: bool | None = ...,
    ) -> None:
        """Cds protection detail specification.

        Args:
            seniority: Rank of the debt that is protected. Default: `SUB`. Unknown, SNR, SUB, JRSUBUT2, PREFT1, SECDOM, … (2 more), or a value added since.
            restructuring_type: Restructuring clause. Default: `MM`. Unknown, CR, MR, MM, XR, XR14, … (3 more), or a value added since.
            protect_start_day: Whether a default on the start date is covered. Default: false.
            pay_accrued_interest_on_default: Whether premium accrued up to a credit event is paid. Default: true.
        """

class Compounding(LusidModel):
    averaging_method: str | None = ...
    calculation_shift_method: str | None = ...
    compounding_method: str
    reset_frequency: str
    shift: int | None = ...
    spread_compounding_method: str | None = ...
    rounding_precision: int | None = ...
    def __init__(
        self,
        *,
        averaging_method: str | None = ...,
        calculation_shift_method: str | None = ...,
        compounding_method: str,
        reset_frequency: str,
        shift: int | None = ...,
        spread_compounding_method: str | None = ...,
        rounding_precision: int | None = ...,
    ) -> None:
        """Compounding.

        Args:
            averaging_method: How rates are averaged; only for `Averaging`. Default: `None`. None, Unweighted, Weighted or UnweightedIncludingWeekends, or a value added since.
            calculation_shift_method: Which resets and day counts belong to a period. Default: `NoShift`. Lookback, NoShift, ObservationPeriodShift or Lockout, or a value added since.
            compounding_method: Whether rates are averaged, compounded or read from a compounded index. Averaging, Compounding, CompoundedIndex, NonCumulativeCompounding or NonCumulativeCompoundingBalanceAware, or a value added since.
            reset_frequency: Time between resets, as tenor such as `1D`.
            shift: Number of days of the lockout or by which the observation period is shifted; zero or more.
            spread_compounding_method: How the spread is applied to the compounded rate. Straight, IsdaCompounding, NoCompounding, SpreadExclusive, IsdaFlatCompounding, Flat or None, or a value added since.
            rounding_precision: Decimals of the compounded rate, as fraction. None: not rounded.
        """

class ExDividendConfiguration(LusidModel):
    use_business_days: bool | None = ...
    ex_dividend_days: int
    return_negative_accrued: bool | None = ...
    apply_thirty360_pay_delay: bool | None = ...
    def __init__(
        self,
        *,
        use_business_days: bool | None = ...,
        ex_dividend_days: int,
        return_negative_accrued: bool | None = ...,
        apply_thirty360_pay_delay: bool | None = ...,
    ) -> None:
        """Ex dividend configuration.

        Args:
            use_business_days: Whether ex-dividend days are business days rather than calendar days. Default: false.
            ex_dividend_days: Number of days in the ex-dividend period, calendar days or business days as `use_business_days` says.
            return_negative_accrued: Whether accrued interest is negative in the ex-dividend period, rather than zero. Default: true.
            apply_thirty360_pay_delay: Whether ex-dividend days are a delay of payment counted by 30/360, as for mortgage-backed securities.
        """

class FixedLegAllOfOverrides(LusidModel):
    amortization: list[float] | None = ...
    spreads: list[float] | None = ...
    def __init__(
        self,
        *,
        amortization: _abc.Sequence[float | _decimal.Decimal] | None = ...,
        spreads: _abc.Sequence[float | _decimal.Decimal] | None = ...,
    ) -> None:
        """Fixed leg all of overrides.

        Args:
            spreads: Spreads in place of the leg's own.
        """

class FlowConventionName(LusidModel):
    currency: str
    index_name: str | None = ...
    tenor: str
    def __init__(
        self,
        *,
        currency: str,
        index_name: str | None = ...,
        tenor: str,
    ) -> None:
        """Flow convention name.

        Args:
            currency: The currency, as ISO code.
            index_name: Index of the conventions, such as `OIS`, if they have one.
            tenor: Tenor of the conventions.
        """

class InflationIndexConventions(LusidModel):
    inflation_index_name: str
    currency: str
    observation_lag: str
    inflation_interpolation: str | None = ...
    inflation_frequency: str | None = ...
    inflation_roll_day: int | None = ...
    def __init__(
        self,
        *,
        inflation_index_name: str,
        currency: str,
        observation_lag: str,
        inflation_interpolation: str | None = ...,
        inflation_frequency: str | None = ...,
        inflation_roll_day: int | None = ...,
    ) -> None:
        """Inflation index conventions.

        Args:
            inflation_index_name: Name of the index, such as `UKRPI`.
            currency: The currency, as ISO code.
            observation_lag: Months by which the index lags, as tenor: typically `3M`, `8M` for older issues.
            inflation_interpolation: Whether index values are interpolated within the month. Default: `Linear`. Linear or Flat, or a value added since.
            inflation_frequency: How often the index is published: `1M` (default) or `3M`.
            inflation_roll_day: Day of the month on which one index value follows the other. Default: 1.
        """

class LevelStep(LusidModel):
    var_date: _datetime.datetime
    quantity: float
    def __init__(
        self,
        *,
        var_date: _datetime.datetime | str,
        quantity: float | _decimal.Decimal,
    ) -> None:
        """Level step.

        Args:
            var_date: Date from which the level holds.
            quantity: Level, absolute or as change or percentage, as the schedule says.
        """

class StepSchedule(Schedule):
    schedule_type: str = ...
    level_type: str
    step_schedule_type: str
    steps: list[LevelStep]
    def __init__(
        self,
        *,
        schedule_type: str = ...,
        level_type: str,
        step_schedule_type: str,
        steps: _abc.Sequence[LevelStep | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Step schedule: the `Schedule` whose discriminator is `StepSchedule`.

        Args:
            schedule_type: Type of schedule, which picks the member of the family. FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            level_type: Whether steps give new levels or changes, absolute or in percent. Absolute, AbsoluteShift, Percentage or AbsolutePercentage, or a value added since.
            step_schedule_type: Which of coupon, notional and spread changes in steps. Coupon, Notional or Spread, or a value added since.
            steps: Levels with the dates from which they hold.
        """

class LegDefinition(LusidModel):
    convention_name: FlowConventionName | None = ...
    conventions: FlowConventions | None = ...
    index_convention: IndexConvention | None = ...
    index_convention_name: FlowConventionName | None = ...
    notional_exchange_type: str
    pay_receive: str
    rate_or_spread: float
    reset_convention: str | None = ...
    stub_type: str
    compounding: Compounding | None = ...
    amortisation: StepSchedule | None = ...
    first_regular_payment_date: _datetime.datetime | None = ...
    first_coupon_type: str | None = ...
    last_regular_payment_date: _datetime.datetime | None = ...
    last_coupon_type: str | None = ...
    fx_linked_notional_schedule: FxLinkedNotionalSchedule | None = ...
    intermediate_notional_exchange: bool | None = ...
    def __init__(
        self,
        *,
        convention_name: FlowConventionName | _abc.Mapping[str, _typing.Any] | None = ...,
        conventions: FlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        index_convention: IndexConvention | _abc.Mapping[str, _typing.Any] | None = ...,
        index_convention_name: FlowConventionName | _abc.Mapping[str, _typing.Any] | None = ...,
        notional_exchange_type: str,
        pay_receive: str,
        rate_or_spread: float | _decimal.Decimal,
        reset_convention: str | None = ...,
        stub_type: str,
        compounding: Compounding | _abc.Mapping[str, _typing.Any] | None = ...,
        amortisation: StepSchedule | _abc.Mapping[str, _typing.Any] | None = ...,
        first_regular_payment_date: _datetime.datetime | str | None = ...,
        first_coupon_type: str | None = ...,
        last_regular_payment_date: _datetime.datetime | str | None = ...,
        last_coupon_type: str | None = ...,
        fx_linked_notional_schedule: FxLinkedNotionalSchedule | _abc.Mapping[str, _typing.Any] | None = ...,
        intermediate_notional_exchange: bool | None = ...,
    ) -> None:
        """Leg definition.

        Args:
            convention_name: The name of conventions stored with `ConventionsApi`, used instead of giving them here.
            conventions: Conventions of payments: frequency, day count, calendars, business days.
            index_convention: The conventions of the floating index.
            index_convention_name: Name of the stored conventions of the floating index.
            notional_exchange_type: Whether notional is exchanged at the start, at the end, both or not. None, Initial, Final or Both, or a value added since.
            pay_receive: Whether payments are made or received. Pay or Receive, or a value added since.
            rate_or_spread: Fixed rate, or for a floating leg the spread over the index.
            reset_convention: Whether the rate is fixed at the start (`InAdvance`) or the end (`InArrears`) of the payment period. InAdvance or InArrears, or a value added since.
            stub_type: Where an irregular period stands: at the front or back. None, ShortFront, ShortBack, LongBack, LongFront or Both, or a value added since.
            compounding: How resets are compounded within a payment period; none: not compounded.
            amortisation: Steps by which the notional changes.
            first_regular_payment_date: Payment date of the first regular coupon; what lies before is a stub.
            first_coupon_type: `ProRata` (default) by length of the stub, or `Full` as for a regular period. ProRata or Full, or a value added since.
            last_regular_payment_date: Payment date of the last regular coupon; what lies after is a stub.
            last_coupon_type: `ProRata` (default) by length of the stub, or `Full` as for a regular period. ProRata or Full, or a value added since.
            fx_linked_notional_schedule: How the notional follows an FX rate.
            intermediate_notional_exchange: Whether changes of the notional are paid when they occur.
        """

class Premium(LusidModel):
    amount: float
    currency: str
    var_date: _datetime.datetime
    def __init__(
        self,
        *,
        amount: float | _decimal.Decimal,
        currency: str,
        var_date: _datetime.datetime | str,
    ) -> None:
        """Premium.

        Args:
            amount: Amount of the premium.
            currency: Currency of the premium, as ISO code.
            var_date: Date on which the premium is paid.
        """

class RoundingConvention(LusidModel):
    face_value: float | None = ...
    precision: int | None = ...
    rounding_target: str | None = ...
    rounding_type: str | None = ...
    def __init__(
        self,
        *,
        face_value: float | _decimal.Decimal | None = ...,
        precision: int | None = ...,
        rounding_target: str | None = ...,
        rounding_type: str | None = ...,
    ) -> None:
        """Rounding convention.

        Args:
            face_value: Face value to which a number is scaled before it is rounded.
            precision: Number of decimals. Default: 0.
            rounding_target: What is rounded. Default: `All`. All, AccruedInterest or Cashflows, or a value added since.
            rounding_type: `Down`, `Up`, `Floor`, `Ceiling` or `Nearest` (default). None, Down, Up or Nearest, or a value added since.
        """

class SimpleRoundingConvention(LusidModel):
    precision: int | None = ...
    rounding_type: str | None = ...
    def __init__(
        self,
        *,
        precision: int | None = ...,
        rounding_type: str | None = ...,
    ) -> None:
        """Simple rounding convention.

        Args:
            precision: Number of decimals or of significant figures. Default: 0.
            rounding_type: Which kind of rounding is done. Default: none. None, Down, Up or Nearest, or a value added since.
        """

class TimeZoneConventions(LusidModel):
    primary_time_zone: str
    start_of_day: str | None = ...
    primary_market_open: str | None = ...
    def __init__(
        self,
        *,
        primary_time_zone: str,
        start_of_day: str | None = ...,
        primary_market_open: str | None = ...,
    ) -> None:
        """Time zone conventions.

        Args:
            primary_time_zone: Time zone of the instrument, by IANA name.
            start_of_day: Code of the cut label at which the day's events are dated, in place of local midnight.
            primary_market_open: Code of the cut label until which transactions of certain events wait.
        """

class TradingConventions(LusidModel):
    price_scale_factor: float | None = ...
    minimum_order_size: float | None = ...
    minimum_order_increment: float | None = ...
    price_quotation_type: str | None = ...
    price_fraction_convention: str | None = ...
    def __init__(
        self,
        *,
        price_scale_factor: float | _decimal.Decimal | None = ...,
        minimum_order_size: float | _decimal.Decimal | None = ...,
        minimum_order_increment: float | _decimal.Decimal | None = ...,
        price_quotation_type: str | None = ...,
        price_fraction_convention: str | None = ...,
    ) -> None:
        """Trading conventions.

        Args:
            price_scale_factor: What to divide quoted prices by: used for cost and notional of transactions, and in valuation where the recipe says so.
            minimum_order_size: Least quantity of an order. Default: 0.
            minimum_order_increment: Step by which the quantity of an order can grow. Default: 0.
            price_quotation_type: Whether quoted prices exclude accrued interest (`Clean`, default) or include it (`Dirty`). Clean or Dirty, or a value added since.
            price_fraction_convention: Fractions in which the market quotes prices, such as 32nds; for display only, as prices are stored as decimals. Decimal, ThirtySeconds, SixtyFourths, OneHundredTwentyEighths or TwoHundredFiftySixths, or a value added since.
        """

class WeightedInstruments(LusidModel):
    instruments: list[WeightedInstrument]
    def __init__(
        self,
        *,
        instruments: _abc.Sequence[WeightedInstrument | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Weighted instruments.

        Args:
            instruments: The instruments.
        """
