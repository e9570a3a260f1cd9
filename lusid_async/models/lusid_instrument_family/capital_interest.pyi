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
    ) -> None:
        """Capital interest: the `LusidInstrument` whose discriminator is `CapitalInterest`.

        Args:
            instrument_type: The type of instrument. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            quantity_basis: Anchored or Unitless, or a value added since.
            commitment_line_id: The identifier of the commitment line.
            capital_interest_asset_class: PrivateEquity, VentureCapital, PrivateCredit, RealAssets, Infrastructure, FundOfFunds, … (5 more), or a value added since.
            relief_policy: InstructedCharacter, CostRecovery, ProportionalToFairValue, ProportionalToPercentageInterest or NoRelief, or a value added since.
            relief_revision_mode: ProspectiveTrueUp, Restate or Final, or a value added since.
            termination_date: The date on which the instrument ends.
        """
