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
    """Date on which the bond can be converted."""
    denomination: Number | None = None
    """Bond's denomination, which divided by the conversion price gives the shares; give exactly two of price,
    ratio and denomination.
    """
    price: Number | None = None
    """Conversion price; give exactly two of price, ratio and denomination."""
    ratio: Number | None = None
    """Shares received for one bond; give exactly two of price, ratio and denomination."""


class NoticeConvention(LusidModel):
    """Notice convention."""

    calendars: list[str] | None = None
    """Codes of calendars whose holidays are no business days; required where days are business days."""
    day_type: str
    """Whether notice days are business days or calendar days. Business or Calendar, or a value added since.
    """
    notice_days: int | None = None
    """Days before the cancel date by which the choice must be made. Default: 2."""


class OptionEntry(LusidModel):
    """Option entry."""

    strike: Number
    """Strike on the date."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Date from which the strike can be exercised."""
    end_date: AwareDatetime | None = None
    """End of the exercise period, for American exercise. Default: the date itself."""


class BondConversionSchedule(Schedule):
    """Bond conversion schedule: the `Schedule` whose discriminator is `BondConversionSchedule`."""

    schedule_type: str = "BondConversionSchedule"
    identifiers: dict[str, str | None] | None = None
    """Identifiers of the share received on conversion."""
    bond_conversion_entries: list[BondConversionEntry] | None = None
    """Conversion dates with their terms."""
    conversion_trigger: str
    """Corporate event, or known dates, on which the bond can convert. NextEquityFinancing, IpoConversion,
    KnownDates or SoftCall, or a value added since.
    """
    delivery_type: str | None = None
    """Whether conversion is into shares (`Physical`, default) or cash. Cash or Physical, or a value added
    since.
    """
    exercise_type: str
    """When the option can be exercised: European, Bermudan or American. European, Bermudan or American, or a
    value added since.
    """
    includes_accrued: bool | None = None
    """Whether accrued interest is converted too. Default: true."""
    mandatory_conversion: bool | None = None
    """Whether the bond must convert when triggered. Default: false."""
    notification_period_end: AwareDatetime | None = None
    """Last day on which conversion can be notified."""
    notification_period_start: AwareDatetime | None = None
    """First day on which conversion can be notified."""


class CancelSchedule(Schedule):
    """Cancel schedule: the `Schedule` whose discriminator is `CancelSchedule`."""

    schedule_type: str = "CancelSchedule"
    cancel_dates: list[AwareDatetime]
    """Dates on which the swap can be cancelled."""
    cancel_type: str
    """`European`: one cancel date. `Bermudan`: two or more. European or Bermudan, or a value added since."""
    notice_convention: NoticeConvention
    """How long before the cancel date notice must be given."""


class CommodityCalendarSchedule(Schedule):
    """Commodity calendar schedule: the `Schedule` whose discriminator is `CommodityCalendarSchedule`."""

    schedule_type: str = "CommodityCalendarSchedule"
    start_date: AwareDatetime | None = None
    """Date from which the first period accrues."""
    maturity_date: AwareDatetime | None = None
    """Date on which the last period ends."""
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
    """Date from which payment dates are generated."""
    maturity_date: AwareDatetime
    """Last date of the schedule, not necessarily that of the instrument."""
    flow_conventions: "FlowConventions | None" = None
    """The conventions of payments: frequency, day count, calendars, business days."""
    coupon_rate: Number | None = None
    """The yearly coupon as fraction: 0.05 is 5 %."""
    convention_name: "FlowConventionName | None" = None
    """The name of conventions stored with `ConventionsApi`, used instead of giving them here."""
    ex_dividend_days: int | None = None
    """Calendar days of the ex-dividend period. Deprecated: use `ex_dividend_configuration`."""
    notional: Number | None = None
    """Outstanding quantity on which the rate is paid."""
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
    """Identifier of the schedule, by which a `DepositRollEvent` replaces it; flexible deposits only."""


