"""The term deposit of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.conventions import FlowConventions
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class TermDeposit(LusidInstrument):
    """Term deposit: the `LusidInstrument` whose discriminator is `TermDeposit`."""

    instrument_type: str = "TermDeposit"
    start_date: AwareDatetime
    maturity_date: AwareDatetime
    contract_size: Number
    flow_convention: "FlowConventions"
    rate: Number
    dom_ccy: str | None = None
    trading_conventions: "TradingConventions | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
