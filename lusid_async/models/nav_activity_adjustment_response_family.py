"""The members of the nav activity adjustment response family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime

from lusid_async.models.family_bases import NavActivityAdjustmentResponse


class ComplexMarketDataActivityAdjustment(NavActivityAdjustmentResponse):
    """Complex market data activity adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
    `ComplexMarketDataActivityAdjustment`.
    """

    nav_activity_adjustment_type: str = "ComplexMarketDataActivityAdjustment"
    nav_activity_adjustment_source: str
    """Undefined, Manual or Auto, or a value added since."""
    as_at: datetime
    effective_at: str
    entity_unique_id: str


class InstrumentActivityAdjustment(NavActivityAdjustmentResponse):
    """Instrument activity adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
    `InstrumentActivityAdjustment`.
    """

    nav_activity_adjustment_type: str = "InstrumentActivityAdjustment"
    nav_activity_adjustment_source: str
    """Undefined, Manual or Auto, or a value added since."""
    as_at: datetime
    scope: str
    lusid_instrument_id: str


class PortfolioSettlementInstructionAdjustment(NavActivityAdjustmentResponse):
    """Portfolio settlement instruction adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
    `PortfolioSettlementInstructionAdjustment`.
    """

    nav_activity_adjustment_type: str = "PortfolioSettlementInstructionAdjustment"
    nav_activity_adjustment_source: str
    """Undefined, Manual or Auto, or a value added since."""
    as_at: datetime
    portfolio_scope: str
    portfolio_code: str
    settlement_instruction_id: str


class PortfolioTransactionAdjustment(NavActivityAdjustmentResponse):
    """Portfolio transaction adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
    `PortfolioTransactionAdjustment`.
    """

    nav_activity_adjustment_type: str = "PortfolioTransactionAdjustment"
    nav_activity_adjustment_source: str
    """Undefined, Manual or Auto, or a value added since."""
    as_at: datetime
    portfolio_scope: str
    portfolio_code: str
    transaction_id: str


class QuoteActivityAdjustment(NavActivityAdjustmentResponse):
    """Quote activity adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
    `QuoteActivityAdjustment`.
    """

    nav_activity_adjustment_type: str = "QuoteActivityAdjustment"
    nav_activity_adjustment_source: str
    """Undefined, Manual or Auto, or a value added since."""
    as_at: datetime
    effective_at: str
    entity_unique_id: str
    instrument_id: str
