"""The loan facility delayed compensation payment event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class LoanFacilityDelayedCompensationPaymentEvent(InstrumentEvent):
    """Loan facility delayed compensation payment event: the `InstrumentEvent` whose discriminator is
    `LoanFacilityDelayedCompensationPaymentEvent`.
    """

    instrument_event_type: str = "LoanFacilityDelayedCompensationPaymentEvent"
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    currency: str
    """The currency, as ISO code."""
    amount: Number
    """Compensation to pay in all, in `currency`, above zero."""
