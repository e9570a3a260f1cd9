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
    """QuotedContractPrice, ForwardProjectedFromFundingCurve or DeliverableSpreadAnchoredToQuote, or a value
    added since.
    """


class BondLookupModelOptions(ModelOptions):
    """Bond lookup model options: the `ModelOptions` whose discriminator is `BondLookupModelOptions`."""

    model_options_type: str = "BondLookupModelOptions"
    spread_anchored_risk: bool
    cs01_bump_width: Number | None = None
    spread_anchor_source: str | None = None
    """MarketData or SolvedFromPrice, or a value added since."""
    spread_term_structure: bool | None = None
    workout: str | None = None
    """Maturity or NextCall, or a value added since."""


class CdsModelOptions(ModelOptions):
    """Cds model options: the `ModelOptions` whose discriminator is `CdsModelOptions`."""

    model_options_type: str = "CdsModelOptions"
    use_factors_for_current_notional: bool


class EmptyModelOptions(ModelOptions):
    """Empty model options: the `ModelOptions` whose discriminator is `EmptyModelOptions`."""

    model_options_type: str = "EmptyModelOptions"


class EquityModelOptions(ModelOptions):
    """Equity model options: the `ModelOptions` whose discriminator is `EquityModelOptions`."""

    model_options_type: str = "EquityModelOptions"
    equity_forward_projection_type: str
    """FlatForwardCurveFromSpot, EquityCurveByPrices or ForwardProjectedFromRatesCurve, or a value added
    since.
    """


class FlexibleLoanPricerOptions(ModelOptions):
    """Flexible loan pricer options: the `ModelOptions` whose discriminator is `FlexibleLoanPricerOptions`."""

    model_options_type: str = "FlexibleLoanPricerOptions"
    set_clean_pvto_zero: bool = Field(
        validation_alias="setCleanPVToZero", serialization_alias="setCleanPVToZero"
    )
    use_price_quote_for_clean_pv: bool | None = Field(
        default=None, validation_alias="usePriceQuoteForCleanPV", serialization_alias="usePriceQuoteForCleanPV"
    )


class FundingLegModelOptions(ModelOptions):
    """Funding leg model options: the `ModelOptions` whose discriminator is `FundingLegModelOptions`."""

    model_options_type: str = "FundingLegModelOptions"
    expected_funding_leg_notional: str


class FxForwardModelOptions(ModelOptions):
    """Fx forward model options: the `ModelOptions` whose discriminator is `FxForwardModelOptions`."""

    model_options_type: str = "FxForwardModelOptions"
    forward_rate_observable_type: str
    """ForwardPoints, ForwardRate, RatesCurve, FxForwardCurve or Invalid, or a value added since."""
    discounting_method: str
    """Standard, ConstantTimeValueOfMoney or Invalid, or a value added since."""
    convert_to_report_ccy: bool
    allow_spot_fallback_for_report_ccy: bool | None = None


class HullWhiteModelOptions(ModelOptions):
    """Hull white model options: the `ModelOptions` whose discriminator is `HullWhiteModelOptions`."""

    model_options_type: str = "HullWhiteModelOptions"
    mean_reversion: Number | None = None
    volatility: Number | None = None
    lattice_steps: int | None = None
    effective_rate_bump_size: Number | None = None
    mean_reversion_by_currency: dict[str, Number] | None = None
    volatility_by_currency: dict[str, Number] | None = None
    volatility_multiplier: Number | None = None
    effective_cs01_bump_width: Number | None = None
    effective_key_rate_buckets: list[str] | None = None
    price_to_first_reset: bool | None = None
    lattice_steps_per_year: int | None = None
    max_lattice_nodes: int | None = None
    price_at_quote_implied_oas: bool | None = None
    ignore_optionality: bool | None = None


class IndexModelOptions(ModelOptions):
    """Index model options: the `ModelOptions` whose discriminator is `IndexModelOptions`."""

    model_options_type: str = "IndexModelOptions"
    portfolio_scaling: str
    """Sum, AbsoluteSum or Unity, or a value added since."""
    lookthrough_portfolio_relationship_id: "ResourceId | None" = None


class OpaqueModelOptions(ModelOptions):
    """Opaque model options: the `ModelOptions` whose discriminator is `OpaqueModelOptions`."""

    model_options_type: str = "OpaqueModelOptions"
    data: dict[str, Any]
    """The data."""


class SimpleModelOptions(ModelOptions):
    """Simple model options: the `ModelOptions` whose discriminator is `SimpleModelOptions`."""

    model_options_type: str = "SimpleModelOptions"
    assume_accrued_is_zero: bool | None = None
    price_is_par_offset: bool | None = None
