"""Models of the chart of accounts API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class Account(LusidModel):
    """Account.

    Used by `ChartOfAccountsApi.get_account`, `ChartOfAccountsApi.upsert_accounts`.
    """

    code: str
    description: str | None = None
    type: str
    """Asset, Liabilities, Income, Expense, Capital or Revenue, or a value added since."""
    status: str
    """Active, Inactive or Deleted, or a value added since."""
    control: str | None = None
    """Manual or System, or a value added since."""
    properties: "dict[str, ModelProperty] | None" = None


class AccountProperties(LusidModel):
    """Account properties.

    Used by `ChartOfAccountsApi.get_account_properties`, `ChartOfAccountsApi.upsert_account_properties`.
    """

    href: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class AccountsUpsertResponse(LusidModel):
    """Accounts upsert response.

    Used by `ChartOfAccountsApi.upsert_accounts`.
    """

    href: str | None = None
    version: "Version | None" = None
    accounts: list[Account] | None = None
    links: "list[Link] | None" = None


class ChartOfAccounts(LusidModel):
    """Chart of accounts.

    Used by `ChartOfAccountsApi.create_chart_of_accounts`, `ChartOfAccountsApi.get_chart_of_accounts`,
    `ChartOfAccountsApi.patch_chart_of_accounts`.
    """

    href: str | None = None
    id: "ResourceId"
    display_name: str | None = None
    description: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class ChartOfAccountsProperties(LusidModel):
    """Chart of accounts properties.

    Used by `ChartOfAccountsApi.get_chart_of_accounts_properties`,
    `ChartOfAccountsApi.upsert_chart_of_accounts_properties`.
    """

    href: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class ChartOfAccountsRequest(LusidModel):
    """Chart of accounts request.

    Used by `ChartOfAccountsApi.create_chart_of_accounts`.
    """

    code: str
    display_name: str | None = None
    description: str | None = None
    properties: "dict[str, ModelProperty] | None" = None


class CleardownModuleDetails(LusidModel):
    """Cleardown module details.

    Used by `ChartOfAccountsApi.set_cleardown_module_details`.
    """

    display_name: str
    description: str | None = None
    status: str
    """Active or Inactive, or a value added since."""


class CleardownModuleRule(LusidModel):
    """Cleardown module rule.

    Used by `ChartOfAccountsApi.set_cleardown_module_rules`.
    """

    rule_id: str
    general_ledger_account_code: str
    rule_filter: str


class CleardownModuleRequest(LusidModel):
    """Cleardown module request.

    Used by `ChartOfAccountsApi.create_cleardown_module`.
    """

    code: str
    display_name: str
    description: str | None = None
    rules: list[CleardownModuleRule] | None = None


class CleardownModuleResponse(LusidModel):
    """Cleardown module response.

    Used by `ChartOfAccountsApi.create_cleardown_module`, `ChartOfAccountsApi.get_cleardown_module`,
    `ChartOfAccountsApi.patch_cleardown_module` and 1 more.
    """

    href: str | None = None
    cleardown_module_code: str
    chart_of_accounts_id: "ResourceId"
    display_name: str
    description: str | None = None
    rules: list[CleardownModuleRule] | None = None
    status: str
    """Active, Inactive or Deleted, or a value added since."""
    version: "Version | None" = None
    links: "list[Link] | None" = None


class CleardownModuleRulesUpdatedResponse(LusidModel):
    """Cleardown module rules updated response.

    Used by `ChartOfAccountsApi.set_cleardown_module_rules`.
    """

    rules: list[CleardownModuleRule] | None = None
    version: "Version | None" = None
    href: str | None = None
    links: "list[Link] | None" = None


class DeleteAccountsResponse(LusidModel):
    """Delete accounts response.

    Used by `ChartOfAccountsApi.delete_accounts`.
    """

    version: "Version | None" = None
    account_ids: list[str] | None = None
    links: "list[Link] | None" = None


class GeneralLedgerProfileMapping(LusidModel):
    """General ledger profile mapping.

    Used by `ChartOfAccountsApi.set_general_ledger_profile_mappings`.
    """

    mapping_filter: str
    levels: list[str]


class GeneralLedgerProfileRequest(LusidModel):
    """General ledger profile request.

    Used by `ChartOfAccountsApi.create_general_ledger_profile`.
    """

    general_ledger_profile_code: str
    display_name: str
    description: str | None = None
    general_ledger_profile_mappings: list[GeneralLedgerProfileMapping]


class GeneralLedgerProfileResponse(LusidModel):
    """General ledger profile response.

    Used by `ChartOfAccountsApi.create_general_ledger_profile`,
    `ChartOfAccountsApi.get_general_ledger_profile`, `ChartOfAccountsApi.set_general_ledger_profile_mappings`.
    """

    href: str | None = None
    chart_of_accounts_id: "ResourceId"
    general_ledger_profile_code: str
    display_name: str
    description: str | None = None
    general_ledger_profile_mappings: list[GeneralLedgerProfileMapping]
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfAccount(LusidModel):
    """Paged resource list of account.

    Used by `ChartOfAccountsApi.list_accounts`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Account]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfChartOfAccounts(LusidModel):
    """Paged resource list of chart of accounts.

    Used by `ChartOfAccountsApi.list_charts_of_accounts`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[ChartOfAccounts]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfCleardownModuleResponse(LusidModel):
    """Paged resource list of cleardown module response.

    Used by `ChartOfAccountsApi.list_cleardown_modules`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[CleardownModuleResponse]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfCleardownModuleRule(LusidModel):
    """Paged resource list of cleardown module rule.

    Used by `ChartOfAccountsApi.list_cleardown_module_rules`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[CleardownModuleRule]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfGeneralLedgerProfileResponse(LusidModel):
    """Paged resource list of general ledger profile response.

    Used by `ChartOfAccountsApi.list_general_ledger_profiles`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[GeneralLedgerProfileResponse]
    href: str | None = None
    links: "list[Link] | None" = None


