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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
