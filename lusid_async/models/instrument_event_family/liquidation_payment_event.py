"""The liquidation payment event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import CashOfferElection


class LiquidationPaymentEvent(InstrumentEvent):
    """Liquidation payment event: the `InstrumentEvent` whose discriminator is `LiquidationPaymentEvent`."""

    instrument_event_type: str = "LiquidationPaymentEvent"
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    cash_offer_elections: "list[CashOfferElection]"
    """The choices to take cash."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    is_final: bool
    """Whether the position closes with this payment; otherwise it stays, with its cost lowered by the cash.
    """
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
