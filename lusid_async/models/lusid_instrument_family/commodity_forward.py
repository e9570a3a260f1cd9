"""The commodity forward of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument


class CommodityForward(LusidInstrument):
    """Commodity forward: the `LusidInstrument` whose discriminator is `CommodityForward`."""

    instrument_type: str = "CommodityForward"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    strike: Number | None = None
    """Forward price agreed at the start; for reference only."""
    delivery_type: str
    """Whether settlement is by delivery or in cash. Cash or Physical, or a value added since."""
    underlying: LusidInstrument | None = None
    """The instrument that this one depends on."""
