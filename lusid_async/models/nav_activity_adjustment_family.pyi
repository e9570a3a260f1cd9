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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
