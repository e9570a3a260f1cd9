"""The members of the model options family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, Any

from pydantic import Field

from lusid_async.modelling import Number

from lusid_async.models.family_bases import ModelOptions

if TYPE_CHECKING:
    from lusid_async.models.common import ResourceId


class BondForwardModelOptions(ModelOptions):
    """Bond forward model options: the `ModelOptions` whose discriminator is `BondForwardModelOptions`."""

    model_options_type: str = "BondForwardModelOptions"
    bond_forward_projection_type: str | None = None
    """What the bond's forward price on the settlement date is projected from. QuotedContractPrice,
    ForwardProjectedFromFundingCurve or DeliverableSpreadAnchoredToQuote, or a value added since.
    """


class BondLookupModelOptions(ModelOptions):
    """Bond lookup model options: the `ModelOptions` whose discriminator is `BondLookupModelOptions`."""

    model_options_type: str = "BondLookupModelOptions"
    spread_anchored_risk: bool
    """Whether the bond is priced by discounting its cash flows at a constant spread that reproduces the
    quote, so that curve risk is reported.
    """
    cs01_bump_width: Number | None = None
    """Whole distance between the two spreads at which CS01 reprices, as fraction: 0.0001 is ±0.5 basis
    points.
    """
    spread_anchor_source: str | None = None
    """Where the spread comes from without a credit spread curve; only with `spread_anchored_risk`. MarketData
    or SolvedFromPrice, or a value added since.
    """
    spread_term_structure: bool | None = None
    """Whether each cash flow is discounted at the spread for its own date, rather than all at that for
    maturity.
    """
    workout: str | None = None
    """Redemption date that a callable bond is priced to: maturity or the next call. Maturity or NextCall, or
    a value added since.
    """


class CdsModelOptions(ModelOptions):
    """Cds model options: the `ModelOptions` whose discriminator is `CdsModelOptions`."""

    model_options_type: str = "CdsModelOptions"
    use_factors_for_current_notional: bool
    """Whether a constituent's weight factor from a quote, as after a default, counts in the current notional.
    """


class EmptyModelOptions(ModelOptions):
    """Empty model options: the `ModelOptions` whose discriminator is `EmptyModelOptions`."""

    model_options_type: str = "EmptyModelOptions"


class EquityModelOptions(ModelOptions):
    """Equity model options: the `ModelOptions` whose discriminator is `EquityModelOptions`."""

    model_options_type: str = "EquityModelOptions"
    equity_forward_projection_type: str
    """How forward prices of the equity are projected. FlatForwardCurveFromSpot, EquityCurveByPrices or
    ForwardProjectedFromRatesCurve, or a value added since.
    """


class FlexibleLoanPricerOptions(ModelOptions):
    """Flexible loan pricer options: the `ModelOptions` whose discriminator is `FlexibleLoanPricerOptions`."""

    model_options_type: str = "FlexibleLoanPricerOptions"
    set_clean_pvto_zero: bool = Field(
        validation_alias="setCleanPVToZero", serialization_alias="setCleanPVToZero"
    )
    """Whether the clean value is zero, so that only accrued interest counts."""
    use_price_quote_for_clean_pv: bool | None = Field(
        default=None, validation_alias="usePriceQuoteForCleanPV", serialization_alias="usePriceQuoteForCleanPV"
    )
    """Whether the clean value is balance × quote ÷ scale factor, without a default price."""


class FundingLegModelOptions(ModelOptions):
    """Funding leg model options: the `ModelOptions` whose discriminator is `FundingLegModelOptions`."""

    model_options_type: str = "FundingLegModelOptions"
    expected_funding_leg_notional: str
    """What future notionals of the funding leg are assumed to be."""


class FxForwardModelOptions(ModelOptions):
    """Fx forward model options: the `ModelOptions` whose discriminator is `FxForwardModelOptions`."""

    model_options_type: str = "FxForwardModelOptions"
    forward_rate_observable_type: str
    """What forward rates are built from. ForwardPoints, ForwardRate, RatesCurve, FxForwardCurve or Invalid,
    or a value added since.
    """
    discounting_method: str
    """How the forward's value is discounted. Standard, ConstantTimeValueOfMoney or Invalid, or a value added
    since.
    """
    convert_to_report_ccy: bool
    """Whether flows are priced on forward curves against the report currency."""
    allow_spot_fallback_for_report_ccy: bool | None = None
    """Whether to price on the pair's own curve and convert at spot where curves against the report currency
    are missing. Default: false.
    """


class HullWhiteModelOptions(ModelOptions):
    """Hull white model options: the `ModelOptions` whose discriminator is `HullWhiteModelOptions`."""

    model_options_type: str = "HullWhiteModelOptions"
    mean_reversion: Number | None = None
    """Speed at which the short rate reverts to its mean, above zero. Default: 0.03."""
    volatility: Number | None = None
    """Yearly absolute volatility of the short rate: 0.008 is 80 basis points (default); zero or more."""
    lattice_steps: int | None = None
    """Number of time steps of the lattice. Default: 200."""
    effective_rate_bump_size: Number | None = None
    """Shift of the curve for effective duration and convexity: 0.0001 is a basis point. Default: 0.0025."""
    mean_reversion_by_currency: dict[str, Number] | None = None
    """Mean reversion by currency code, in place of `mean_reversion`."""
    volatility_by_currency: dict[str, Number] | None = None
    """Volatility by currency code, in place of `volatility`."""
    volatility_multiplier: Number | None = None
    """Factor on the volatility, whichever applies."""
    effective_cs01_bump_width: Number | None = None
    """Whole distance between the two spreads of the effective CS01, above zero. Default: 0.0001."""
    effective_key_rate_buckets: list[str] | None = None
    """Tenors of key rate durations, in increasing order."""
    price_to_first_reset: bool | None = None
    """Whether a fixed-to-float callable bond is valued as if called at its first reset."""
    lattice_steps_per_year: int | None = None
    """Time steps for each year, in place of `lattice_steps`."""
    max_lattice_nodes: int | None = None
    """Largest lattice, (steps + 1) × rate levels, that is built for an instrument. None: no limit."""
    price_at_quote_implied_oas: bool | None = None
    """Whether to price at the option-adjusted spread that reproduces the quote rather than at no spread."""
    ignore_optionality: bool | None = None
    """Whether options of the instrument are ignored, so that it is valued as a bullet."""


class IndexModelOptions(ModelOptions):
    """Index model options: the `ModelOptions` whose discriminator is `IndexModelOptions`."""

    model_options_type: str = "IndexModelOptions"
    portfolio_scaling: str
    """How the portfolio behind the index is scaled: to its sum, its absolute sum, or one. Sum, AbsoluteSum or
    Unity, or a value added since.
    """
    lookthrough_portfolio_relationship_id: "ResourceId | None" = None
    """Scope and code of the relationship that leads from the index to its portfolio."""


class OpaqueModelOptions(ModelOptions):
    """Opaque model options: the `ModelOptions` whose discriminator is `OpaqueModelOptions`."""

    model_options_type: str = "OpaqueModelOptions"
    data: dict[str, Any]
    """Options in the form that the model reads."""


class SimpleModelOptions(ModelOptions):
    """Simple model options: the `ModelOptions` whose discriminator is `SimpleModelOptions`."""

    model_options_type: str = "SimpleModelOptions"
    assume_accrued_is_zero: bool | None = None
    """Whether accrued interest is taken as zero instead of being computed."""
    price_is_par_offset: bool | None = None
    """Whether a quote is an offset from par, so that a quote at par is worth zero."""
