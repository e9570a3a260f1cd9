"""The members of the nav activity adjustment family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, DateOrCutLabel

from lusid_async.models.family_bases import NavActivityAdjustment


class ComplexMarketDataActivity(NavActivityAdjustment):
    """Complex market data activity: the `NavActivityAdjustment` whose discriminator is
    `ComplexMarketDataActivity`.
    """

    nav_activity_adjustment_type: str = "ComplexMarketDataActivity"
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    effective_at: DateOrCutLabel
    """The moment of business time for which this holds."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""


class InstrumentActivity(NavActivityAdjustment):
    """Instrument activity: the `NavActivityAdjustment` whose discriminator is `InstrumentActivity`."""

    nav_activity_adjustment_type: str = "InstrumentActivity"
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    scope: str
    """The scope, a namespace for codes."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """


class PortfolioSettlementInstruction(NavActivityAdjustment):
    """Portfolio settlement instruction: the `NavActivityAdjustment` whose discriminator is
    `PortfolioSettlementInstruction`.
    """

    nav_activity_adjustment_type: str = "PortfolioSettlementInstruction"
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    portfolio_scope: str
    """The scope of the portfolio."""
    portfolio_code: str
    """The code of the portfolio."""
    settlement_instruction_id: str
    """The identifier of the settlement instruction."""


class PortfolioTransaction(NavActivityAdjustment):
    """Portfolio transaction: the `NavActivityAdjustment` whose discriminator is `PortfolioTransaction`."""

    nav_activity_adjustment_type: str = "PortfolioTransaction"
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    portfolio_scope: str
    """The scope of the portfolio."""
    portfolio_code: str
    """The code of the portfolio."""
    transaction_id: str
    """The identifier of the transaction, unique in its portfolio."""


class QuoteActivity(NavActivityAdjustment):
    """Quote activity: the `NavActivityAdjustment` whose discriminator is `QuoteActivity`."""

    nav_activity_adjustment_type: str = "QuoteActivity"
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    effective_at: DateOrCutLabel
    """The moment of business time for which this holds."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    instrument_id: str
    """The value of the identifier that names the instrument."""
