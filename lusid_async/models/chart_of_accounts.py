"""Models of the chart of accounts API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class Account(LusidModel):
    """Account.

    Used by `ChartOfAccountsApi.get_account`, `ChartOfAccountsApi.upsert_accounts`.
    """

    code: str
    """Code of the account, unique in its chart of accounts."""
    description: str | None = None
    """A description for people."""
    type: str
    """Kind of account, such as asset, liability, income or expense. Asset, Liabilities, Income, Expense,
    Capital or Revenue, or a value added since.
    """
    status: str
    """Whether the account is in use. Active, Inactive or Deleted, or a value added since."""
    control: str | None = None
    """Whether manual journals may be posted to the account (`Manual`, default) or only LUSID posts to it
    (`System`). Manual or System, or a value added since.
    """
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class AccountProperties(LusidModel):
    """Account properties.

    Used by `ChartOfAccountsApi.get_account_properties`, `ChartOfAccountsApi.upsert_account_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class AccountsUpsertResponse(LusidModel):
    """Accounts upsert response.

    Used by `ChartOfAccountsApi.upsert_accounts`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    accounts: list[Account] | None = None
    """Accounts that were stored."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ChartOfAccounts(LusidModel):
    """Chart of accounts.

    Used by `ChartOfAccountsApi.create_chart_of_accounts`, `ChartOfAccountsApi.get_chart_of_accounts`,
    `ChartOfAccountsApi.patch_chart_of_accounts`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ChartOfAccountsProperties(LusidModel):
    """Chart of accounts properties.

    Used by `ChartOfAccountsApi.get_chart_of_accounts_properties`,
    `ChartOfAccountsApi.upsert_chart_of_accounts_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ChartOfAccountsRequest(LusidModel):
    """Chart of accounts request.

    Used by `ChartOfAccountsApi.create_chart_of_accounts`.
    """

    code: str
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class CleardownModuleDetails(LusidModel):
    """Cleardown module details.

    Used by `ChartOfAccountsApi.set_cleardown_module_details`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    status: str
    """Whether the module's rules are applied. Default: `Active`. Active or Inactive, or a value added since.
    """


class CleardownModuleRule(LusidModel):
    """Cleardown module rule.

    Used by `ChartOfAccountsApi.set_cleardown_module_rules`.
    """

    rule_id: str
    """The identifier of the rule."""
    general_ledger_account_code: str
    """Account to which what is left of profit and loss is posted."""
    rule_filter: str
    """An expression that selects what the rule applies to."""


class CleardownModuleRequest(LusidModel):
    """Cleardown module request.

    Used by `ChartOfAccountsApi.create_cleardown_module`.
    """

    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rules: list[CleardownModuleRule] | None = None
    """Rules, tried in order; the first that matches applies."""


class CleardownModuleResponse(LusidModel):
    """Cleardown module response.

    Used by `ChartOfAccountsApi.create_cleardown_module`, `ChartOfAccountsApi.get_cleardown_module`,
    `ChartOfAccountsApi.patch_cleardown_module` and 1 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    cleardown_module_code: str
    """Code of the cleardown module."""
    chart_of_accounts_id: "ResourceId"
    """The scope and code of the chart of accounts."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rules: list[CleardownModuleRule] | None = None
    """Rules, tried in order; the first that matches applies."""
    status: str
    """Whether the module's rules are applied. Default: `Active`. Active, Inactive or Deleted, or a value
    added since.
    """
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CleardownModuleRulesUpdatedResponse(LusidModel):
    """Cleardown module rules updated response.

    Used by `ChartOfAccountsApi.set_cleardown_module_rules`.
    """

    rules: list[CleardownModuleRule] | None = None
    """Rules, tried in order; the first that matches applies."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class DeleteAccountsResponse(LusidModel):
    """Delete accounts response.

    Used by `ChartOfAccountsApi.delete_accounts`.
    """

    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    account_ids: list[str] | None = None
    """Identifiers of the accounts that were deleted."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class GeneralLedgerProfileMapping(LusidModel):
    """General ledger profile mapping.

    Used by `ChartOfAccountsApi.set_general_ledger_profile_mappings`.
    """

    mapping_filter: str
    """Expression that selects the lines to which the mapping applies."""
    levels: list[str]
    """Fields and properties of the line, one for each level."""


class GeneralLedgerProfileRequest(LusidModel):
    """General ledger profile request.

    Used by `ChartOfAccountsApi.create_general_ledger_profile`.
    """

    general_ledger_profile_code: str
    """The code of the general ledger profile."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    general_ledger_profile_mappings: list[GeneralLedgerProfileMapping]
    """Rules by which accounts or property values are grouped into levels."""


