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
    """Tax or accounting character of the amount, such as `Income`, `RealisedGain` or `Expense`."""
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
    """Expression that selects journal entry lines of the bucket."""
    bucket_type: str
    """What the bucket collects. Dealing, PnL, Fees, BalanceSheet or Misc, or a value added since."""
    unitised: bool | None = None
    """Whether units are counted, so that a value per unit is given."""
    cleardown_behaviour: str | None = None
    """Whether the bucket's value is cleared or carried forward at the end of the period. Clear or
    CarryForward, or a value added since.
    """
    clears_to: str | None = None
    """Identifier of the bucket that takes the value when this one is cleared."""


class BucketSetDefinition(LusidModel):
    """Bucket set definition."""

    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    nav_types: list[str] | None = None
    """Codes of the NAV types that the set is computed for."""
    unitised: bool
    """Whether units are counted, so that a value per unit is given."""
    buckets: list[BucketDefinition]
    """Definitions of the buckets; a line goes to the first that matches."""


class CapabilityOverride(LusidModel):
    """Capability override."""

    capability: str
    """Feature that is allowed or forbidden. RecallableDistributions, RecallCalls,
    ReturnOfExcessContributions, SubsequentCloseEqualisation, PartnerPnlAllocation, DistributionMechanism, …
    (5 more), or a value added since.
    """
    setting: str
    """Whether the feature is allowed. Allowed or Forbidden, or a value added since."""
    reason: str | None = None
    """Why, in words."""


class CarryParameters(LusidModel):
    """Carry parameters."""

    carry_rate: Number
    preferred_return_rate: Number | None = None
    catch_up_rate: Number | None = None
    waterfall_type: str | None = None
    """Whether carry is worked out over the whole fund or deal by deal. WholeOfFund or DealByDeal, or a value
    added since.
    """


class ComponentFilter(LusidModel):
    """Component filter."""

    filter_id: str
    """Identifier of the filter."""
    filter: str
    """An expression that selects what to include, such as `type eq 'Buy'`."""


class EqualisationTerms(LusidModel):
    """Equalisation terms."""

    enabled: bool
    """Whether it is switched on."""
    interest_rate: Number | None = None
    """Yearly simple rate, as fraction, on what late joiners catch up. Default: 0.08."""
    day_count_convention: str | None = None
    """How fractions of a year are counted, such as `Actual365`."""


class ExternalFeeComponentFilter(LusidModel):
    """External fee component filter."""

    filter_id: str
    """Identifier of the filter."""
    filter: str
    """An expression that selects what to include, such as `type eq 'Buy'`."""
    applies_to: str
    """What it applies to. Undefined, PnLBucket or Fees, or a value added since."""


class FeeSizeTier(LusidModel):
    """Fee size tier."""

    lower_bound: Number
    """Size from which the rate applies."""
    upper_bound: Number | None = None
    """Size up to which the rate applies."""
    rate: Number
    """The rate."""


class FeeStepDown(LusidModel):
    """Fee step down."""

    trigger: str
    """What makes the fee fall: the end of the investment period, a date or a closing. EndOfInvestmentPeriod,
    Date or Closing, or a value added since.
    """
    step_down_date: AwareDatetime | None = None
    """Date from which the fee is lower, where a date triggers it."""
    closing_id: str | None = None
    """Identifier of the fund's closing."""
    rate: Number | None = None
    """The rate."""
    basis: str | None = None
    """What it is worked out on. CommittedCapital, InvestedCapital, NetInvestedCapital or Nav, or a value
    added since.
    """


class FeeDefinition(LusidModel):
    """Fee definition."""

    fee_code: str
    """Code of the fee."""
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
    """When and how the fee falls."""
    offset_percentage: Number | None = None
    """Fraction of the fee income, 0 to 1, that is taken off the management fee."""
    waiver_percentage: Number | None = None


class FundClosing(LusidModel):
    """Fund closing."""

    closing_id: str
    """Identifier of the fund's closing."""
    closing_date: AwareDatetime
    """Date of the closing."""
    is_final: bool | None = None
    """Whether it is the fund's final closing."""
    description: str | None = None
    """A description for people."""


class SeriesConfiguration(LusidModel):
    """Series configuration."""

    share_class_short_code: str
    """The short code of the share class, unique in its fund."""
    series_launch_price: Number | None = None
    """Price at which new series start."""
    distribution_series_selection: str | None = None
    """From which series distributions are taken. ProRataByNav, FIFO or SpecifiedSeries, or a value added
    since.
    """
    deal_linked_series: bool | None = None
    """Whether series are tied to deals."""


class PresentationConfiguration(LusidModel):
    """Presentation configuration."""

    contributions_receivable_netted: bool | None = None
    """Whether contributions not yet received are netted from capital."""
    separate_notice_due_receipt_dates: bool | None = None
    """Whether notice, due and receipt dates are shown apart."""


