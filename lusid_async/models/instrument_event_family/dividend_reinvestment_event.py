"""The dividend reinvestment event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import CashElection, SecurityElection


class DividendReinvestmentEvent(InstrumentEvent):
    """Dividend reinvestment event: the `InstrumentEvent` whose discriminator is `DividendReinvestmentEvent`.
    """

    instrument_event_type: str = "DividendReinvestmentEvent"
    announcement_date: datetime | None = None
    cash_elections: "list[CashElection]"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    record_date: datetime | None = None
    security_elections: "list[SecurityElection]"
    security_settlement_date: datetime | None = None