class FloatSchedule(Schedule):
    """Float schedule: the `Schedule` whose discriminator is `FloatSchedule`."""

    schedule_type: str = "FloatSchedule"
    start_date: AwareDatetime | None = None
    """Date from which payment dates are generated."""
    maturity_date: AwareDatetime | None = None
    """Last date of the schedule, not necessarily that of the instrument."""
    flow_conventions: "FlowConventions | None" = None
    """The conventions of payments: frequency, day count, calendars, business days."""
    convention_name: "FlowConventionName | None" = None
    """The name of conventions stored with `ConventionsApi`, used instead of giving them here."""
    ex_dividend_days: int | None = None
    """Calendar days of the ex-dividend period. Deprecated: use `ex_dividend_configuration`."""
    index_convention_name: "FlowConventionName | None" = None
    """Name of the stored conventions of the floating index."""
    index_conventions: "IndexConvention | None" = None
    """Conventions of the floating index; these or `index_convention_name`."""
    notional: Number | None = None
    """Outstanding quantity on which the rate is paid."""
    payment_currency: str
    """The currency of payment, as ISO code."""
    spread: Number | None = None
    """Added to the floating rate, as fraction: 0.01 is 1 %."""
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
    """How resets are compounded within a payment period; none: not compounded."""
    reset_convention: str | None = None
    """Whether the rate is fixed at the start (`InAdvance`) or the end (`InArrears`) of the payment period.
    InAdvance or InArrears, or a value added since.
    """
    use_annualised_direct_rates: bool | None = None
    """Whether interest accrues at annualised rates that are updated daily. Default: false."""
    cap_rate: Number | None = None
    """The highest floating rate that accrues."""
    floor_rate: Number | None = None
    """The lowest floating rate that accrues."""
    schedule_id: str | None = None
    """Identifier of the schedule, by which a `DepositRollEvent` replaces it; flexible deposits only."""


class FxRateSchedule(Schedule):
    """Fx rate schedule: the `Schedule` whose discriminator is `FxRateSchedule`."""

    schedule_type: str = "FxRateSchedule"
    flow_conventions: "FlowConventions | None" = None
    """The conventions of payments: frequency, day count, calendars, business days."""
    fx_conversion_types: list[str] | None = None
    """Which payments are converted: coupons, principal or both."""
    rate: Number | None = None
    """Factor from payment currency to `to_currency`."""
    to_currency: str | None = None
    """Currency that payments are converted to, as ISO code."""


class OptionalitySchedule(Schedule):
    """Optionality schedule: the `Schedule` whose discriminator is `OptionalitySchedule`."""

    schedule_type: str = "OptionalitySchedule"
    exercise_type: str | None = None
    """When the option can be exercised: European, Bermudan or American. European or American, or a value
    added since.
    """
    option_entries: list[OptionEntry] | None = None
    """Dates on which the bond can be called or put, with their strikes."""
    option_type: str | None = None
    """Call or put. Call or Put, or a value added since."""


class PikSchedule(Schedule):
    """Pik schedule: the `Schedule` whose discriminator is `PikSchedule`."""

    schedule_type: str = "PikSchedule"
    start_date: AwareDatetime
    """First date on which the schedule applies."""
    maturity_date: AwareDatetime
    """Last date on which the schedule applies."""
    face_rounding_convention: str | None = None
    """How face credited by capitalised interest is rounded; null leaves it unrounded, and `BuyUp` is not
    accepted. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a
    value added since.
    """
    face_rounding_decimal_places: int | None = None
    """Decimals of the credited face; only with `RoundToDecimalPlaces`, where it is required."""
    pik_deliverable: "MasteredInstrument | None" = None
    """Instrument in which interest is paid; by default the bond itself."""
    is_pik_fraction_electable: bool | None = None
    """Whether the part paid in kind is chosen at each payment. Default: false."""
    pik_fraction: Number | None = None
    """Part of the coupon paid in kind, 0 to 1; required unless it can be chosen."""
    pik_margin: Number | None = None
    """Part of the coupon paid in kind, as yearly rate on the notional; the rest is paid in cash."""
    pik_payment_type: str | None = None
    """Whether interest in kind raises the face, is paid in securities, or is chosen each period. Electable,
    InterestCapitalisation or AdditionalSecurities, or a value added since.
    """
    pik_rate: Number | None = None
    """Rate of interest in kind in place of the leg's, zero or more; null for no other rate."""
    pik_spread: Number | None = None
    """Added to the base rate for interest in kind; null for none."""
    pik_travels_free: bool | None = None
    """Whether a buyer gets the whole period's interest in kind, whenever the trade settles."""
    pik_interest_basis: str | None = None
    """Whether interest in kind stands in place of cash interest (default) or comes on top."""
