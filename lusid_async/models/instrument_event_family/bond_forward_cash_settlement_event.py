"""The bond forward cash settlement event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class BondForwardCashSettlementEvent(InstrumentEvent):
    """Bond forward cash settlement event: the `InstrumentEvent` whose discriminator is
    `BondForwardCashSettlementEvent`.
    """

    instrument_event_type: str = "BondForwardCashSettlementEvent"
    agreed_clean_price: Number
    """The clean price agreed for settlement, percent of par."""
    contract_size: Number
    """Face amount of the underlying for one unit."""
    maturity_date: AwareDatetime | None = None
    """The date on which the instrument matures."""
    reference_price: Number | None = None
    """Clean price of the underlying, percent of par, on the settlement date. Null: from its quote."""
    settlement_amount_per_unit: Number | None = None
    """The amount settled for one unit."""
    settlement_currency: str
    """Currency of the net amount, as ISO code."""
    settlement_date: AwareDatetime | None = None
    """Date on which the net payment settles. Null: maturity."""
