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
            amount: The amount.
            currency: The currency, as ISO code.
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
            index: The index.
            name: The name.
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
            seniority: Unknown, SNR, SUB, JRSUBUT2, PREFT1, SECDOM, … (2 more), or a value added since.
            restructuring_type: Unknown, CR, MR, MM, XR, XR14, … (3 more), or a value added since.
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
            averaging_method: None, Unweighted, Weighted or UnweightedIncludingWeekends, or a value added since.
            calculation_shift_method: Lookback, NoShift, ObservationPeriodShift or Lockout, or a value added since.
            compounding_method: Averaging, Compounding, CompoundedIndex, NonCumulativeCompounding or NonCumulativeCompoundingBalanceAware, or a value added since.
            shift: The shift.
            spread_compounding_method: Straight, IsdaCompounding, NoCompounding, SpreadExclusive, IsdaFlatCompounding, Flat or None, or a value added since.
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
            ex_dividend_days: How many days before payment the instrument trades without it.
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
            spreads: The spreads.
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
            index_name: The name of the index.
            tenor: The tenor, such as `3M`.
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
            currency: The currency, as ISO code.
            inflation_interpolation: Linear or Flat, or a value added since.
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
            var_date: The date.
            quantity: How many units.
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
            schedule_type: FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
            level_type: Absolute, AbsoluteShift, Percentage or AbsolutePercentage, or a value added since.
            step_schedule_type: Coupon, Notional or Spread, or a value added since.
            steps: The steps.
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
            index_convention: The conventions of the floating index.
            notional_exchange_type: None, Initial, Final or Both, or a value added since.
            pay_receive: Whether payments are made or received. Pay or Receive, or a value added since.
            reset_convention: InAdvance or InArrears, or a value added since.
            stub_type: Where an irregular period stands: at the front or back. None, ShortFront, ShortBack, LongBack, LongFront or Both, or a value added since.
            first_coupon_type: ProRata or Full, or a value added since.
            last_coupon_type: ProRata or Full, or a value added since.
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
            amount: The amount.
            currency: The currency, as ISO code.
            var_date: The date.
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
            rounding_target: All, AccruedInterest or Cashflows, or a value added since.
            rounding_type: None, Down, Up or Nearest, or a value added since.
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
            rounding_type: None, Down, Up or Nearest, or a value added since.
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
        """Time zone conventions."""

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
            price_quotation_type: Clean or Dirty, or a value added since.
            price_fraction_convention: Decimal, ThirtySeconds, SixtyFourths, OneHundredTwentyEighths or TwoHundredFiftySixths, or a value added since.
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
