"""The members of the schedule family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import Schedule

if TYPE_CHECKING:
    from lusid_async.models.conventions import IndexConvention
    from lusid_async.models.flow_conventions import FlowConventions
    from lusid_async.models.lusid_instrument_family.mastered_instrument import MasteredInstrument
    from lusid_async.models.lusid_instrument_family.shared import (
        Compounding,
        ExDividendConfiguration,
        FlowConventionName,
    )


class BondConversionEntry(LusidModel):
    """Bond conversion entry."""

    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """The date."""
    denomination: Number | None = None
    price: Number | None = None
    """The price."""
    ratio: Number | None = None


class NoticeConvention(LusidModel):
    """Notice convention."""

    calendars: list[str] | None = None
    """Codes of calendars whose holidays are not business days."""
    day_type: str
    """Business or Calendar, or a value added since."""
    notice_days: int | None = None


class OptionEntry(LusidModel):
    """Option entry."""

    strike: Number
    """The strike price or rate."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """The date."""
    end_date: AwareDatetime | None = None
    """The last day."""


class BondConversionSchedule(Schedule):
    """Bond conversion schedule: the `Schedule` whose discriminator is `BondConversionSchedule`."""

    schedule_type: str = "BondConversionSchedule"
    identifiers: dict[str, str | None] | None = None
    """Values by identifier type."""
    bond_conversion_entries: list[BondConversionEntry] | None = None
    conversion_trigger: str
    """NextEquityFinancing, IpoConversion, KnownDates or SoftCall, or a value added since."""
    delivery_type: str | None = None
    """Whether settlement is by delivery or in cash. Cash or Physical, or a value added since."""
    exercise_type: str
    """When the option can be exercised: European, Bermudan or American. European, Bermudan or American, or a
    value added since.
    """
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
    """The first day."""
    maturity_date: AwareDatetime | None = None
    """The date on which the instrument matures."""
    flow_conventions: "FlowConventions | None" = None
    """The conventions of payments: frequency, day count, calendars, business days."""
    payment_currency: str | None = None
    """The currency of payment, as ISO code."""
    stub_type: str | None = None
    """Where an irregular period stands: at the front or back. ShortFront, ShortBack, LongBack, LongFront or
    Both, or a value added since.
    """


class FixedSchedule(Schedule):
    """Fixed schedule: the `Schedule` whose discriminator is `FixedSchedule`."""

    schedule_type: str = "FixedSchedule"
    start_date: AwareDatetime
    """The first day."""
    maturity_date: AwareDatetime
    """The date on which the instrument matures."""
    flow_conventions: "FlowConventions | None" = None
    """The conventions of payments: frequency, day count, calendars, business days."""
    coupon_rate: Number | None = None
    """The yearly coupon as fraction: 0.05 is 5 %."""
    convention_name: "FlowConventionName | None" = None
    """The name of conventions stored with `ConventionsApi`, used instead of giving them here."""
    ex_dividend_days: int | None = None
    """How many days before payment the instrument trades without it."""
    notional: Number | None = None
    """The notional amount."""
    payment_currency: str
    """The currency of payment, as ISO code."""
    stub_type: str | None = None
    """Where an irregular period stands: at the front or back."""
    first_coupon_pay_date: AwareDatetime | None = None
    """The first coupon date, where the first period is irregular."""
    second_period_start_date: AwareDatetime | None = None
    """The start of the second period, where the first is irregular."""
    penultimate_coupon_pay_date: AwareDatetime | None = None
    """The last coupon date but one, where the last period is irregular."""
    last_period_start_date: AwareDatetime | None = None
    """The start of the last period, where it is irregular."""
    ex_dividend_configuration: "ExDividendConfiguration | None" = None
    """How the ex-dividend date is found."""
    schedule_id: str | None = None


class FloatSchedule(Schedule):
    """Float schedule: the `Schedule` whose discriminator is `FloatSchedule`."""

    schedule_type: str = "FloatSchedule"
    start_date: AwareDatetime | None = None
    """The first day."""
    maturity_date: AwareDatetime | None = None
    """The date on which the instrument matures."""
    flow_conventions: "FlowConventions | None" = None
    """The conventions of payments: frequency, day count, calendars, business days."""
    convention_name: "FlowConventionName | None" = None
    """The name of conventions stored with `ConventionsApi`, used instead of giving them here."""
    ex_dividend_days: int | None = None
    """How many days before payment the instrument trades without it."""
    index_convention_name: "FlowConventionName | None" = None
    index_conventions: "IndexConvention | None" = None
    notional: Number | None = None
    """The notional amount."""
    payment_currency: str
    """The currency of payment, as ISO code."""
    spread: Number | None = None
    stub_type: str | None = None
    """Where an irregular period stands: at the front or back."""
    first_coupon_pay_date: AwareDatetime | None = None
    """The first coupon date, where the first period is irregular."""
    second_period_start_date: AwareDatetime | None = None
    """The start of the second period, where the first is irregular."""
    penultimate_coupon_pay_date: AwareDatetime | None = None
    """The last coupon date but one, where the last period is irregular."""
    last_period_start_date: AwareDatetime | None = None
    """The start of the last period, where it is irregular."""
    ex_dividend_configuration: "ExDividendConfiguration | None" = None
    """How the ex-dividend date is found."""
    compounding: "Compounding | None" = None
    reset_convention: str | None = None
    """InAdvance or InArrears, or a value added since."""
    use_annualised_direct_rates: bool | None = None
    cap_rate: Number | None = None
    """The highest rate."""
    floor_rate: Number | None = None
    """The lowest rate."""
    schedule_id: str | None = None


class FxRateSchedule(Schedule):
    """Fx rate schedule: the `Schedule` whose discriminator is `FxRateSchedule`."""

    schedule_type: str = "FxRateSchedule"
    flow_conventions: "FlowConventions | None" = None
    """The conventions of payments: frequency, day count, calendars, business days."""
    fx_conversion_types: list[str] | None = None
    rate: Number | None = None
    """The rate."""
    to_currency: str | None = None


class OptionalitySchedule(Schedule):
    """Optionality schedule: the `Schedule` whose discriminator is `OptionalitySchedule`."""

    schedule_type: str = "OptionalitySchedule"
    exercise_type: str | None = None
    """When the option can be exercised: European, Bermudan or American. European or American, or a value
    added since.
    """
    option_entries: list[OptionEntry] | None = None
    option_type: str | None = None
    """Call or put. Call or Put, or a value added since."""


class PikSchedule(Schedule):
    """Pik schedule: the `Schedule` whose discriminator is `PikSchedule`."""

    schedule_type: str = "PikSchedule"
    start_date: AwareDatetime
    """The first day."""
    maturity_date: AwareDatetime
    """The date on which the instrument matures."""
    face_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value
    added since.
    """
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
