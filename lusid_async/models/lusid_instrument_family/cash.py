"""The cash of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import Number

from lusid_async.models.family_bases import LusidInstrument


class Cash(LusidInstrument):
    """Cash: the `LusidInstrument` whose discriminator is `Cash`."""

    instrument_type: str = "Cash"
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    amount: Number
    """Amount of cash."""
