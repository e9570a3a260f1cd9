"""The members of the model options family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.common import ResourceId
from lusid_async.models.family_bases import ModelOptions

class BondForwardModelOptions(ModelOptions):
    model_options_type: str = ...
    bond_forward_projection_type: str | None = ...
    def __init__(
        self,
        *,
        model_options_type: str = ...,
        bond_forward_projection_type: str | None = ...,
    ) -> None:
        """Bond forward model options: the `ModelOptions` whose discriminator is `BondForwardModelOptions`.

        Args:
            model_options_type: Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            bond_forward_projection_type: QuotedContractPrice, ForwardProjectedFromFundingCurve or DeliverableSpreadAnchoredToQuote, or a value added since.
        """

class BondLookupModelOptions(ModelOptions):
    model_options_type: str = ...
    spread_anchored_risk: bool
    cs01_bump_width: float | None = ...
    spread_anchor_source: str | None = ...
    spread_term_structure: bool | None = ...
    workout: str | None = ...
    def __init__(
        self,
        *,
        model_options_type: str = ...,
        spread_anchored_risk: bool,
        cs01_bump_width: float | _decimal.Decimal | None = ...,
        spread_anchor_source: str | None = ...,
        spread_term_structure: bool | None = ...,
        workout: str | None = ...,
    ) -> None:
        """Bond lookup model options: the `ModelOptions` whose discriminator is `BondLookupModelOptions`.

        Args:
            model_options_type: Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            spread_anchor_source: MarketData or SolvedFromPrice, or a value added since.
            workout: Maturity or NextCall, or a value added since.
        """

class CdsModelOptions(ModelOptions):
    model_options_type: str = ...
    use_factors_for_current_notional: bool
    def __init__(
        self,
        *,
        model_options_type: str = ...,
        use_factors_for_current_notional: bool,
    ) -> None:
        """Cds model options: the `ModelOptions` whose discriminator is `CdsModelOptions`.

        Args:
            model_options_type: Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
        """

class EmptyModelOptions(ModelOptions):
    model_options_type: str = ...
    def __init__(
        self,
        *,
        model_options_type: str = ...,
    ) -> None:
        """Empty model options: the `ModelOptions` whose discriminator is `EmptyModelOptions`.

        Args:
            model_options_type: Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
        """

class EquityModelOptions(ModelOptions):
    model_options_type: str = ...
    equity_forward_projection_type: str
    def __init__(
        self,
        *,
        model_options_type: str = ...,
        equity_forward_projection_type: str,
    ) -> None:
        """Equity model options: the `ModelOptions` whose discriminator is `EquityModelOptions`.

        Args:
            model_options_type: Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            equity_forward_projection_type: FlatForwardCurveFromSpot, EquityCurveByPrices or ForwardProjectedFromRatesCurve, or a value added since.
        """

class FlexibleLoanPricerOptions(ModelOptions):
    model_options_type: str = ...
    set_clean_pvto_zero: bool
    use_price_quote_for_clean_pv: bool | None = ...
    def __init__(
        self,
        *,
        model_options_type: str = ...,
        set_clean_pvto_zero: bool,
        use_price_quote_for_clean_pv: bool | None = ...,
    ) -> None:
        """Flexible loan pricer options: the `ModelOptions` whose discriminator is
        `FlexibleLoanPricerOptions`.

        Args:
            model_options_type: Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
        """

class FundingLegModelOptions(ModelOptions):
    model_options_type: str = ...
    expected_funding_leg_notional: str
    def __init__(
        self,
        *,
        model_options_type: str = ...,
        expected_funding_leg_notional: str,
    ) -> None:
        """Funding leg model options: the `ModelOptions` whose discriminator is `FundingLegModelOptions`.

        Args:
            model_options_type: Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
        """

class FxForwardModelOptions(ModelOptions):
    model_options_type: str = ...
    forward_rate_observable_type: str
    discounting_method: str
    convert_to_report_ccy: bool
    allow_spot_fallback_for_report_ccy: bool | None = ...
    def __init__(
        self,
        *,
        model_options_type: str = ...,
        forward_rate_observable_type: str,
        discounting_method: str,
        convert_to_report_ccy: bool,
        allow_spot_fallback_for_report_ccy: bool | None = ...,
    ) -> None:
        """Fx forward model options: the `ModelOptions` whose discriminator is `FxForwardModelOptions`.

        Args:
            model_options_type: Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            forward_rate_observable_type: ForwardPoints, ForwardRate, RatesCurve, FxForwardCurve or Invalid, or a value added since.
            discounting_method: Standard, ConstantTimeValueOfMoney or Invalid, or a value added since.
        """

class HullWhiteModelOptions(ModelOptions):
    model_options_type: str = ...
    mean_reversion: float | None = ...
    volatility: float | None = ...
    lattice_steps: int | None = ...
    effective_rate_bump_size: float | None = ...
    mean_reversion_by_currency: dict[str, float] | None = ...
    volatility_by_currency: dict[str, float] | None = ...
    volatility_multiplier: float | None = ...
    effective_cs01_bump_width: float | None = ...
    effective_key_rate_buckets: list[str] | None = ...
    price_to_first_reset: bool | None = ...
    lattice_steps_per_year: int | None = ...
    max_lattice_nodes: int | None = ...
    price_at_quote_implied_oas: bool | None = ...
    ignore_optionality: bool | None = ...
    def __init__(
        self,
        *,
        model_options_type: str = ...,
        mean_reversion: float | _decimal.Decimal | None = ...,
        volatility: float | _decimal.Decimal | None = ...,
        lattice_steps: int | None = ...,
        effective_rate_bump_size: float | _decimal.Decimal | None = ...,
        mean_reversion_by_currency: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
        volatility_by_currency: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
        volatility_multiplier: float | _decimal.Decimal | None = ...,
        effective_cs01_bump_width: float | _decimal.Decimal | None = ...,
        effective_key_rate_buckets: list[str] | tuple[str, ...] | None = ...,
        price_to_first_reset: bool | None = ...,
        lattice_steps_per_year: int | None = ...,
        max_lattice_nodes: int | None = ...,
        price_at_quote_implied_oas: bool | None = ...,
        ignore_optionality: bool | None = ...,
    ) -> None:
        """Hull white model options: the `ModelOptions` whose discriminator is `HullWhiteModelOptions`.

        Args:
            model_options_type: Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
        """

class IndexModelOptions(ModelOptions):
    model_options_type: str = ...
    portfolio_scaling: str
    lookthrough_portfolio_relationship_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        model_options_type: str = ...,
        portfolio_scaling: str,
        lookthrough_portfolio_relationship_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Index model options: the `ModelOptions` whose discriminator is `IndexModelOptions`.

        Args:
            model_options_type: Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            portfolio_scaling: Sum, AbsoluteSum or Unity, or a value added since.
        """

class OpaqueModelOptions(ModelOptions):
    model_options_type: str = ...
    data: dict[str, Any]
    def __init__(
        self,
        *,
        model_options_type: str = ...,
        data: _abc.Mapping[str, Any],
    ) -> None:
        """Opaque model options: the `ModelOptions` whose discriminator is `OpaqueModelOptions`.

        Args:
            model_options_type: Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            data: The data.
        """

class SimpleModelOptions(ModelOptions):
    model_options_type: str = ...
    assume_accrued_is_zero: bool | None = ...
    price_is_par_offset: bool | None = ...
    def __init__(
        self,
        *,
        model_options_type: str = ...,
        assume_accrued_is_zero: bool | None = ...,
        price_is_par_offset: bool | None = ...,
    ) -> None:
        """Simple model options: the `ModelOptions` whose discriminator is `SimpleModelOptions`.

        Args:
            model_options_type: Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
        """
