"""The future mark to market event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class FutureMarkToMarketEvent(InstrumentEvent):
    """Future mark to market event: the `InstrumentEvent` whose discriminator is `FutureMarkToMarketEvent`."""

    instrument_event_type: str = "FutureMarkToMarketEvent"
    effective_date: AwareDatetime | None = None
    """The date from which it takes effect."""
    settlement_currency: str
    """Currency in which the contract is paid, as ISO code."""
    notional_amount_per_unit: Number | None = None
    """Notional of one contract on the effective date."""
