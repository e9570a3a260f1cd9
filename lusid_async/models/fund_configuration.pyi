"""Models of the fund configuration API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, ResourceId, Version

class AllocationBasisRule(LusidModel):
    character: str
    basis: str
    def __init__(
        self,
        *,
        character: str,
        basis: str,
    ) -> None:
        """Allocation basis rule.

        Args:
            character: Tax or accounting character of the amount, such as `Income`, `RealisedGain` or `Expense`.
            basis: What it is worked out on. CommittedCapital, PaidInCapital or DealPaidIn, or a value added since.
        """

class ApportionmentMethodProperty(LusidModel):
    code: str
    scope: str
    def __init__(
        self,
        *,
        code: str,
        scope: str,
    ) -> None:
        """Apportionment method property.

        Args:
            code: The code, unique in its scope.
            scope: The scope, a namespace for codes.
        """

class BucketDefinition(LusidModel):
    bucket_id: str
    display_name: str
    filter_expression: str
    bucket_type: str
    unitised: bool | None = ...
    cleardown_behaviour: str | None = ...
    clears_to: str | None = ...
    def __init__(
        self,
        *,
        bucket_id: str,
        display_name: str,
        filter_expression: str,
        bucket_type: str,
        unitised: bool | None = ...,
        cleardown_behaviour: str | None = ...,
        clears_to: str | None = ...,
    ) -> None:
        """Bucket definition.

        Args:
            bucket_id: The identifier of the bucket.
            display_name: The name shown to people.
            filter_expression: Expression that selects journal entry lines of the bucket.
            bucket_type: What the bucket collects. Dealing, PnL, Fees, BalanceSheet or Misc, or a value added since.
            unitised: Whether units are counted, so that a value per unit is given.
            cleardown_behaviour: Whether the bucket's value is cleared or carried forward at the end of the period. Clear or CarryForward, or a value added since.
            clears_to: Identifier of the bucket that takes the value when this one is cleared.
        """

class BucketSetDefinition(LusidModel):
    code: str
    display_name: str
    nav_types: list[str] | None = ...
    unitised: bool
    buckets: list[BucketDefinition]
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        nav_types: list[str] | tuple[str, ...] | None = ...,
        unitised: bool,
        buckets: _abc.Sequence[BucketDefinition | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Bucket set definition.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            nav_types: Codes of the NAV types that the set is computed for.
            unitised: Whether units are counted, so that a value per unit is given.
            buckets: Definitions of the buckets; a line goes to the first that matches.
        """

class CapabilityOverride(LusidModel):
    capability: str
    setting: str
    reason: str | None = ...
    def __init__(
        self,
        *,
        capability: str,
        setting: str,
        reason: str | None = ...,
    ) -> None:
        """Capability override.

        Args:
            capability: Feature that is allowed or forbidden. RecallableDistributions, RecallCalls, ReturnOfExcessContributions, SubsequentCloseEqualisation, PartnerPnlAllocation, DistributionMechanism, … (5 more), or a value added since.
            setting: Whether the feature is allowed. Allowed or Forbidden, or a value added since.
            reason: Why, in words.
        """

class CarryParameters(LusidModel):
    carry_rate: float
    preferred_return_rate: float | None = ...
    catch_up_rate: float | None = ...
    waterfall_type: str | None = ...
    def __init__(
        self,
        *,
        carry_rate: float | _decimal.Decimal,
        preferred_return_rate: float | _decimal.Decimal | None = ...,
        catch_up_rate: float | _decimal.Decimal | None = ...,
        waterfall_type: str | None = ...,
    ) -> None:
        """Carry parameters.

        Args:
            waterfall_type: Whether carry is worked out over the whole fund or deal by deal. WholeOfFund or DealByDeal, or a value added since.
        """

class ComponentFilter(LusidModel):
    filter_id: str
    filter: str
    def __init__(
        self,
        *,
        filter_id: str,
        filter: str,
    ) -> None:
        """Component filter.

        Args:
            filter_id: Identifier of the filter.
            filter: An expression that selects what to include, such as `type eq 'Buy'`.
        """

class EqualisationTerms(LusidModel):
    enabled: bool
    interest_rate: float | None = ...
    day_count_convention: str | None = ...
    def __init__(
        self,
        *,
        enabled: bool,
        interest_rate: float | _decimal.Decimal | None = ...,
        day_count_convention: str | None = ...,
    ) -> None:
        """Equalisation terms.

        Args:
            enabled: Whether it is switched on.
            interest_rate: Yearly simple rate, as fraction, on what late joiners catch up. Default: 0.08.
            day_count_convention: How fractions of a year are counted, such as `Actual365`.
        """

