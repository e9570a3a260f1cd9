"""The loan principal repayment event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import LapseElection


class LoanPrincipalRepaymentEvent(InstrumentEvent):
    """Loan principal repayment event: the `InstrumentEvent` whose discriminator is
    `LoanPrincipalRepaymentEvent`.
    """

    instrument_event_type: str = "LoanPrincipalRepaymentEvent"
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    currency: str
    """The currency, as ISO code."""
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
    fraction: Number | None = None
    """Fraction of the outstanding principal that is repaid, 0 to 1."""
    amount: Number | None = None
    """Amount repaid, where it is not given as fraction."""
    with_interest: bool | None = None
    """Whether the part of accrued interest that belongs to the repaid balance is paid at once."""
