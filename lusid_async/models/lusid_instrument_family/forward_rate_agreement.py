"""The forward rate agreement of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
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
    maturity_date: AwareDatetime
    dom_ccy: str
    fixing_date: AwareDatetime
    fra_rate: Number
    notional: Number
    index_convention: "IndexConvention | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