class ExternalFeeComponentFilter(LusidModel):
    filter_id: str
    filter: str
    applies_to: str
    def __init__(
        self,
        *,
        filter_id: str,
        filter: str,
        applies_to: str,
    ) -> None:
        """External fee component filter.

        Args:
            filter_id: Identifier of the filter.
            filter: An expression that selects what to include, such as `type eq 'Buy'`.
            applies_to: What it applies to. Undefined, PnLBucket or Fees, or a value added since.
        """

class FeeSizeTier(LusidModel):
    lower_bound: float
    upper_bound: float | None = ...
    rate: float
    def __init__(
        self,
        *,
        lower_bound: float | _decimal.Decimal,
        upper_bound: float | _decimal.Decimal | None = ...,
        rate: float | _decimal.Decimal,
    ) -> None:
        """Fee size tier.

        Args:
            lower_bound: Size from which the rate applies.
            upper_bound: Size up to which the rate applies.
            rate: The rate.
        """

class FeeStepDown(LusidModel):
    trigger: str
    step_down_date: _datetime.datetime | None = ...
    closing_id: str | None = ...
    rate: float | None = ...
    basis: str | None = ...
    def __init__(
        self,
        *,
        trigger: str,
        step_down_date: _datetime.datetime | str | None = ...,
        closing_id: str | None = ...,
        rate: float | _decimal.Decimal | None = ...,
        basis: str | None = ...,
    ) -> None:
        """Fee step down.

        Args:
            trigger: What makes the fee fall: the end of the investment period, a date or a closing. EndOfInvestmentPeriod, Date or Closing, or a value added since.
            step_down_date: Date from which the fee is lower, where a date triggers it.
            closing_id: Identifier of the fund's closing.
            rate: The rate.
            basis: What it is worked out on. CommittedCapital, InvestedCapital, NetInvestedCapital or Nav, or a value added since.
        """

