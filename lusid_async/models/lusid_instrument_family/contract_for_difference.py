"""The contract for difference of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class ContractForDifference(LusidInstrument):
    """Contract for difference: the `LusidInstrument` whose discriminator is `ContractForDifference`."""

    instrument_type: str = "ContractForDifference"
    start_date: AwareDatetime
    maturity_date: AwareDatetime | None = None
    code: str | None = None
    contract_size: Number | None = None
    pay_ccy: str
    reference_rate: Number | None = None
    type: str
    """Cash or Futures, or a value added since."""
    underlying_ccy: str | None = None
    underlying_identifier: str | None = None
    """LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal, Figi, RIC, QuotePermId, REDCode, BBGId or ICECode, or a value added since."""
    lot_size: int | None = None
    underlying: LusidInstrument | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
