"""The forward rate agreement of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.conventions import IndexConvention
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class ForwardRateAgreement(LusidInstrument):
    """Forward rate agreement: the `LusidInstrument` whose discriminator is `ForwardRateAgreement`."""

    instrument_type: str = "ForwardRateAgreement"
    start_date: AwareDatetime
    """Date on which the agreement settles."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    fixing_date: AwareDatetime
    """Date on which the reference rate is observed."""
    fra_rate: Number
    """Agreed rate."""
    notional: Number
    """Amount that the agreement is for."""
    index_convention: "IndexConvention | None" = None
    """The conventions of the floating index."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
