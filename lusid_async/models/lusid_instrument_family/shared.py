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
    """Amount of the payment."""
    currency: str
    """The currency, as ISO code."""
    pay_date: AwareDatetime
    """Date of payment."""
    pay_receive: str
    """Whether payments are made or received. Pay or Receive, or a value added since."""


class BasketIdentifier(LusidModel):
    """Basket identifier."""

    index: str
    """Family of the index, such as `iTraxx` or `CDX`."""
    name: str
    """Name of the index in its family, such as `MAIN` or `Crossover`."""
    region: str
    """Region of the basket, such as `Europe`."""
    series_id: int
    """Number of the series."""


class CdsProtectionDetailSpecification(LusidModel):
    """Cds protection detail specification."""

    seniority: str | None = None
    """Rank of the debt that is protected. Default: `SUB`. Unknown, SNR, SUB, JRSUBUT2, PREFT1, SECDOM, … (2
    more), or a value added since.
    """
    restructuring_type: str | None = None
    """Restructuring clause. Default: `MM`. Unknown, CR, MR, MM, XR, XR14, … (3 more), or a value added since.
    """
    protect_start_day: bool | None = None
    """Whether a default on the start date is covered. Default: false."""
    pay_accrued_interest_on_default: bool | None = None
    """Whether premium accrued up to a credit event is paid. Default: true."""


class Compounding(LusidModel):
    """Compounding."""

    averaging_method: str | None = None
    """How rates are averaged; only for `Averaging`. Default: `None`. None, Unweighted, Weighted or
    UnweightedIncludingWeekends, or a value added since.
    """
    calculation_shift_method: str | None = None
    """Which resets and day counts belong to a period. Default: `NoShift`. Lookback, NoShift,
    ObservationPeriodShift or Lockout, or a value added since.
    """
    compounding_method: str
    """Whether rates are averaged, compounded or read from a compounded index. Averaging, Compounding,
    CompoundedIndex, NonCumulativeCompounding or NonCumulativeCompoundingBalanceAware, or a value added since.
    """
    reset_frequency: str
    """Time between resets, as tenor such as `1D`."""
    shift: int | None = None
    """Number of days of the lockout or by which the observation period is shifted; zero or more."""
    spread_compounding_method: str | None = None
    """How the spread is applied to the compounded rate. Straight, IsdaCompounding, NoCompounding,
    SpreadExclusive, IsdaFlatCompounding, Flat or None, or a value added since.
    """
    rounding_precision: int | None = None
    """Decimals of the compounded rate, as fraction. None: not rounded."""


class ExDividendConfiguration(LusidModel):
    """Ex dividend configuration."""

    use_business_days: bool | None = None
    """Whether ex-dividend days are business days rather than calendar days. Default: false."""
    ex_dividend_days: int
    """Number of days in the ex-dividend period, calendar days or business days as `use_business_days` says.
    """
    return_negative_accrued: bool | None = None
    """Whether accrued interest is negative in the ex-dividend period, rather than zero. Default: true."""
    apply_thirty360_pay_delay: bool | None = None
    """Whether ex-dividend days are a delay of payment counted by 30/360, as for mortgage-backed securities.
    """


class FixedLegAllOfOverrides(LusidModel):
    """Fixed leg all of overrides."""

    amortization: list[Number] | None = Field(
        default=None, validation_alias="Amortization", serialization_alias="Amortization"
    )
    spreads: list[Number] | None = Field(
        default=None, validation_alias="Spreads", serialization_alias="Spreads"
    )
    """Spreads in place of the leg's own."""


class FlowConventionName(LusidModel):
    """Flow convention name."""

    currency: str
    """The currency, as ISO code."""
    index_name: str | None = None
    """Index of the conventions, such as `OIS`, if they have one."""
    tenor: str
    """Tenor of the conventions."""


class InflationIndexConventions(LusidModel):
    """Inflation index conventions."""

    inflation_index_name: str
    """Name of the index, such as `UKRPI`."""
    currency: str
    """The currency, as ISO code."""
    observation_lag: str
    """Months by which the index lags, as tenor: typically `3M`, `8M` for older issues."""
    inflation_interpolation: str | None = None
    """Whether index values are interpolated within the month. Default: `Linear`. Linear or Flat, or a value
    added since.
    """
    inflation_frequency: str | None = None
    """How often the index is published: `1M` (default) or `3M`."""
    inflation_roll_day: int | None = None
    """Day of the month on which one index value follows the other. Default: 1."""


