"""The stock dividend event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import UnitsRatio


class StockDividendEvent(InstrumentEvent):
    """Stock dividend event: the `InstrumentEvent` whose discriminator is `StockDividendEvent`."""

    instrument_event_type: str = "StockDividendEvent"
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    payment_date: AwareDatetime | None = None
    """Date on which the dividend is paid."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    fractional_units_cash_price: Number | None = None
    """The price paid in cash for fractions of units."""
    fractional_units_cash_currency: str | None = None
    """The currency in which fractions of units are paid, as ISO code."""
    fractional_units_rounding_convention: str | None = None
    """How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces,
    BuyUp or BankerRounding, or a value added since.
    """
    fractional_units_decimal_places: int | None = None
    """To how many decimals fractions of units are rounded."""
    units_ratio: "UnitsRatio"
    """How many new units come for how many old ones."""