class GeneralLedgerProfileResponse(LusidModel):
    """General ledger profile response.

    Used by `ChartOfAccountsApi.create_general_ledger_profile`,
    `ChartOfAccountsApi.get_general_ledger_profile`, `ChartOfAccountsApi.set_general_ledger_profile_mappings`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    chart_of_accounts_id: "ResourceId"
    """The scope and code of the chart of accounts."""
    general_ledger_profile_code: str
    """The code of the general ledger profile."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    general_ledger_profile_mappings: list[GeneralLedgerProfileMapping]
    """Rules by which accounts or property values are grouped into levels."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfAccount(LusidModel):
    """Paged resource list of account.

    Used by `ChartOfAccountsApi.list_accounts`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Account]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfChartOfAccounts(LusidModel):
    """Paged resource list of chart of accounts.

    Used by `ChartOfAccountsApi.list_charts_of_accounts`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[ChartOfAccounts]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfCleardownModuleResponse(LusidModel):
    """Paged resource list of cleardown module response.

    Used by `ChartOfAccountsApi.list_cleardown_modules`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[CleardownModuleResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfCleardownModuleRule(LusidModel):
    """Paged resource list of cleardown module rule.

    Used by `ChartOfAccountsApi.list_cleardown_module_rules`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[CleardownModuleRule]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfGeneralLedgerProfileResponse(LusidModel):
    """Paged resource list of general ledger profile response.

    Used by `ChartOfAccountsApi.list_general_ledger_profiles`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[GeneralLedgerProfileResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PostingModuleRuleResponse(LusidModel):
    """Posting module rule response."""

    rule_id: str
    """The identifier of the rule."""
    general_ledger_account_code: str
    """Account that the debit or credit is posted to."""
    rule_filter: str
    """An expression that selects what the rule applies to."""
    effective_from: AwareDatetime | None = None
    """Accounting date from which, inclusive, the rule applies. None: from the beginning of time."""
    effective_until: AwareDatetime | None = None
    """Accounting date up to which, exclusive, the rule applies. None: to the end of time."""
    version: int | None = None
    """Version of the rule: 1 at first, one more each time it is superseded."""
    original_rule_id: str | None = None
    """Identifier of the rule that this one supersedes, if any."""


class PostingModuleResponse(LusidModel):
    """Posting module response.

    Used by `ChartOfAccountsApi.create_posting_module`, `ChartOfAccountsApi.get_posting_module`,
    `ChartOfAccountsApi.patch_posting_module` and 1 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    posting_module_code: str
    """Code of the posting module."""
    chart_of_accounts_id: "ResourceId"
    """The scope and code of the chart of accounts."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rules: list[PostingModuleRuleResponse] | None = None
    """Rules, tried in order; the first that matches applies."""
    status: str
    """Whether the module's rules are applied. Default: `Active`. Active, Inactive or Deleted, or a value
    added since.
    """
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfPostingModuleResponse(LusidModel):
    """Paged resource list of posting module response.

    Used by `ChartOfAccountsApi.list_posting_modules`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[PostingModuleResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfPostingModuleRuleResponse(LusidModel):
    """Paged resource list of posting module rule response.

    Used by `ChartOfAccountsApi.list_posting_module_rules`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[PostingModuleRuleResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PostingModuleDetails(LusidModel):
    """Posting module details.

    Used by `ChartOfAccountsApi.set_posting_module_details`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    status: str
    """Whether the module's rules are applied. Default: `Active`. Active or Inactive, or a value added since.
    """


class PostingModuleRule(LusidModel):
    """Posting module rule.

    Used by `ChartOfAccountsApi.set_posting_module_rules`.
    """

    rule_id: str
    """The identifier of the rule."""
    general_ledger_account_code: str
    """Account that the debit or credit is posted to."""
    rule_filter: str
    """An expression that selects what the rule applies to."""
    effective_from: AwareDatetime | None = None
    """Accounting date from which, inclusive, the rule applies. None: from the beginning of time."""
    effective_until: AwareDatetime | None = None
    """Accounting date up to which, exclusive, the rule applies. None: to the end of time."""


class PostingModuleRequest(LusidModel):
    """Posting module request.

    Used by `ChartOfAccountsApi.create_posting_module`.
    """

    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rules: list[PostingModuleRule] | None = None
    """Rules, tried in order; the first that matches applies."""


class PostingModuleRulesUpdatedResponse(LusidModel):
    """Posting module rules updated response.

    Used by `ChartOfAccountsApi.set_posting_module_rules`, `ChartOfAccountsApi.supersede_posting_module_rule`.
    """

    rules: list[PostingModuleRuleResponse] | None = None
    """Rules, tried in order; the first that matches applies."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class SupersedePostingModuleRuleRequest(LusidModel):
    """Supersede posting module rule request.

    Used by `ChartOfAccountsApi.supersede_posting_module_rule`.
    """

    rule_id: str
    """The identifier of the rule."""
    effective_from: AwareDatetime
    """The start of the period of business time for which this holds."""
    effective_until: AwareDatetime | None = None
    """Accounting date up to which, exclusive, the rule applies. None: to the end of time."""
    general_ledger_account_code: str
    """Account that the debit or credit is posted to."""
    rule_filter: str
    """An expression that selects what the rule applies to."""
