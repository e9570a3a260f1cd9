"""The members of the nav activity adjustment response family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, DateOrCutLabel

from lusid_async.models.family_bases import NavActivityAdjustmentResponse


class ComplexMarketDataActivityAdjustment(NavActivityAdjustmentResponse):
    """Complex market data activity adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
    `ComplexMarketDataActivityAdjustment`.
    """

    nav_activity_adjustment_type: str = "ComplexMarketDataActivityAdjustment"
    nav_activity_adjustment_source: str
    """Where the adjustment comes from. Undefined, Manual or Auto, or a value added since."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    effective_at: DateOrCutLabel
    """The moment of business time for which this holds."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""


class InstrumentActivityAdjustment(NavActivityAdjustmentResponse):
    """Instrument activity adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
    `InstrumentActivityAdjustment`.
    """

    nav_activity_adjustment_type: str = "InstrumentActivityAdjustment"
    nav_activity_adjustment_source: str
    """Where the adjustment comes from. Undefined, Manual or Auto, or a value added since."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    scope: str
    """The scope, a namespace for codes."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """


class PortfolioSettlementInstructionAdjustment(NavActivityAdjustmentResponse):
    """Portfolio settlement instruction adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
    `PortfolioSettlementInstructionAdjustment`.
    """

    nav_activity_adjustment_type: str = "PortfolioSettlementInstructionAdjustment"
    nav_activity_adjustment_source: str
    """Where the adjustment comes from. Undefined, Manual or Auto, or a value added since."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    portfolio_scope: str
    """The scope of the portfolio."""
    portfolio_code: str
    """The code of the portfolio."""
    settlement_instruction_id: str
    """The identifier of the settlement instruction."""


class PortfolioTransactionAdjustment(NavActivityAdjustmentResponse):
    """Portfolio transaction adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
    `PortfolioTransactionAdjustment`.
    """

    nav_activity_adjustment_type: str = "PortfolioTransactionAdjustment"
    nav_activity_adjustment_source: str
    """Where the adjustment comes from. Undefined, Manual or Auto, or a value added since."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    portfolio_scope: str
    """The scope of the portfolio."""
    portfolio_code: str
    """The code of the portfolio."""
    transaction_id: str
    """The identifier of the transaction, unique in its portfolio."""


class QuoteActivityAdjustment(NavActivityAdjustmentResponse):
    """Quote activity adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
    `QuoteActivityAdjustment`.
    """

    nav_activity_adjustment_type: str = "QuoteActivityAdjustment"
    nav_activity_adjustment_source: str
    """Where the adjustment comes from. Undefined, Manual or Auto, or a value added since."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    effective_at: DateOrCutLabel
    """The moment of business time for which this holds."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    instrument_id: str
    """The value of the identifier that names the instrument."""
