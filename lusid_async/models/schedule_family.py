"""The members of the schedule family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import Schedule

if TYPE_CHECKING:
    from lusid_async.models.conventions import FlowConventions, IndexConvention
    from lusid_async.models.lusid_instrument_family.mastered_instrument import MasteredInstrument
    from lusid_async.models.lusid_instrument_family.shared import ExDividendConfiguration, FlowConventionName


class BondConversionEntry(LusidModel):
    """Bond conversion entry."""

    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    denomination: Number | None = None
    price: Number | None = None
    ratio: Number | None = None


class Compounding(LusidModel):
    """Compounding."""

    averaging_method: str | None = None
    """None, Unweighted, Weighted or UnweightedIncludingWeekends, or a value added since."""
    calculation_shift_method: str | None = None
    """Lookback, NoShift, ObservationPeriodShift or Lockout, or a value added since."""
    compounding_method: str
    """Averaging, Compounding, CompoundedIndex, NonCumulativeCompounding or NonCumulativeCompoundingBalanceAware, or a value added since."""
    reset_frequency: str
    shift: int | None = None
    spread_compounding_method: str | None = None
    """Straight, IsdaCompounding, NoCompounding, SpreadExclusive, IsdaFlatCompounding, Flat or None, or a value added since."""
    rounding_precision: int | None = None


class FxConventions(LusidModel):
    """Fx conventions."""

    fgn_ccy: str
    dom_ccy: str
    fixing_reference: str


class LevelStep(LusidModel):
    """Level step."""

    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    quantity: Number


class NoticeConvention(LusidModel):
    """Notice convention."""

    calendars: list[str] | None = None
    day_type: str
    """Business or Calendar, or a value added since."""
    notice_days: int | None = None


class OptionEntry(LusidModel):
    """Option entry."""

    strike: Number
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    end_date: AwareDatetime | None = None


class RelativeDateOffset(LusidModel):
    """Relative date offset."""

    days: int
    business_day_convention: str
    """NoAdjustment, None, Previous, P, Following, F, ModifiedPrevious, MP, ModifiedFollowing, MF, HalfMonthModifiedFollowing, Nearest or Invalid, or a value added since."""
    day_type: str | None = None
    """Business or Calendar, or a value added since."""


class BondConversionSchedule(Schedule):
    """Bond conversion schedule: the `Schedule` whose discriminator is `BondConversionSchedule`."""

    schedule_type: str = "BondConversionSchedule"
    identifiers: dict[str, str | None] | None = None
    bond_conversion_entries: list[BondConversionEntry] | None = None
    conversion_trigger: str
    """NextEquityFinancing, IpoConversion, KnownDates or SoftCall, or a value added since."""
    delivery_type: str | None = None
    """Cash or Physical, or a value added since."""
    exercise_type: str
    """European, Bermudan or American, or a value added since."""
    includes_accrued: bool | None = None
    mandatory_conversion: bool | None = None
    notification_period_end: AwareDatetime | None = None
    notification_period_start: AwareDatetime | None = None


class CancelSchedule(Schedule):
    """Cancel schedule: the `Schedule` whose discriminator is `CancelSchedule`."""

    schedule_type: str = "CancelSchedule"
    cancel_dates: list[AwareDatetime]
    cancel_type: str
    """European or Bermudan, or a value added since."""
    notice_convention: NoticeConvention


class CommodityCalendarSchedule(Schedule):
    """Commodity calendar schedule: the `Schedule` whose discriminator is `CommodityCalendarSchedule`."""

    schedule_type: str = "CommodityCalendarSchedule"
    start_date: AwareDatetime | None = None
    maturity_date: AwareDatetime | None = None
    flow_conventions: "FlowConventions | None" = None
    payment_currency: str | None = None
    stub_type: str | None = None
    """ShortFront, ShortBack, LongBack, LongFront or Both, or a value added since."""


class FixedSchedule(Schedule):
    """Fixed schedule: the `Schedule` whose discriminator is `FixedSchedule`."""

    schedule_type: str = "FixedSchedule"
    start_date: AwareDatetime
    maturity_date: AwareDatetime
    flow_conventions: "FlowConventions | None" = None
    coupon_rate: Number | None = None
    convention_name: "FlowConventionName | None" = None
    ex_dividend_days: int | None = None
    notional: Number | None = None
    payment_currency: str
    stub_type: str | None = None
    first_coupon_pay_date: AwareDatetime | None = None
    second_period_start_date: AwareDatetime | None = None
    penultimate_coupon_pay_date: AwareDatetime | None = None
    last_period_start_date: AwareDatetime | None = None
    ex_dividend_configuration: "ExDividendConfiguration | None" = None
    schedule_id: str | None = None


class FloatSchedule(Schedule):
    """Float schedule: the `Schedule` whose discriminator is `FloatSchedule`."""

    schedule_type: str = "FloatSchedule"
    start_date: AwareDatetime | None = None
    maturity_date: AwareDatetime | None = None
    flow_conventions: "FlowConventions | None" = None
    convention_name: "FlowConventionName | None" = None
    ex_dividend_days: int | None = None
    index_convention_name: "FlowConventionName | None" = None
    index_conventions: "IndexConvention | None" = None
    notional: Number | None = None
    payment_currency: str
    spread: Number | None = None
    stub_type: str | None = None
    first_coupon_pay_date: AwareDatetime | None = None
    second_period_start_date: AwareDatetime | None = None
    penultimate_coupon_pay_date: AwareDatetime | None = None
    last_period_start_date: AwareDatetime | None = None
    ex_dividend_configuration: "ExDividendConfiguration | None" = None
    compounding: Compounding | None = None
    reset_convention: str | None = None
    """InAdvance or InArrears, or a value added since."""
    use_annualised_direct_rates: bool | None = None
    cap_rate: Number | None = None
    floor_rate: Number | None = None
    schedule_id: str | None = None


class FxLinkedNotionalSchedule(Schedule):
    """Fx linked notional schedule: the `Schedule` whose discriminator is `FxLinkedNotionalSchedule`."""

    schedule_type: str = "FxLinkedNotionalSchedule"
    fx_conventions: FxConventions
    varying_notional_currency: str
    varying_notional_fixing_dates: RelativeDateOffset
    varying_notional_interim_exchange_payment_dates: RelativeDateOffset | None = None


class FxRateSchedule(Schedule):
    """Fx rate schedule: the `Schedule` whose discriminator is `FxRateSchedule`."""

    schedule_type: str = "FxRateSchedule"
    flow_conventions: "FlowConventions | None" = None
    fx_conversion_types: list[str] | None = None
    rate: Number | None = None
    to_currency: str | None = None


class OptionalitySchedule(Schedule):
    """Optionality schedule: the `Schedule` whose discriminator is `OptionalitySchedule`."""

    schedule_type: str = "OptionalitySchedule"
    exercise_type: str | None = None
    """European or American, or a value added since."""
    option_entries: list[OptionEntry] | None = None
    option_type: str | None = None
    """Call or Put, or a value added since."""


class PikSchedule(Schedule):
    """Pik schedule: the `Schedule` whose discriminator is `PikSchedule`."""

    schedule_type: str = "PikSchedule"
    start_date: AwareDatetime
    maturity_date: AwareDatetime
    face_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    face_rounding_decimal_places: int | None = None
    pik_deliverable: "MasteredInstrument | None" = None
    is_pik_fraction_electable: bool | None = None
    pik_fraction: Number | None = None
    pik_margin: Number | None = None
    pik_payment_type: str | None = None
    """Electable, InterestCapitalisation or AdditionalSecurities, or a value added since."""
    pik_rate: Number | None = None
    pik_spread: Number | None = None
    pik_travels_free: bool | None = None
    pik_interest_basis: str | None = None


class StepSchedule(Schedule):
    """Step schedule: the `Schedule` whose discriminator is `StepSchedule`."""

    schedule_type: str = "StepSchedule"
    level_type: str
    """Absolute, AbsoluteShift, Percentage or AbsolutePercentage, or a value added since."""
    step_schedule_type: str
    """Coupon, Notional or Spread, or a value added since."""
    steps: list[LevelStep]
