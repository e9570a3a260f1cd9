"""The termination event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class TerminationEvent(InstrumentEvent):
    """Termination event: the `InstrumentEvent` whose discriminator is `TerminationEvent`."""

    instrument_event_type: str = "TerminationEvent"
    effective_date: AwareDatetime | None = None
    """The date from which it takes effect."""
    settlement_date: AwareDatetime | None = None
    """Date on which the net amount settles."""
    settlement_currency: str
    """Currency of the net amount, as ISO code."""
    triggering_event_type: str
    """What happened to the underlying that ended the derivative, by event type. Unknown, CashDividendEvent,
    StockSplitEvent, BondDefaultEvent, Exercise, Trigger, … (122 more), or a value added since.
    """
    triggering_event_id: str | None = None
    """Identifier of the event on the underlying that ended the derivative."""
    settlement_method: str
    """How the value of the asset side is worked out. CurrentNotionalPlusAccrued, CashOfferPlusAccrued,
    CashOfferPlusRealAccrued, FairValue, CashOffer or PriceReturn, or a value added since.
    """
    asset_settlement_amount: Number | None = None
    """Value of the asset side, regardless of the leg's direction; absent until market data were read."""
    funding_accrued_amount: Number | None = None
    """Financing accrued on the funding leg, with the leg's sign; absent until market data were read."""
    termination_amount: Number | None = None
    """Net amount settled: asset side less accrued financing; absent until market data were read."""
    termination_price: Number | None = None
    """Price of one unit at which the asset side settled, where by price return."""
