"""Models that members of the lusid instrument family share. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import Schedule

if TYPE_CHECKING:
    from lusid_async.models.aggregation import WeightedInstrument
    from lusid_async.models.conventions import IndexConvention
    from lusid_async.models.flow_conventions import FlowConventions, FxLinkedNotionalSchedule


class AdditionalPayment(LusidModel):
    """Additional payment."""

    amount: Number
    """The amount."""
    currency: str
    """The currency, as ISO code."""
    pay_date: AwareDatetime
    pay_receive: str
    """Whether payments are made or received. Pay or Receive, or a value added since."""


class BasketIdentifier(LusidModel):
    """Basket identifier."""

    index: str
    """The index."""
    name: str
    """The name."""
    region: str
    series_id: int


class CdsProtectionDetailSpecification(LusidModel):
    """Cds protection detail specification."""

    seniority: str | None = None
    """Unknown, SNR, SUB, JRSUBUT2, PREFT1, SECDOM, … (2 more), or a value added since."""
    restructuring_type: str | None = None
    """Unknown, CR, MR, MM, XR, XR14, … (3 more), or a value added since."""
    protect_start_day: bool | None = None
    pay_accrued_interest_on_default: bool | None = None


class Compounding(LusidModel):
    """Compounding."""

    averaging_method: str | None = None
    """None, Unweighted, Weighted or UnweightedIncludingWeekends, or a value added since."""
    calculation_shift_method: str | None = None
    """Lookback, NoShift, ObservationPeriodShift or Lockout, or a value added since."""
    compounding_method: str
    """Averaging, Compounding, CompoundedIndex, NonCumulativeCompounding or
    NonCumulativeCompoundingBalanceAware, or a value added since.
    """
    reset_frequency: str
    shift: int | None = None
    """The shift."""
    spread_compounding_method: str | None = None
    """Straight, IsdaCompounding, NoCompounding, SpreadExclusive, IsdaFlatCompounding, Flat or None, or a
    value added since.
    """
    rounding_precision: int | None = None


class ExDividendConfiguration(LusidModel):
    """Ex dividend configuration."""

    use_business_days: bool | None = None
    ex_dividend_days: int
    """How many days before payment the instrument trades without it."""
    return_negative_accrued: bool | None = None
    apply_thirty360_pay_delay: bool | None = None


class FixedLegAllOfOverrides(LusidModel):
    """Fixed leg all of overrides."""

    amortization: list[Number] | None = Field(
        default=None, validation_alias="Amortization", serialization_alias="Amortization"
    )
    spreads: list[Number] | None = Field(
        default=None, validation_alias="Spreads", serialization_alias="Spreads"
    )
    """The spreads."""


class FlowConventionName(LusidModel):
    """Flow convention name."""

    currency: str
    """The currency, as ISO code."""
    index_name: str | None = None
    """The name of the index."""
    tenor: str
    """The tenor, such as `3M`."""


class InflationIndexConventions(LusidModel):
    """Inflation index conventions."""

    inflation_index_name: str
    currency: str
    """The currency, as ISO code."""
    observation_lag: str
    inflation_interpolation: str | None = None
    """Linear or Flat, or a value added since."""
    inflation_frequency: str | None = None
    inflation_roll_day: int | None = None


class LevelStep(LusidModel):
    """Level step."""

    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """The date."""
    quantity: Number
    """How many units."""


class StepSchedule(Schedule):
    """Step schedule: the `Schedule` whose discriminator is `StepSchedule`."""

    schedule_type: str = "StepSchedule"
    level_type: str
    """Absolute, AbsoluteShift, Percentage or AbsolutePercentage, or a value added since."""
    step_schedule_type: str
    """Coupon, Notional or Spread, or a value added since."""
    steps: list[LevelStep]
    """The steps."""


class LegDefinition(LusidModel):
    """Leg definition."""

    convention_name: FlowConventionName | None = None
    """The name of conventions stored with `ConventionsApi`, used instead of giving them here."""
    conventions: "FlowConventions | None" = None
    index_convention: "IndexConvention | None" = None
    """The conventions of the floating index."""
    index_convention_name: FlowConventionName | None = None
    notional_exchange_type: str
    """None, Initial, Final or Both, or a value added since."""
    pay_receive: str
    """Whether payments are made or received. Pay or Receive, or a value added since."""
    rate_or_spread: Number
    reset_convention: str | None = None
    """InAdvance or InArrears, or a value added since."""
    stub_type: str
    """Where an irregular period stands: at the front or back. None, ShortFront, ShortBack, LongBack,
    LongFront or Both, or a value added since.
    """
    compounding: Compounding | None = None
    amortisation: StepSchedule | None = None
    first_regular_payment_date: AwareDatetime | None = None
    first_coupon_type: str | None = None
    """ProRata or Full, or a value added since."""
    last_regular_payment_date: AwareDatetime | None = None
    last_coupon_type: str | None = None
    """ProRata or Full, or a value added since."""
    fx_linked_notional_schedule: "FxLinkedNotionalSchedule | None" = None
    intermediate_notional_exchange: bool | None = None


class Premium(LusidModel):
    """Premium."""

    amount: Number
    """The amount."""
    currency: str
    """The currency, as ISO code."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """The date."""


class RoundingConvention(LusidModel):
    """Rounding convention."""

    face_value: Number | None = None
    precision: int | None = None
    rounding_target: str | None = None
    """All, AccruedInterest or Cashflows, or a value added since."""
    rounding_type: str | None = None
    """None, Down, Up or Nearest, or a value added since."""


class SimpleRoundingConvention(LusidModel):
    """Simple rounding convention."""

    precision: int | None = None
    rounding_type: str | None = None
    """None, Down, Up or Nearest, or a value added since."""


class TimeZoneConventions(LusidModel):
    """Time zone conventions."""

    primary_time_zone: str
    start_of_day: str | None = None
    primary_market_open: str | None = None


class TradingConventions(LusidModel):
    """Trading conventions."""

    price_scale_factor: Number | None = None
    minimum_order_size: Number | None = None
    minimum_order_increment: Number | None = None
    price_quotation_type: str | None = None
    """Clean or Dirty, or a value added since."""
    price_fraction_convention: str | None = None
    """Decimal, ThirtySeconds, SixtyFourths, OneHundredTwentyEighths or TwoHundredFiftySixths, or a value
    added since.
    """


class WeightedInstruments(LusidModel):
    """Weighted instruments."""

    instruments: "list[WeightedInstrument]"
    """The instruments."""
