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
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            bond_forward_projection_type: What the bond's forward price on the settlement date is projected from. QuotedContractPrice, ForwardProjectedFromFundingCurve or DeliverableSpreadAnchoredToQuote, or a value added since.
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
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            spread_anchored_risk: Whether the bond is priced by discounting its cash flows at a constant spread that reproduces the quote, so that curve risk is reported.
            cs01_bump_width: Whole distance between the two spreads at which CS01 reprices, as fraction: 0.0001 is ±0.5 basis points.
            spread_anchor_source: Where the spread comes from without a credit spread curve; only with `spread_anchored_risk`. MarketData or SolvedFromPrice, or a value added since.
            spread_term_structure: Whether each cash flow is discounted at the spread for its own date, rather than all at that for maturity.
            workout: Redemption date that a callable bond is priced to: maturity or the next call. Maturity or NextCall, or a value added since.
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
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            use_factors_for_current_notional: Whether a constituent's weight factor from a quote, as after a default, counts in the current notional.
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
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
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
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            equity_forward_projection_type: How forward prices of the equity are projected. FlatForwardCurveFromSpot, EquityCurveByPrices or ForwardProjectedFromRatesCurve, or a value added since.
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
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            set_clean_pvto_zero: Whether the clean value is zero, so that only accrued interest counts.
            use_price_quote_for_clean_pv: Whether the clean value is balance × quote ÷ scale factor, without a default price.
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
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            expected_funding_leg_notional: What future notionals of the funding leg are assumed to be.
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
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            forward_rate_observable_type: What forward rates are built from. ForwardPoints, ForwardRate, RatesCurve, FxForwardCurve or Invalid, or a value added since.
            discounting_method: How the forward's value is discounted. Standard, ConstantTimeValueOfMoney or Invalid, or a value added since.
            convert_to_report_ccy: Whether flows are priced on forward curves against the report currency.
            allow_spot_fallback_for_report_ccy: Whether to price on the pair's own curve and convert at spot where curves against the report currency are missing. Default: false.
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
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            mean_reversion: Speed at which the short rate reverts to its mean, above zero. Default: 0.03.
            volatility: Yearly absolute volatility of the short rate: 0.008 is 80 basis points (default); zero or more.
            lattice_steps: Number of time steps of the lattice. Default: 200.
            effective_rate_bump_size: Shift of the curve for effective duration and convexity: 0.0001 is a basis point. Default: 0.0025.
            mean_reversion_by_currency: Mean reversion by currency code, in place of `mean_reversion`.
            volatility_by_currency: Volatility by currency code, in place of `volatility`.
            volatility_multiplier: Factor on the volatility, whichever applies.
            effective_cs01_bump_width: Whole distance between the two spreads of the effective CS01, above zero. Default: 0.0001.
            effective_key_rate_buckets: Tenors of key rate durations, in increasing order.
            price_to_first_reset: Whether a fixed-to-float callable bond is valued as if called at its first reset.
            lattice_steps_per_year: Time steps for each year, in place of `lattice_steps`.
            max_lattice_nodes: Largest lattice, (steps + 1) × rate levels, that is built for an instrument. None: no limit.
            price_at_quote_implied_oas: Whether to price at the option-adjusted spread that reproduces the quote rather than at no spread.
            ignore_optionality: Whether options of the instrument are ignored, so that it is valued as a bullet.
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
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            portfolio_scaling: How the portfolio behind the index is scaled: to its sum, its absolute sum, or one. Sum, AbsoluteSum or Unity, or a value added since.
            lookthrough_portfolio_relationship_id: Scope and code of the relationship that leads from the index to its portfolio.
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
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            data: Options in the form that the model reads.
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
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
            assume_accrued_is_zero: Whether accrued interest is taken as zero instead of being computed.
            price_is_par_offset: Whether a quote is an offset from par, so that a quote at par is worth zero.
        """