class PostingModuleRuleResponse(LusidModel):
    """Posting module rule response."""

    rule_id: str
    general_ledger_account_code: str
    rule_filter: str
    effective_from: datetime | None = None
    effective_until: datetime | None = None
    version: int | None = None
    original_rule_id: str | None = None


class PostingModuleResponse(LusidModel):
    """Posting module response.

    Used by `ChartOfAccountsApi.create_posting_module`, `ChartOfAccountsApi.get_posting_module`,
    `ChartOfAccountsApi.patch_posting_module` and 1 more.
    """

    href: str | None = None
    posting_module_code: str
    chart_of_accounts_id: "ResourceId"
    display_name: str
    description: str | None = None
    rules: list[PostingModuleRuleResponse] | None = None
    status: str
    """Active, Inactive or Deleted, or a value added since."""
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfPostingModuleResponse(LusidModel):
    """Paged resource list of posting module response.

    Used by `ChartOfAccountsApi.list_posting_modules`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[PostingModuleResponse]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfPostingModuleRuleResponse(LusidModel):
    """Paged resource list of posting module rule response.

    Used by `ChartOfAccountsApi.list_posting_module_rules`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[PostingModuleRuleResponse]
    href: str | None = None
    links: "list[Link] | None" = None


class PostingModuleDetails(LusidModel):
    """Posting module details.

    Used by `ChartOfAccountsApi.set_posting_module_details`.
    """

    display_name: str
    description: str | None = None
    status: str
    """Active or Inactive, or a value added since."""


class PostingModuleRule(LusidModel):
    """Posting module rule.

    Used by `ChartOfAccountsApi.set_posting_module_rules`.
    """

    rule_id: str
    general_ledger_account_code: str
    rule_filter: str
    effective_from: datetime | None = None
    effective_until: datetime | None = None


class PostingModuleRequest(LusidModel):
    """Posting module request.

    Used by `ChartOfAccountsApi.create_posting_module`.
    """

    code: str
    display_name: str
    description: str | None = None
    rules: list[PostingModuleRule] | None = None


class PostingModuleRulesUpdatedResponse(LusidModel):
    """Posting module rules updated response.

    Used by `ChartOfAccountsApi.set_posting_module_rules`, `ChartOfAccountsApi.supersede_posting_module_rule`.
    """

    rules: list[PostingModuleRuleResponse] | None = None
    version: "Version | None" = None
    href: str | None = None
    links: "list[Link] | None" = None


class SupersedePostingModuleRuleRequest(LusidModel):
    """Supersede posting module rule request.

    Used by `ChartOfAccountsApi.supersede_posting_module_rule`.
    """

    rule_id: str
    effective_from: datetime
    effective_until: datetime | None = None
    general_ledger_account_code: str
    rule_filter: str