class FeeDefinition(LusidModel):
    fee_code: str
    basis: str
    rate: float | None = ...
    tiers: list[FeeSizeTier] | None = ...
    day_count_convention: str | None = ...
    step_down: FeeStepDown | None = ...
    offset_percentage: float | None = ...
    waiver_percentage: float | None = ...
    def __init__(
        self,
        *,
        fee_code: str,
        basis: str,
        rate: float | _decimal.Decimal | None = ...,
        tiers: _abc.Sequence[FeeSizeTier | _abc.Mapping[str, _typing.Any]] | None = ...,
        day_count_convention: str | None = ...,
        step_down: FeeStepDown | _abc.Mapping[str, _typing.Any] | None = ...,
        offset_percentage: float | _decimal.Decimal | None = ...,
        waiver_percentage: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Fee definition.

        Args:
            fee_code: Code of the fee.
            basis: What it is worked out on. CommittedCapital, InvestedCapital, NetInvestedCapital or Nav, or a value added since.
            rate: The rate.
            tiers: The tiers, each with its rate.
            day_count_convention: How fractions of a year are counted, such as `Actual365`.
            step_down: When and how the fee falls.
            offset_percentage: Fraction of the fee income, 0 to 1, that is taken off the management fee.
        """

class FundClosing(LusidModel):
    closing_id: str
    closing_date: _datetime.datetime
    is_final: bool | None = ...
    description: str | None = ...
    def __init__(
        self,
        *,
        closing_id: str,
        closing_date: _datetime.datetime | str,
        is_final: bool | None = ...,
        description: str | None = ...,
    ) -> None:
        """Fund closing.

        Args:
            closing_id: Identifier of the fund's closing.
            closing_date: Date of the closing.
            is_final: Whether it is the fund's final closing.
            description: A description for people.
        """

class SeriesConfiguration(LusidModel):
    share_class_short_code: str
    series_launch_price: float | None = ...
    distribution_series_selection: str | None = ...
    deal_linked_series: bool | None = ...
    def __init__(
        self,
        *,
        share_class_short_code: str,
        series_launch_price: float | _decimal.Decimal | None = ...,
        distribution_series_selection: str | None = ...,
        deal_linked_series: bool | None = ...,
    ) -> None:
        """Series configuration.

        Args:
            share_class_short_code: The short code of the share class, unique in its fund.
            series_launch_price: Price at which new series start.
            distribution_series_selection: From which series distributions are taken. ProRataByNav, FIFO or SpecifiedSeries, or a value added since.
            deal_linked_series: Whether series are tied to deals.
        """

class PresentationConfiguration(LusidModel):
    contributions_receivable_netted: bool | None = ...
    separate_notice_due_receipt_dates: bool | None = ...
    def __init__(
        self,
        *,
        contributions_receivable_netted: bool | None = ...,
        separate_notice_due_receipt_dates: bool | None = ...,
    ) -> None:
        """Presentation configuration.

        Args:
            contributions_receivable_netted: Whether contributions not yet received are netted from capital.
            separate_notice_due_receipt_dates: Whether notice, due and receipt dates are shown apart.
        """

class PartnershipAccountingConfiguration(LusidModel):
    enabled: bool
    config_pack: ResourceId | None = ...
    commitment_currency_policy: str | None = ...
    register_portfolio_group: ResourceId | None = ...
    capital_model: str | None = ...
    capability_overrides: list[CapabilityOverride] | None = ...
    series: SeriesConfiguration | None = ...
    effective_capabilities: dict[str, str | None] | None = ...
    presentation: PresentationConfiguration | None = ...
    allocation_bases: list[AllocationBasisRule] | None = ...
    def __init__(
        self,
        *,
        enabled: bool,
        config_pack: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        commitment_currency_policy: str | None = ...,
        register_portfolio_group: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        capital_model: str | None = ...,
        capability_overrides: _abc.Sequence[CapabilityOverride | _abc.Mapping[str, _typing.Any]] | None = ...,
        series: SeriesConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        effective_capabilities: _abc.Mapping[str, str | None] | None = ...,
        presentation: PresentationConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        allocation_bases: _abc.Sequence[AllocationBasisRule | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Partnership accounting configuration.

        Args:
            enabled: Whether it is switched on.
            config_pack: Scope and code of the pack with transaction types, accounts and posting rules.
            commitment_currency_policy: Whether commitments must be in fund currency or may each have their own. FundCurrencyOnly or AllowLineCurrency, or a value added since.
            register_portfolio_group: Scope and code of the portfolio group that holds the register of partners.
            capital_model: Whether partners have capital accounts or units of series. PartnershipCapitalAccounts or SeriesUnitised, or a value added since.
            capability_overrides: Features that are allowed or forbidden, against the defaults.
            series: How series of partners are kept.
            effective_capabilities: Features as they result; ignored in requests.
            presentation: How partner capital is shown on statements.
            allocation_bases: Basis on which each kind of amount is shared among partners.
        """

class RecyclingTerms(LusidModel):
    enabled: bool
    cap_percentage_of_commitments: float | None = ...
    recycling_end_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        enabled: bool,
        cap_percentage_of_commitments: float | _decimal.Decimal | None = ...,
        recycling_end_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Recycling terms.

        Args:
            enabled: Whether it is switched on.
            cap_percentage_of_commitments: Most that can be called again, as part of commitments.
            recycling_end_date: Last date on which returned capital can be called again.
        """

class FundTermsVersion(LusidModel):
    terms_version_id: str
    effective_from: _datetime.datetime
    fees: list[FeeDefinition] | None = ...
    carry: CarryParameters | None = ...
    recycling: RecyclingTerms | None = ...
    equalisation: EqualisationTerms | None = ...
    applies_from_closing_id: str | None = ...
    def __init__(
        self,
        *,
        terms_version_id: str,
        effective_from: _datetime.datetime | str,
        fees: _abc.Sequence[FeeDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
        carry: CarryParameters | _abc.Mapping[str, _typing.Any] | None = ...,
        recycling: RecyclingTerms | _abc.Mapping[str, _typing.Any] | None = ...,
        equalisation: EqualisationTerms | _abc.Mapping[str, _typing.Any] | None = ...,
        applies_from_closing_id: str | None = ...,
    ) -> None:
        """Fund terms version.

        Args:
            terms_version_id: Identifier of the version.
            effective_from: The start of the period of business time for which this holds.
            fees: Fees that the terms set out.
            carry: Terms of carried interest: rates, catch-up and kind of waterfall.
            recycling: How returned capital can be called again.
            equalisation: How investors who join later are brought level with earlier ones.
            applies_from_closing_id: Identifier of the closing from which the version applies.
        """

class FundTerms(LusidModel):
    versions: list[FundTermsVersion]
    def __init__(
        self,
        *,
        versions: _abc.Sequence[FundTermsVersion | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Fund terms.

        Args:
            versions: Versions of the terms.
        """

class FundConfiguration(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str | None = ...
    description: str | None = ...
    dealing_filters: list[ComponentFilter] | None = ...
    pnl_filters: list[ComponentFilter] | None = ...
    back_out_filters: list[ComponentFilter] | None = ...
    external_fee_filters: list[ExternalFeeComponentFilter] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    bucket_sets: list[BucketSetDefinition] | None = ...
    apportionment_bucket_set: str | None = ...
    apportionment_method_property: ApportionmentMethodProperty | None = ...
    partnership_accounting: PartnershipAccountingConfiguration | None = ...
    fund_terms: FundTerms | None = ...
    closings: list[FundClosing] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str | None = ...,
        description: str | None = ...,
        dealing_filters: _abc.Sequence[ComponentFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        pnl_filters: _abc.Sequence[ComponentFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        back_out_filters: _abc.Sequence[ComponentFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        external_fee_filters: _abc.Sequence[ExternalFeeComponentFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        bucket_sets: _abc.Sequence[BucketSetDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
        apportionment_bucket_set: str | None = ...,
        apportionment_method_property: ApportionmentMethodProperty | _abc.Mapping[str, _typing.Any] | None = ...,
        partnership_accounting: PartnershipAccountingConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        fund_terms: FundTerms | _abc.Mapping[str, _typing.Any] | None = ...,
        closings: _abc.Sequence[FundClosing | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Fund configuration.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            dealing_filters: Filters that choose the journal entry lines counted as dealing.
            pnl_filters: Filters that choose the journal entry lines counted as profit and loss.
            back_out_filters: Filters that choose the journal entry lines counted as back-outs.
            external_fee_filters: Filters that choose the journal entry lines for fees from outside.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            bucket_sets: Ordered definitions of how journal entry lines are grouped when a valuation point is finalised.
            apportionment_bucket_set: Code of the bucket set, one of `bucket_sets`, by which amounts are shared among classes.
            apportionment_method_property: How amounts are shared among classes.
            partnership_accounting: How amounts are shared among partners, for partnership funds.
            fund_terms: Terms of a partnership fund, such as fees, hurdle and carry.
            closings: Closings of a partnership fund, from the first to the final.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class FundConfigurationProperties(LusidModel):
    href: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Fund configuration properties.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class FundConfigurationRequest(LusidModel):
    code: str
    display_name: str | None = ...
    description: str | None = ...
    dealing_filters: list[ComponentFilter] | None = ...
    pnl_filters: list[ComponentFilter] | None = ...
    back_out_filters: list[ComponentFilter] | None = ...
    external_fee_filters: list[ExternalFeeComponentFilter] | None = ...
    bucket_sets: list[BucketSetDefinition] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    apportionment_bucket_set: str | None = ...
    apportionment_method_property: ApportionmentMethodProperty | None = ...
    partnership_accounting: PartnershipAccountingConfiguration | None = ...
    fund_terms: FundTerms | None = ...
    closings: list[FundClosing] | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str | None = ...,
        description: str | None = ...,
        dealing_filters: _abc.Sequence[ComponentFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        pnl_filters: _abc.Sequence[ComponentFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        back_out_filters: _abc.Sequence[ComponentFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        external_fee_filters: _abc.Sequence[ExternalFeeComponentFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        bucket_sets: _abc.Sequence[BucketSetDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        apportionment_bucket_set: str | None = ...,
        apportionment_method_property: ApportionmentMethodProperty | _abc.Mapping[str, _typing.Any] | None = ...,
        partnership_accounting: PartnershipAccountingConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        fund_terms: FundTerms | _abc.Mapping[str, _typing.Any] | None = ...,
        closings: _abc.Sequence[FundClosing | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Fund configuration request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            dealing_filters: Filters that choose the journal entry lines counted as dealing.
            pnl_filters: Filters that choose the journal entry lines counted as profit and loss.
            back_out_filters: Filters that choose the journal entry lines counted as back-outs.
            external_fee_filters: Filters that choose the journal entry lines for fees from outside.
            bucket_sets: Ordered definitions of how journal entry lines are grouped when a valuation point is finalised.
            properties: Property values by property key, `domain/scope/code`.
            apportionment_bucket_set: Code of the bucket set, one of `bucket_sets`, by which amounts are shared among classes.
            apportionment_method_property: How amounts are shared among classes.
            partnership_accounting: How amounts are shared among partners, for partnership funds.
            fund_terms: Terms of a partnership fund, such as fees, hurdle and carry.
            closings: Closings of a partnership fund, from the first to the final.
        """

class PagedResourceListOfFundConfiguration(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[FundConfiguration]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[FundConfiguration | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of fund configuration.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
