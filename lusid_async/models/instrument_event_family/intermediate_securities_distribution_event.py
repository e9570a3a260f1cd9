"""The intermediate securities distribution event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import NewInstrument, UnitsRatio


class IntermediateSecuritiesDistributionEvent(InstrumentEvent):
    """Intermediate securities distribution event: the `InstrumentEvent` whose discriminator is
    `IntermediateSecuritiesDistributionEvent`.
    """

    instrument_event_type: str = "IntermediateSecuritiesDistributionEvent"
    announcement_date: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    payment_date: datetime | None = None
    new_instrument: "NewInstrument"
    units_ratio: "UnitsRatio"
    cost_factor: float | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value
    added since.
    """
    fractional_units_decimal_places: int | None = None
