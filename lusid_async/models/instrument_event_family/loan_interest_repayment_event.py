"""The loan interest repayment event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import LapseElection


class LoanInterestRepaymentEvent(InstrumentEvent):
    """Loan interest repayment event: the `InstrumentEvent` whose discriminator is
    `LoanInterestRepaymentEvent`.
    """

    instrument_event_type: str = "LoanInterestRepaymentEvent"
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    ex_date: AwareDatetime | None = None
    """Date up to which the interest is computed."""
    currency: str
    """The currency, as ISO code."""
    fraction: Number | None = None
    """Fraction of the accrued interest that is paid, 0 to 1. Default: 1."""
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
