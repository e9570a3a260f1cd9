"""The contract for difference of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class ContractForDifference(LusidInstrument):
    """Contract for difference: the `LusidInstrument` whose discriminator is `ContractForDifference`."""

    instrument_type: str = "ContractForDifference"
    start_date: datetime
    maturity_date: datetime | None = None
    code: str | None = None
    contract_size: float | None = None
    pay_ccy: str
    reference_rate: float | None = None
    type: str
    """Cash or Futures, or a value added since."""
    underlying_ccy: str | None = None
    underlying_identifier: str | None = None
    """LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal, Figi, … (5 more), or a value added since."""
    lot_size: int | None = None
    underlying: LusidInstrument | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
