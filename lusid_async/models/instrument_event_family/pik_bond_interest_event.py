"""The pik bond interest event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import NewInstrument


class PikBondInterestEvent(InstrumentEvent):
    """Pik bond interest event: the `InstrumentEvent` whose discriminator is `PikBondInterestEvent`."""

    instrument_event_type: str = "PikBondInterestEvent"
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    currency: str
    """The currency, as ISO code."""
    coupon_per_unit: Number | None = None
    """Interest, as cash amount, for one unit of current face."""
    new_instrument: "NewInstrument"
    """The instrument that holders receive."""
    delivery_price: Number | None = None
    """Clean price at which securities are delivered, percent of nominal; null for par."""
    delivered_contract_size: Number | None = None
    """Nominal of one delivered unit; null for 1."""
    delivered_current_face_per_unit: Number | None = None
    """Current face of one delivered unit. Null: `delivered_contract_size`."""
    delivered_accrued_per_unit: Number | None = None
    """Interest accrued on one delivered unit; null for a fresh issue."""
    fractional_units_rounding_convention: str | None = None
    """How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces or
    BankerRounding, or a value added since.
    """
    fractional_units_decimal_places: int | None = None
    """To how many decimals fractions of units are rounded."""
    fractional_units_cash_price: Number | None = None
    """The price paid in cash for fractions of units."""
    fractional_units_cash_currency: str | None = None
    """The currency in which fractions of units are paid, as ISO code."""
