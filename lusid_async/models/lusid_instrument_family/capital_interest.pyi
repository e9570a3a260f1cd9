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
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            quantity_basis: How units are read: only `Anchored` today, 1 while the commitment line is open and 0 when closed. Anchored or Unitless, or a value added since.
            commitment_currency: Currency of the commitment, as ISO code; may differ from the fund's and the portfolio's.
            fund_entity_id: Identifier of the fund that the commitment is made to.
            investor_entity_id: Identifier of the investor who is committed.
            commitment_line_id: Identifier of the commitment line, unique for fund and investor.
            original_commitment: Amount committed at the start, in commitment currency; may be zero and is not changed later.
            commitment_date: When the commitment closed.
            vintage: Vintage year. Default: year of the commitment date.
            capital_interest_asset_class: Kind of private investment that the fund makes. PrivateEquity, VentureCapital, PrivateCredit, RealAssets, Infrastructure, FundOfFunds, … (5 more), or a value added since.
            relief_policy: How distributions lower the cost of the holding. Default: `InstructedCharacter`. InstructedCharacter, CostRecovery, ProportionalToFairValue, ProportionalToPercentageInterest or NoRelief, or a value added since.
            relief_revision_mode: What happens when distributions already applied are revised. Default: `ProspectiveTrueUp`. ProspectiveTrueUp, Restate or Final, or a value added since.
            fair_value_source_precedence: Sources of fair value in order: `ReportedNav`, `RollForward`, `Independent`, `Cost`. Default: reported NAV rolled forward, then cost.
            termination_date: When the fund is expected to end, if known; not a maturity.
        """
