"""The bond forward cash settlement event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class BondForwardCashSettlementEvent(InstrumentEvent):
    """Bond forward cash settlement event: the `InstrumentEvent` whose discriminator is `BondForwardCashSettlementEvent`."""

    instrument_event_type: str = "BondForwardCashSettlementEvent"
    agreed_clean_price: Number
    contract_size: Number
    maturity_date: AwareDatetime | None = None
    reference_price: Number | None = None
    settlement_amount_per_unit: Number | None = None
    settlement_currency: str
    settlement_date: AwareDatetime | None = None
