"""Models of the fund configuration API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class AllocationBasisRule(LusidModel):
    """Allocation basis rule."""

    character: str
    basis: str
    """CommittedCapital, PaidInCapital or DealPaidIn, or a value added since."""


class ApportionmentMethodProperty(LusidModel):
    """Apportionment method property."""

    code: str
    scope: str


class BucketDefinition(LusidModel):
    """Bucket definition."""

    bucket_id: str
    display_name: str
    filter_expression: str
    bucket_type: str
    """Dealing, PnL, Fees, BalanceSheet or Misc, or a value added since."""
    unitised: bool | None = None
    cleardown_behaviour: str | None = None
    """Clear or CarryForward, or a value added since."""
    clears_to: str | None = None


class BucketSetDefinition(LusidModel):
    """Bucket set definition."""

    code: str
    display_name: str
    nav_types: list[str] | None = None
    unitised: bool
    buckets: list[BucketDefinition]


class CapabilityOverride(LusidModel):
    """Capability override."""

    capability: str
    """RecallableDistributions, RecallCalls, ReturnOfExcessContributions, SubsequentCloseEqualisation,
    PartnerPnlAllocation, DistributionMechanism, … (5 more), or a value added since.
    """
    setting: str
    """Allowed or Forbidden, or a value added since."""
    reason: str | None = None


class CarryParameters(LusidModel):
    """Carry parameters."""

    carry_rate: float
    preferred_return_rate: float | None = None
    catch_up_rate: float | None = None
    waterfall_type: str | None = None
    """WholeOfFund or DealByDeal, or a value added since."""


class ComponentFilter(LusidModel):
    """Component filter."""

    filter_id: str
    filter: str


class EqualisationTerms(LusidModel):
    """Equalisation terms."""

    enabled: bool
    interest_rate: float | None = None
    day_count_convention: str | None = None


class ExternalFeeComponentFilter(LusidModel):
    """External fee component filter."""

    filter_id: str
    filter: str
    applies_to: str
    """Undefined, PnLBucket or Fees, or a value added since."""


class FeeSizeTier(LusidModel):
    """Fee size tier."""

    lower_bound: float
    upper_bound: float | None = None
    rate: float


class FeeStepDown(LusidModel):
    """Fee step down."""

    trigger: str
    """EndOfInvestmentPeriod, Date or Closing, or a value added since."""
    step_down_date: datetime | None = None
    closing_id: str | None = None
    rate: float | None = None
    basis: str | None = None
    """CommittedCapital, InvestedCapital, NetInvestedCapital or Nav, or a value added since."""


class FeeDefinition(LusidModel):
    """Fee definition."""

    fee_code: str
    basis: str
    """CommittedCapital, InvestedCapital, NetInvestedCapital or Nav, or a value added since."""
    rate: float | None = None
    tiers: list[FeeSizeTier] | None = None
    day_count_convention: str | None = None
    step_down: FeeStepDown | None = None
    offset_percentage: float | None = None
    waiver_percentage: float | None = None


class FundClosing(LusidModel):
    """Fund closing."""

    closing_id: str
    closing_date: datetime
    is_final: bool | None = None
    description: str | None = None


class SeriesConfiguration(LusidModel):
    """Series configuration."""

    share_class_short_code: str
    series_launch_price: float | None = None
    distribution_series_selection: str | None = None
    """ProRataByNav, FIFO or SpecifiedSeries, or a value added since."""
    deal_linked_series: bool | None = None


class PresentationConfiguration(LusidModel):
    """Presentation configuration."""

    contributions_receivable_netted: bool | None = None
    separate_notice_due_receipt_dates: bool | None = None


class PartnershipAccountingConfiguration(LusidModel):
    """Partnership accounting configuration."""

    enabled: bool
    config_pack: "ResourceId | None" = None
    commitment_currency_policy: str | None = None
    """FundCurrencyOnly or AllowLineCurrency, or a value added since."""
    register_portfolio_group: "ResourceId | None" = None
    capital_model: str | None = None
    """PartnershipCapitalAccounts or SeriesUnitised, or a value added since."""
    capability_overrides: list[CapabilityOverride] | None = None
    series: SeriesConfiguration | None = None
    effective_capabilities: dict[str, str | None] | None = None
    presentation: PresentationConfiguration | None = None
    allocation_bases: list[AllocationBasisRule] | None = None


class RecyclingTerms(LusidModel):
    """Recycling terms."""

    enabled: bool
    cap_percentage_of_commitments: float | None = None
    recycling_end_date: datetime | None = None


class FundTermsVersion(LusidModel):
    """Fund terms version."""

    terms_version_id: str
    effective_from: datetime
    fees: list[FeeDefinition] | None = None
    carry: CarryParameters | None = None
    recycling: RecyclingTerms | None = None
    equalisation: EqualisationTerms | None = None
    applies_from_closing_id: str | None = None


class FundTerms(LusidModel):
    """Fund terms."""

    versions: list[FundTermsVersion]


class FundConfiguration(LusidModel):
    """Fund configuration.

    Used by `FundConfigurationApi.create_fund_configuration`, `FundConfigurationApi.get_fund_configuration`,
    `FundConfigurationApi.patch_fund_configuration`.
    """

    href: str | None = None
    id: "ResourceId"
    display_name: str | None = None
    description: str | None = None
    dealing_filters: list[ComponentFilter] | None = None
    pnl_filters: list[ComponentFilter] | None = None
    back_out_filters: list[ComponentFilter] | None = None
    external_fee_filters: list[ExternalFeeComponentFilter] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    bucket_sets: list[BucketSetDefinition] | None = None
    apportionment_bucket_set: str | None = None
    apportionment_method_property: ApportionmentMethodProperty | None = None
    partnership_accounting: PartnershipAccountingConfiguration | None = None
    fund_terms: FundTerms | None = None
    closings: list[FundClosing] | None = None
    links: "list[Link] | None" = None


class FundConfigurationProperties(LusidModel):
    """Fund configuration properties.

    Used by `FundConfigurationApi.upsert_fund_configuration_properties`.
    """

    href: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class FundConfigurationRequest(LusidModel):
    """Fund configuration request.

    Used by `FundConfigurationApi.create_fund_configuration`.
    """

    code: str
    display_name: str | None = None
    description: str | None = None
    dealing_filters: list[ComponentFilter] | None = None
    pnl_filters: list[ComponentFilter] | None = None
    back_out_filters: list[ComponentFilter] | None = None
    external_fee_filters: list[ExternalFeeComponentFilter] | None = None
    bucket_sets: list[BucketSetDefinition] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    apportionment_bucket_set: str | None = None
    apportionment_method_property: ApportionmentMethodProperty | None = None
    partnership_accounting: PartnershipAccountingConfiguration | None = None
    fund_terms: FundTerms | None = None
    closings: list[FundClosing] | None = None


class PagedResourceListOfFundConfiguration(LusidModel):
    """Paged resource list of fund configuration.

    Used by `FundConfigurationApi.list_fund_configurations`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[FundConfiguration]
    href: str | None = None
    links: "list[Link] | None" = None