class PartnershipAccountingConfiguration(LusidModel):
    """Partnership accounting configuration."""

    enabled: bool
    """Whether it is switched on."""
    config_pack: "ResourceId | None" = None
    """Scope and code of the pack with transaction types, accounts and posting rules."""
    commitment_currency_policy: str | None = None
    """Whether commitments must be in fund currency or may each have their own. FundCurrencyOnly or
    AllowLineCurrency, or a value added since.
    """
    register_portfolio_group: "ResourceId | None" = None
    """Scope and code of the portfolio group that holds the register of partners."""
    capital_model: str | None = None
    """Whether partners have capital accounts or units of series. PartnershipCapitalAccounts or
    SeriesUnitised, or a value added since.
    """
    capability_overrides: list[CapabilityOverride] | None = None
    """Features that are allowed or forbidden, against the defaults."""
    series: SeriesConfiguration | None = None
    """How series of partners are kept."""
    effective_capabilities: dict[str, str | None] | None = None
    """Features as they result; ignored in requests."""
    presentation: PresentationConfiguration | None = None
    """How partner capital is shown on statements."""
    allocation_bases: list[AllocationBasisRule] | None = None
    """Basis on which each kind of amount is shared among partners."""


class RecyclingTerms(LusidModel):
    """Recycling terms."""

    enabled: bool
    """Whether it is switched on."""
    cap_percentage_of_commitments: Number | None = None
    """Most that can be called again, as part of commitments."""
    recycling_end_date: AwareDatetime | None = None
    """Last date on which returned capital can be called again."""


class FundTermsVersion(LusidModel):
    """Fund terms version."""

    terms_version_id: str
    """Identifier of the version."""
    effective_from: AwareDatetime
    """The start of the period of business time for which this holds."""
    fees: list[FeeDefinition] | None = None
    """Fees that the terms set out."""
    carry: CarryParameters | None = None
    """Terms of carried interest: rates, catch-up and kind of waterfall."""
    recycling: RecyclingTerms | None = None
    """How returned capital can be called again."""
    equalisation: EqualisationTerms | None = None
    """How investors who join later are brought level with earlier ones."""
    applies_from_closing_id: str | None = None
    """Identifier of the closing from which the version applies."""


class FundTerms(LusidModel):
    """Fund terms."""

    versions: list[FundTermsVersion]
    """Versions of the terms."""


class FundConfiguration(LusidModel):
    """Fund configuration.

    Used by `FundConfigurationApi.create_fund_configuration`, `FundConfigurationApi.get_fund_configuration`,
    `FundConfigurationApi.patch_fund_configuration`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    dealing_filters: list[ComponentFilter] | None = None
    """Filters that choose the journal entry lines counted as dealing."""
    pnl_filters: list[ComponentFilter] | None = None
    """Filters that choose the journal entry lines counted as profit and loss."""
    back_out_filters: list[ComponentFilter] | None = None
    """Filters that choose the journal entry lines counted as back-outs."""
    external_fee_filters: list[ExternalFeeComponentFilter] | None = None
    """Filters that choose the journal entry lines for fees from outside."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    bucket_sets: list[BucketSetDefinition] | None = None
    """Ordered definitions of how journal entry lines are grouped when a valuation point is finalised."""
    apportionment_bucket_set: str | None = None
    """Code of the bucket set, one of `bucket_sets`, by which amounts are shared among classes."""
    apportionment_method_property: ApportionmentMethodProperty | None = None
    """How amounts are shared among classes."""
    partnership_accounting: PartnershipAccountingConfiguration | None = None
    """How amounts are shared among partners, for partnership funds."""
    fund_terms: FundTerms | None = None
    """Terms of a partnership fund, such as fees, hurdle and carry."""
    closings: list[FundClosing] | None = None
    """Closings of a partnership fund, from the first to the final."""
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
    """Filters that choose the journal entry lines counted as dealing."""
    pnl_filters: list[ComponentFilter] | None = None
    """Filters that choose the journal entry lines counted as profit and loss."""
    back_out_filters: list[ComponentFilter] | None = None
    """Filters that choose the journal entry lines counted as back-outs."""
    external_fee_filters: list[ExternalFeeComponentFilter] | None = None
    """Filters that choose the journal entry lines for fees from outside."""
    bucket_sets: list[BucketSetDefinition] | None = None
    """Ordered definitions of how journal entry lines are grouped when a valuation point is finalised."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    apportionment_bucket_set: str | None = None
    """Code of the bucket set, one of `bucket_sets`, by which amounts are shared among classes."""
    apportionment_method_property: ApportionmentMethodProperty | None = None
    """How amounts are shared among classes."""
    partnership_accounting: PartnershipAccountingConfiguration | None = None
    """How amounts are shared among partners, for partnership funds."""
    fund_terms: FundTerms | None = None
    """Terms of a partnership fund, such as fees, hurdle and carry."""
    closings: list[FundClosing] | None = None
    """Closings of a partnership fund, from the first to the final."""


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