class LevelStep(LusidModel):
    """Level step."""

    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Date from which the level holds."""
    quantity: Number
    """Level, absolute or as change or percentage, as the schedule says."""


class StepSchedule(Schedule):
    """Step schedule: the `Schedule` whose discriminator is `StepSchedule`."""

    schedule_type: str = "StepSchedule"
    level_type: str
    """Whether steps give new levels or changes, absolute or in percent. Absolute, AbsoluteShift, Percentage
    or AbsolutePercentage, or a value added since.
    """
    step_schedule_type: str
    """Which of coupon, notional and spread changes in steps. Coupon, Notional or Spread, or a value added
    since.
    """
    steps: list[LevelStep]
    """Levels with the dates from which they hold."""


class LegDefinition(LusidModel):
    """Leg definition."""

    convention_name: FlowConventionName | None = None
    """The name of conventions stored with `ConventionsApi`, used instead of giving them here."""
    conventions: "FlowConventions | None" = None
    """Conventions of payments: frequency, day count, calendars, business days."""
    index_convention: "IndexConvention | None" = None
    """The conventions of the floating index."""
    index_convention_name: FlowConventionName | None = None
    """Name of the stored conventions of the floating index."""
    notional_exchange_type: str
    """Whether notional is exchanged at the start, at the end, both or not. None, Initial, Final or Both, or a
    value added since.
    """
    pay_receive: str
    """Whether payments are made or received. Pay or Receive, or a value added since."""
    rate_or_spread: Number
    """Fixed rate, or for a floating leg the spread over the index."""
    reset_convention: str | None = None
    """Whether the rate is fixed at the start (`InAdvance`) or the end (`InArrears`) of the payment period.
    InAdvance or InArrears, or a value added since.
    """
    stub_type: str
    """Where an irregular period stands: at the front or back. None, ShortFront, ShortBack, LongBack,
    LongFront or Both, or a value added since.
    """
    compounding: Compounding | None = None
    """How resets are compounded within a payment period; none: not compounded."""
    amortisation: StepSchedule | None = None
    """Steps by which the notional changes."""
    first_regular_payment_date: AwareDatetime | None = None
    """Payment date of the first regular coupon; what lies before is a stub."""
    first_coupon_type: str | None = None
    """`ProRata` (default) by length of the stub, or `Full` as for a regular period. ProRata or Full, or a
    value added since.
    """
    last_regular_payment_date: AwareDatetime | None = None
    """Payment date of the last regular coupon; what lies after is a stub."""
    last_coupon_type: str | None = None
    """`ProRata` (default) by length of the stub, or `Full` as for a regular period. ProRata or Full, or a
    value added since.
    """
    fx_linked_notional_schedule: "FxLinkedNotionalSchedule | None" = None
    """How the notional follows an FX rate."""
    intermediate_notional_exchange: bool | None = None
    """Whether changes of the notional are paid when they occur."""


class Premium(LusidModel):
    """Premium."""

    amount: Number
    """Amount of the premium."""
    currency: str
    """Currency of the premium, as ISO code."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Date on which the premium is paid."""


class RoundingConvention(LusidModel):
    """Rounding convention."""

    face_value: Number | None = None
    """Face value to which a number is scaled before it is rounded."""
    precision: int | None = None
    """Number of decimals. Default: 0."""
    rounding_target: str | None = None
    """What is rounded. Default: `All`. All, AccruedInterest or Cashflows, or a value added since."""
    rounding_type: str | None = None
    """`Down`, `Up`, `Floor`, `Ceiling` or `Nearest` (default). None, Down, Up or Nearest, or a value added
    since.
    """


class SimpleRoundingConvention(LusidModel):
    """Simple rounding convention."""

    precision: int | None = None
    """Number of decimals or of significant figures. Default: 0."""
    rounding_type: str | None = None
    """Which kind of rounding is done. Default: none. None, Down, Up or Nearest, or a value added since."""


class TimeZoneConventions(LusidModel):
    """Time zone conventions."""

    primary_time_zone: str
    """Time zone of the instrument, by IANA name."""
    start_of_day: str | None = None
    """Code of the cut label at which the day's events are dated, in place of local midnight."""
    primary_market_open: str | None = None
    """Code of the cut label until which transactions of certain events wait."""


class TradingConventions(LusidModel):
    """Trading conventions."""

    price_scale_factor: Number | None = None
    """What to divide quoted prices by: used for cost and notional of transactions, and in valuation where the
    recipe says so.
    """
    minimum_order_size: Number | None = None
    """Least quantity of an order. Default: 0."""
    minimum_order_increment: Number | None = None
    """Step by which the quantity of an order can grow. Default: 0."""
    price_quotation_type: str | None = None
    """Whether quoted prices exclude accrued interest (`Clean`, default) or include it (`Dirty`). Clean or
    Dirty, or a value added since.
    """
    price_fraction_convention: str | None = None
    """Fractions in which the market quotes prices, such as 32nds; for display only, as prices are stored as
    decimals. Decimal, ThirtySeconds, SixtyFourths, OneHundredTwentyEighths or TwoHundredFiftySixths, or a
    value added since.
    """


class WeightedInstruments(LusidModel):
    """Weighted instruments."""

    instruments: "list[WeightedInstrument]"
    """The instruments."""
