"""The basket of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import BasketIdentifier, WeightedInstruments


class Basket(LusidInstrument):
    """Basket: the `LusidInstrument` whose discriminator is `Basket`."""

    instrument_type: str = "Basket"
    basket_name: "BasketIdentifier"
    """What identifies the basket, such as an index family, series and region."""
    basket_type: str
    """What the basket holds; its instruments must be of that kind. Bonds, Credits, Equities or EquitySwap, or
    a value added since.
    """
    weighted_instruments: "WeightedInstruments"
    """The instruments and their weights."""
