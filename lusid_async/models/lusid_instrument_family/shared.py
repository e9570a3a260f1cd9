"""Models that members of the lusid instrument family share. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.aggregation import WeightedInstrument
    from lusid_async.models.conventions import FlowConventions, IndexConvention
    from lusid_async.models.schedule_family import Compounding, FxLinkedNotionalSchedule, StepSchedule


class AdditionalPayment(LusidModel):
    """Additional payment."""

    amount: Number
    currency: str
    pay_date: AwareDatetime
    pay_receive: str
    """Pay or Receive, or a value added since."""


class BasketIdentifier(LusidModel):
    """Basket identifier."""

    index: str
    name: str
    region: str
    series_id: int


class CdsProtectionDetailSpecification(LusidModel):
    """Cds protection detail specification."""

    seniority: str | None = None
    """Unknown, SNR, SUB, JRSUBUT2, PREFT1, SECDOM, SNRFOR or SUBLT2, or a value added since."""
    restructuring_type: str | None = None
    """Unknown, CR, MR, MM, XR, XR14, CR14, MR14 or MM14, or a value added since."""
    protect_start_day: bool | None = None
    pay_accrued_interest_on_default: bool | None = None


class ExDividendConfiguration(LusidModel):
    """Ex dividend configuration."""

    use_business_days: bool | None = None
    ex_dividend_days: int
    return_negative_accrued: bool | None = None
    apply_thirty360_pay_delay: bool | None = None


class FixedLegAllOfOverrides(LusidModel):
    """Fixed leg all of overrides."""

    amortization: list[Number] | None = Field(default=None, validation_alias="Amortization", serialization_alias="Amortization")
    spreads: list[Number] | None = Field(default=None, validation_alias="Spreads", serialization_alias="Spreads")


class FlowConventionName(LusidModel):
    """Flow convention name."""

    currency: str
    index_name: str | None = None
    tenor: str


class InflationIndexConventions(LusidModel):
    """Inflation index conventions."""

    inflation_index_name: str
    currency: str
    observation_lag: str
    inflation_interpolation: str | None = None
    """Linear or Flat, or a value added since."""
    inflation_frequency: str | None = None
    inflation_roll_day: int | None = None


class LegDefinition(LusidModel):
    """Leg definition."""

    convention_name: FlowConventionName | None = None
    conventions: "FlowConventions | None" = None
    index_convention: "IndexConvention | None" = None
    index_convention_name: FlowConventionName | None = None
    notional_exchange_type: str
    """None, Initial, Final or Both, or a value added since."""
    pay_receive: str
    """Pay or Receive, or a value added since."""
    rate_or_spread: Number
    reset_convention: str | None = None
    """InAdvance or InArrears, or a value added since."""
    stub_type: str
    """None, ShortFront, ShortBack, LongBack, LongFront or Both, or a value added since."""
    compounding: "Compounding | None" = None
    amortisation: "StepSchedule | None" = None
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
    currency: str
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")


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
    """Decimal, ThirtySeconds, SixtyFourths, OneHundredTwentyEighths or TwoHundredFiftySixths, or a value added since."""


class WeightedInstruments(LusidModel):
    """Weighted instruments."""

    instruments: "list[WeightedInstrument]"
