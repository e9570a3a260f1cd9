"""The pik bond interest event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import NewInstrument


class PikBondInterestEvent(InstrumentEvent):
    """Pik bond interest event: the `InstrumentEvent` whose discriminator is `PikBondInterestEvent`."""

    instrument_event_type: str = "PikBondInterestEvent"
    ex_date: AwareDatetime | None = None
    payment_date: AwareDatetime | None = None
    currency: str
    coupon_per_unit: Number | None = None
    new_instrument: "NewInstrument"
    delivery_price: Number | None = None
    delivered_contract_size: Number | None = None
    delivered_current_face_per_unit: Number | None = None
    delivered_accrued_per_unit: Number | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None
    fractional_units_cash_price: Number | None = None
    fractional_units_cash_currency: str | None = None
