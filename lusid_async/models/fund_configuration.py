"""Models of the fund configuration API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class AllocationBasisRule(LusidModel):
    """Allocation basis rule."""

    character: str
    basis: str
    """What it is worked out on. CommittedCapital, PaidInCapital or DealPaidIn, or a value added since."""


class ApportionmentMethodProperty(LusidModel):
    """Apportionment method property."""

    code: str
    """The code, unique in its scope."""
    scope: str
    """The scope, a namespace for codes."""


class BucketDefinition(LusidModel):
    """Bucket definition."""

    bucket_id: str
    """The identifier of the bucket."""
    display_name: str
    """The name shown to people."""
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
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    nav_types: list[str] | None = None
    unitised: bool
    buckets: list[BucketDefinition]
    """The buckets."""


class CapabilityOverride(LusidModel):
    """Capability override."""

    capability: str
    """RecallableDistributions, RecallCalls, ReturnOfExcessContributions, SubsequentCloseEqualisation,
    PartnerPnlAllocation, DistributionMechanism, … (5 more), or a value added since.
    """
    setting: str
    """Allowed or Forbidden, or a value added since."""
    reason: str | None = None
    """Why, in words."""


class CarryParameters(LusidModel):
    """Carry parameters."""

    carry_rate: Number
    preferred_return_rate: Number | None = None
    catch_up_rate: Number | None = None
    waterfall_type: str | None = None
    """WholeOfFund or DealByDeal, or a value added since."""


class ComponentFilter(LusidModel):
    """Component filter."""

    filter_id: str
    filter: str
    """An expression that selects what to include, such as `type eq 'Buy'`."""


class EqualisationTerms(LusidModel):
    """Equalisation terms."""

    enabled: bool
    """Whether it is switched on."""
    interest_rate: Number | None = None
    day_count_convention: str | None = None
    """How fractions of a year are counted, such as `Actual365`."""


class ExternalFeeComponentFilter(LusidModel):
    """External fee component filter."""

    filter_id: str
    filter: str
    """An expression that selects what to include, such as `type eq 'Buy'`."""
    applies_to: str
    """What it applies to. Undefined, PnLBucket or Fees, or a value added since."""


class FeeSizeTier(LusidModel):
    """Fee size tier."""

    lower_bound: Number
    """The lowest value that passes."""
    upper_bound: Number | None = None
    """The highest value that passes."""
    rate: Number
    """The rate."""


class FeeStepDown(LusidModel):
    """Fee step down."""

    trigger: str
    """EndOfInvestmentPeriod, Date or Closing, or a value added since."""
    step_down_date: AwareDatetime | None = None
    closing_id: str | None = None
    rate: Number | None = None
    """The rate."""
    basis: str | None = None
    """What it is worked out on. CommittedCapital, InvestedCapital, NetInvestedCapital or Nav, or a value
    added since.
    """


class FeeDefinition(LusidModel):
    """Fee definition."""

    fee_code: str
    basis: str
    """What it is worked out on. CommittedCapital, InvestedCapital, NetInvestedCapital or Nav, or a value
    added since.
    """
    rate: Number | None = None
    """The rate."""
    tiers: list[FeeSizeTier] | None = None
    """The tiers, each with its rate."""
    day_count_convention: str | None = None
    """How fractions of a year are counted, such as `Actual365`."""
    step_down: FeeStepDown | None = None
    offset_percentage: Number | None = None
    waiver_percentage: Number | None = None


class FundClosing(LusidModel):
    """Fund closing."""

    closing_id: str
    closing_date: AwareDatetime
    is_final: bool | None = None
    description: str | None = None
    """A description for people."""


class SeriesConfiguration(LusidModel):
    """Series configuration."""

    share_class_short_code: str
    """The short code of the share class."""
    series_launch_price: Number | None = None
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
    """Whether it is switched on."""
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
    """Whether it is switched on."""
    cap_percentage_of_commitments: Number | None = None
    recycling_end_date: AwareDatetime | None = None


class FundTermsVersion(LusidModel):
    """Fund terms version."""

    terms_version_id: str
    effective_from: AwareDatetime
    """The start of the period of business time for which this holds."""
    fees: list[FeeDefinition] | None = None
    carry: CarryParameters | None = None
    """Income and accrual."""
    recycling: RecyclingTerms | None = None
    equalisation: EqualisationTerms | None = None
    """How investors who join later are brought level with earlier ones."""
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
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    dealing_filters: list[ComponentFilter] | None = None
    pnl_filters: list[ComponentFilter] | None = None
    back_out_filters: list[ComponentFilter] | None = None
    external_fee_filters: list[ExternalFeeComponentFilter] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    bucket_sets: list[BucketSetDefinition] | None = None
    apportionment_bucket_set: str | None = None
    apportionment_method_property: ApportionmentMethodProperty | None = None
    """How amounts are shared among classes."""
    partnership_accounting: PartnershipAccountingConfiguration | None = None
    fund_terms: FundTerms | None = None
    closings: list[FundClosing] | None = None
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FundConfigurationProperties(LusidModel):
    """Fund configuration properties.

    Used by `FundConfigurationApi.upsert_fund_configuration_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FundConfigurationRequest(LusidModel):
    """Fund configuration request.

    Used by `FundConfigurationApi.create_fund_configuration`.
    """

    code: str
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    dealing_filters: list[ComponentFilter] | None = None
    pnl_filters: list[ComponentFilter] | None = None
    back_out_filters: list[ComponentFilter] | None = None
    external_fee_filters: list[ExternalFeeComponentFilter] | None = None
    bucket_sets: list[BucketSetDefinition] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    apportionment_bucket_set: str | None = None
    apportionment_method_property: ApportionmentMethodProperty | None = None
    """How amounts are shared among classes."""
    partnership_accounting: PartnershipAccountingConfiguration | None = None
    fund_terms: FundTerms | None = None
    closings: list[FundClosing] | None = None


class PagedResourceListOfFundConfiguration(LusidModel):
    """Paged resource list of fund configuration.

    Used by `FundConfigurationApi.list_fund_configurations`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[FundConfiguration]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
