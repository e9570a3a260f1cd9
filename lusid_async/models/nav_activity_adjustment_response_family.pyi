"""The members of the nav activity adjustment response family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import NavActivityAdjustmentResponse

class ComplexMarketDataActivityAdjustment(NavActivityAdjustmentResponse):
    nav_activity_adjustment_type: str = ...
    nav_activity_adjustment_source: str
    as_at: _datetime.datetime
    effective_at: str
    entity_unique_id: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str = ...,
        nav_activity_adjustment_source: str,
        as_at: _datetime.datetime | str,
        effective_at: _datetime.datetime | _datetime.date | str,
        entity_unique_id: str,
    ) -> None:
        """Complex market data activity adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
        `ComplexMarketDataActivityAdjustment`.

        Args:
            nav_activity_adjustment_type: What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransactionAdjustment, PortfolioSettlementInstructionAdjustment, InstrumentActivityAdjustment, QuoteActivityAdjustment or ComplexMarketDataActivityAdjustment, or a value added since.
            nav_activity_adjustment_source: Where the adjustment comes from. Undefined, Manual or Auto, or a value added since.
            as_at: The moment of system time whose knowledge this is.
            effective_at: The moment of business time for which this holds.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
        """

class InstrumentActivityAdjustment(NavActivityAdjustmentResponse):
    nav_activity_adjustment_type: str = ...
    nav_activity_adjustment_source: str
    as_at: _datetime.datetime
    scope: str
    lusid_instrument_id: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str = ...,
        nav_activity_adjustment_source: str,
        as_at: _datetime.datetime | str,
        scope: str,
        lusid_instrument_id: str,
    ) -> None:
        """Instrument activity adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
        `InstrumentActivityAdjustment`.

        Args:
            nav_activity_adjustment_type: What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransactionAdjustment, PortfolioSettlementInstructionAdjustment, InstrumentActivityAdjustment, QuoteActivityAdjustment or ComplexMarketDataActivityAdjustment, or a value added since.
            nav_activity_adjustment_source: Where the adjustment comes from. Undefined, Manual or Auto, or a value added since.
            as_at: The moment of system time whose knowledge this is.
            scope: The scope, a namespace for codes.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
        """

class PortfolioSettlementInstructionAdjustment(NavActivityAdjustmentResponse):
    nav_activity_adjustment_type: str = ...
    nav_activity_adjustment_source: str
    as_at: _datetime.datetime
    portfolio_scope: str
    portfolio_code: str
    settlement_instruction_id: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str = ...,
        nav_activity_adjustment_source: str,
        as_at: _datetime.datetime | str,
        portfolio_scope: str,
        portfolio_code: str,
        settlement_instruction_id: str,
    ) -> None:
        """Portfolio settlement instruction adjustment: the `NavActivityAdjustmentResponse` whose
        discriminator is `PortfolioSettlementInstructionAdjustment`.

        Args:
            nav_activity_adjustment_type: What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransactionAdjustment, PortfolioSettlementInstructionAdjustment, InstrumentActivityAdjustment, QuoteActivityAdjustment or ComplexMarketDataActivityAdjustment, or a value added since.
            nav_activity_adjustment_source: Where the adjustment comes from. Undefined, Manual or Auto, or a value added since.
            as_at: The moment of system time whose knowledge this is.
            portfolio_scope: The scope of the portfolio.
            portfolio_code: The code of the portfolio.
            settlement_instruction_id: The identifier of the settlement instruction.
        """

class PortfolioTransactionAdjustment(NavActivityAdjustmentResponse):
    nav_activity_adjustment_type: str = ...
    nav_activity_adjustment_source: str
    as_at: _datetime.datetime
    portfolio_scope: str
    portfolio_code: str
    transaction_id: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str = ...,
        nav_activity_adjustment_source: str,
        as_at: _datetime.datetime | str,
        portfolio_scope: str,
        portfolio_code: str,
        transaction_id: str,
    ) -> None:
        """Portfolio transaction adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
        `PortfolioTransactionAdjustment`.

        Args:
            nav_activity_adjustment_type: What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransactionAdjustment, PortfolioSettlementInstructionAdjustment, InstrumentActivityAdjustment, QuoteActivityAdjustment or ComplexMarketDataActivityAdjustment, or a value added since.
            nav_activity_adjustment_source: Where the adjustment comes from. Undefined, Manual or Auto, or a value added since.
            as_at: The moment of system time whose knowledge this is.
            portfolio_scope: The scope of the portfolio.
            portfolio_code: The code of the portfolio.
            transaction_id: The identifier of the transaction, unique in its portfolio.
        """

class QuoteActivityAdjustment(NavActivityAdjustmentResponse):
    nav_activity_adjustment_type: str = ...
    nav_activity_adjustment_source: str
    as_at: _datetime.datetime
    effective_at: str
    entity_unique_id: str
    instrument_id: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str = ...,
        nav_activity_adjustment_source: str,
        as_at: _datetime.datetime | str,
        effective_at: _datetime.datetime | _datetime.date | str,
        entity_unique_id: str,
        instrument_id: str,
    ) -> None:
        """Quote activity adjustment: the `NavActivityAdjustmentResponse` whose discriminator is
        `QuoteActivityAdjustment`.

        Args:
            nav_activity_adjustment_type: What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransactionAdjustment, PortfolioSettlementInstructionAdjustment, InstrumentActivityAdjustment, QuoteActivityAdjustment or ComplexMarketDataActivityAdjustment, or a value added since.
            nav_activity_adjustment_source: Where the adjustment comes from. Undefined, Manual or Auto, or a value added since.
            as_at: The moment of system time whose knowledge this is.
            effective_at: The moment of business time for which this holds.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            instrument_id: The value of the identifier that names the instrument.
        """
