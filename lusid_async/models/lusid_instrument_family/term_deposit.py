"""The term deposit of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.flow_conventions import FlowConventions
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class TermDeposit(LusidInstrument):
    """Term deposit: the `LusidInstrument` whose discriminator is `TermDeposit`."""

    instrument_type: str = "TermDeposit"
    start_date: datetime
    maturity_date: datetime
    contract_size: float
    flow_convention: "FlowConventions"
    rate: float
    dom_ccy: str | None = None
    trading_conventions: "TradingConventions | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
