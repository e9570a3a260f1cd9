"""The loan interest repayment event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import LapseElection


class LoanInterestRepaymentEvent(InstrumentEvent):
    """Loan interest repayment event: the `InstrumentEvent` whose discriminator is
    `LoanInterestRepaymentEvent`.
    """

    instrument_event_type: str = "LoanInterestRepaymentEvent"
    payment_date: datetime | None = None
    ex_date: datetime | None = None
    currency: str
    fraction: float | None = None
    lapse_elections: "list[LapseElection] | None" = None
