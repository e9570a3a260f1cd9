"""The cash perpetual of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument


class CashPerpetual(LusidInstrument):
    """Cash perpetual: the `LusidInstrument` whose discriminator is `CashPerpetual`."""

    instrument_type: str = "CashPerpetual"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    principal: Number
    """The face value at the start, before any amortisation."""
