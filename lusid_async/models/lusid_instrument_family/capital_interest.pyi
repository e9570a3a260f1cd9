"""The capital interest of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument

class CapitalInterest(LusidInstrument):
    instrument_type: str = ...
    quantity_basis: str
    commitment_currency: str
    fund_entity_id: str
    investor_entity_id: str
    commitment_line_id: str
    original_commitment: float
    commitment_date: _datetime.datetime
    vintage: int | None = ...
    capital_interest_asset_class: str | None = ...
    relief_policy: str | None = ...
    relief_revision_mode: str | None = ...
    fair_value_source_precedence: list[str] | None = ...
    termination_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        quantity_basis: str,
        commitment_currency: str,
        fund_entity_id: str,
        investor_entity_id: str,
        commitment_line_id: str,
        original_commitment: float | _decimal.Decimal,
        commitment_date: _datetime.datetime | str,
        vintage: int | None = ...,
        capital_interest_asset_class: str | None = ...,
        relief_policy: str | None = ...,
        relief_revision_mode: str | None = ...,
        fair_value_source_precedence: list[str] | tuple[str, ...] | None = ...,
        termination_date: _datetime.datetime | str | None = ...,
    ) -> None: ...
