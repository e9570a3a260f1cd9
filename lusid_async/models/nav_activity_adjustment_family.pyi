"""The members of the nav activity adjustment family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import NavActivityAdjustment

class ComplexMarketDataActivity(NavActivityAdjustment):
    nav_activity_adjustment_type: str = ...
    as_at: _datetime.datetime
    effective_at: str
    entity_unique_id: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str = ...,
        as_at: _datetime.datetime | str,
        effective_at: _datetime.datetime | _datetime.date | str,
        entity_unique_id: str,
    ) -> None:
        """Complex market data activity: the `NavActivityAdjustment` whose discriminator is
        `ComplexMarketDataActivity`.

        Args:
            nav_activity_adjustment_type: What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransaction, PortfolioSettlementInstruction, InstrumentActivity, QuoteActivity or ComplexMarketDataActivity, or a value added since.
            as_at: The moment of system time whose knowledge this is.
            effective_at: The moment of business time for which this holds.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
        """

class InstrumentActivity(NavActivityAdjustment):
    nav_activity_adjustment_type: str = ...
    as_at: _datetime.datetime
    scope: str
    lusid_instrument_id: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str = ...,
        as_at: _datetime.datetime | str,
        scope: str,
        lusid_instrument_id: str,
    ) -> None:
        """Instrument activity: the `NavActivityAdjustment` whose discriminator is `InstrumentActivity`.

        Args:
            nav_activity_adjustment_type: What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransaction, PortfolioSettlementInstruction, InstrumentActivity, QuoteActivity or ComplexMarketDataActivity, or a value added since.
            as_at: The moment of system time whose knowledge this is.
            scope: The scope, a namespace for codes.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
        """

class PortfolioSettlementInstruction(NavActivityAdjustment):
    nav_activity_adjustment_type: str = ...
    as_at: _datetime.datetime
    portfolio_scope: str
    portfolio_code: str
    settlement_instruction_id: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str = ...,
        as_at: _datetime.datetime | str,
        portfolio_scope: str,
        portfolio_code: str,
        settlement_instruction_id: str,
    ) -> None:
        """Portfolio settlement instruction: the `NavActivityAdjustment` whose discriminator is
        `PortfolioSettlementInstruction`.

        Args:
            nav_activity_adjustment_type: What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransaction, PortfolioSettlementInstruction, InstrumentActivity, QuoteActivity or ComplexMarketDataActivity, or a value added since.
            as_at: The moment of system time whose knowledge this is.
            portfolio_scope: The scope of the portfolio.
            portfolio_code: The code of the portfolio.
            settlement_instruction_id: The identifier of the settlement instruction.
        """

class PortfolioTransaction(NavActivityAdjustment):
    nav_activity_adjustment_type: str = ...
    as_at: _datetime.datetime
    portfolio_scope: str
    portfolio_code: str
    transaction_id: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str = ...,
        as_at: _datetime.datetime | str,
        portfolio_scope: str,
        portfolio_code: str,
        transaction_id: str,
    ) -> None:
        """Portfolio transaction: the `NavActivityAdjustment` whose discriminator is `PortfolioTransaction`.

        Args:
            nav_activity_adjustment_type: What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransaction, PortfolioSettlementInstruction, InstrumentActivity, QuoteActivity or ComplexMarketDataActivity, or a value added since.
            as_at: The moment of system time whose knowledge this is.
            portfolio_scope: The scope of the portfolio.
            portfolio_code: The code of the portfolio.
            transaction_id: The identifier of the transaction, unique in its portfolio.
        """

class QuoteActivity(NavActivityAdjustment):
    nav_activity_adjustment_type: str = ...
    as_at: _datetime.datetime
    effective_at: str
    entity_unique_id: str
    instrument_id: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str = ...,
        as_at: _datetime.datetime | str,
        effective_at: _datetime.datetime | _datetime.date | str,
        entity_unique_id: str,
        instrument_id: str,
    ) -> None:
        """Quote activity: the `NavActivityAdjustment` whose discriminator is `QuoteActivity`.

        Args:
            nav_activity_adjustment_type: What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransaction, PortfolioSettlementInstruction, InstrumentActivity, QuoteActivity or ComplexMarketDataActivity, or a value added since.
            as_at: The moment of system time whose knowledge this is.
            effective_at: The moment of business time for which this holds.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            instrument_id: The value of the identifier that names the instrument.
        """
