"""The fx forward settlement event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class FxForwardSettlementEvent(InstrumentEvent):
    """Fx forward settlement event: the `InstrumentEvent` whose discriminator is `FxForwardSettlementEvent`."""

    instrument_event_type: str = "FxForwardSettlementEvent"
    maturity_date: AwareDatetime | None = None
    dom_amount_per_unit: Number
    dom_ccy: str
    fgn_amount_per_unit: Number
    fgn_ccy: str
    is_ndf: bool
    fixing_date: AwareDatetime | None = None
    settlement_ccy: str | None = None
    cash_flow_per_unit: Number | None = None
    domestic_to_foreign_rate: Number | None = None
    domestic_to_settlement_rate: Number | None = None
    foreign_to_settlement_rate: Number | None = None
