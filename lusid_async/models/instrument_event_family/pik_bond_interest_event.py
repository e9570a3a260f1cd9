"""The pik bond interest event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import NewInstrument


class PikBondInterestEvent(InstrumentEvent):
    """Pik bond interest event: the `InstrumentEvent` whose discriminator is `PikBondInterestEvent`."""

    instrument_event_type: str = "PikBondInterestEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    coupon_per_unit: float | None = None
    new_instrument: "NewInstrument"
    delivery_price: float | None = None
    delivered_contract_size: float | None = None
    delivered_current_face_per_unit: float | None = None
    delivered_accrued_per_unit: float | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces or BankerRounding, or a value added
    since.
    """
    fractional_units_decimal_places: int | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
