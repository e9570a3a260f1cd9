"""The members of the nav activity adjustment family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime

from lusid_async.models.family_bases import NavActivityAdjustment


class ComplexMarketDataActivity(NavActivityAdjustment):
    """Complex market data activity: the `NavActivityAdjustment` whose discriminator is
    `ComplexMarketDataActivity`.
    """

    nav_activity_adjustment_type: str = "ComplexMarketDataActivity"
    as_at: datetime
    effective_at: str
    entity_unique_id: str


class InstrumentActivity(NavActivityAdjustment):
    """Instrument activity: the `NavActivityAdjustment` whose discriminator is `InstrumentActivity`."""

    nav_activity_adjustment_type: str = "InstrumentActivity"
    as_at: datetime
    scope: str
    lusid_instrument_id: str


class PortfolioSettlementInstruction(NavActivityAdjustment):
    """Portfolio settlement instruction: the `NavActivityAdjustment` whose discriminator is
    `PortfolioSettlementInstruction`.
    """

    nav_activity_adjustment_type: str = "PortfolioSettlementInstruction"
    as_at: datetime
    portfolio_scope: str
    portfolio_code: str
    settlement_instruction_id: str


class PortfolioTransaction(NavActivityAdjustment):
    """Portfolio transaction: the `NavActivityAdjustment` whose discriminator is `PortfolioTransaction`."""

    nav_activity_adjustment_type: str = "PortfolioTransaction"
    as_at: datetime
    portfolio_scope: str
    portfolio_code: str
    transaction_id: str


class QuoteActivity(NavActivityAdjustment):
    """Quote activity: the `NavActivityAdjustment` whose discriminator is `QuoteActivity`."""

    nav_activity_adjustment_type: str = "QuoteActivity"
    as_at: datetime
    effective_at: str
    entity_unique_id: str
    instrument_id: str
