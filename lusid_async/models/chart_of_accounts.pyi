"""Models of the chart of accounts API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, ResourceId, Version

class Account(LusidModel):
    code: str
    description: str | None = ...
    type: str
    status: str
    control: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        code: str,
        description: str | None = ...,
        type: str,
        status: str,
        control: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Account.

        Args:
            code: Code of the account, unique in its chart of accounts.
            description: A description for people.
            type: Kind of account, such as asset, liability, income or expense. Asset, Liabilities, Income, Expense, Capital or Revenue, or a value added since.
            status: Whether the account is in use. Active, Inactive or Deleted, or a value added since.
            control: Whether manual journals may be posted to the account (`Manual`, default) or only LUSID posts to it (`System`). Manual or System, or a value added since.
            properties: Property values by property key, `domain/scope/code`.
        """

class AccountProperties(LusidModel):
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
        """Account properties.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class AccountsUpsertResponse(LusidModel):
    href: str | None = ...
    version: Version | None = ...
    accounts: list[Account] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        accounts: _abc.Sequence[Account | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Accounts upsert response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            accounts: Accounts that were stored.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ChartOfAccounts(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str | None = ...
    description: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str | None = ...,
        description: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Chart of accounts.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ChartOfAccountsProperties(LusidModel):
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
        """Chart of accounts properties.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ChartOfAccountsRequest(LusidModel):
    code: str
    display_name: str | None = ...
    description: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str | None = ...,
        description: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Chart of accounts request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            properties: Property values by property key, `domain/scope/code`.
        """

class CleardownModuleDetails(LusidModel):
    display_name: str
    description: str | None = ...
    status: str
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        status: str,
    ) -> None:
        """Cleardown module details.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            status: Whether the module's rules are applied. Default: `Active`. Active or Inactive, or a value added since.
        """

class CleardownModuleRule(LusidModel):
    rule_id: str
    general_ledger_account_code: str
    rule_filter: str
    def __init__(
        self,
        *,
        rule_id: str,
        general_ledger_account_code: str,
        rule_filter: str,
    ) -> None:
        """Cleardown module rule.

        Args:
            rule_id: The identifier of the rule.
            general_ledger_account_code: Account to which what is left of profit and loss is posted.
            rule_filter: An expression that selects what the rule applies to.
        """

class CleardownModuleRequest(LusidModel):
    code: str
    display_name: str
    description: str | None = ...
    rules: list[CleardownModuleRule] | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str | None = ...,
        rules: _abc.Sequence[CleardownModuleRule | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Cleardown module request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            rules: Rules, tried in order; the first that matches applies.
        """

class CleardownModuleResponse(LusidModel):
    href: str | None = ...
    cleardown_module_code: str
    chart_of_accounts_id: ResourceId
    display_name: str
    description: str | None = ...
    rules: list[CleardownModuleRule] | None = ...
    status: str
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        cleardown_module_code: str,
        chart_of_accounts_id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        rules: _abc.Sequence[CleardownModuleRule | _abc.Mapping[str, _typing.Any]] | None = ...,
        status: str,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Cleardown module response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            cleardown_module_code: Code of the cleardown module.
            chart_of_accounts_id: The scope and code of the chart of accounts.
            display_name: The name shown to people.
            description: A description for people.
            rules: Rules, tried in order; the first that matches applies.
            status: Whether the module's rules are applied. Default: `Active`. Active, Inactive or Deleted, or a value added since.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CleardownModuleRulesUpdatedResponse(LusidModel):
    rules: list[CleardownModuleRule] | None = ...
    version: Version | None = ...
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        rules: _abc.Sequence[CleardownModuleRule | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Cleardown module rules updated response.

        Args:
            rules: Rules, tried in order; the first that matches applies.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class DeleteAccountsResponse(LusidModel):
    version: Version | None = ...
    account_ids: list[str] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        account_ids: list[str] | tuple[str, ...] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Delete accounts response.

        Args:
            version: When this version was written, by whom and by which request.
            account_ids: Identifiers of the accounts that were deleted.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class GeneralLedgerProfileMapping(LusidModel):
    mapping_filter: str
    levels: list[str]
    def __init__(
        self,
        *,
        mapping_filter: str,
        levels: list[str] | tuple[str, ...],
    ) -> None:
        """General ledger profile mapping.

        Args:
            mapping_filter: Expression that selects the lines to which the mapping applies.
            levels: Fields and properties of the line, one for each level.
        """

class GeneralLedgerProfileRequest(LusidModel):
    general_ledger_profile_code: str
    display_name: str
    description: str | None = ...
    general_ledger_profile_mappings: list[GeneralLedgerProfileMapping]
    def __init__(
        self,
        *,
        general_ledger_profile_code: str,
        display_name: str,
        description: str | None = ...,
        general_ledger_profile_mappings: _abc.Sequence[GeneralLedgerProfileMapping | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """General ledger profile request.

        Args:
            general_ledger_profile_code: The code of the general ledger profile.
            display_name: The name shown to people.
            description: A description for people.
            general_ledger_profile_mappings: Rules by which accounts or property values are grouped into levels.
        """

class GeneralLedgerProfileResponse(LusidModel):
    href: str | None = ...
    chart_of_accounts_id: ResourceId
    general_ledger_profile_code: str
    display_name: str
    description: str | None = ...
    general_ledger_profile_mappings: list[GeneralLedgerProfileMapping]
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        chart_of_accounts_id: ResourceId | _abc.Mapping[str, _typing.Any],
        general_ledger_profile_code: str,
        display_name: str,
        description: str | None = ...,
        general_ledger_profile_mappings: _abc.Sequence[GeneralLedgerProfileMapping | _abc.Mapping[str, _typing.Any]],
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """General ledger profile response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            chart_of_accounts_id: The scope and code of the chart of accounts.
            general_ledger_profile_code: The code of the general ledger profile.
            display_name: The name shown to people.
            description: A description for people.
            general_ledger_profile_mappings: Rules by which accounts or property values are grouped into levels.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfAccount(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Account]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Account | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of account.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfChartOfAccounts(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[ChartOfAccounts]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[ChartOfAccounts | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of chart of accounts.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfCleardownModuleResponse(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[CleardownModuleResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[CleardownModuleResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of cleardown module response.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfCleardownModuleRule(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[CleardownModuleRule]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[CleardownModuleRule | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of cleardown module rule.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfGeneralLedgerProfileResponse(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[GeneralLedgerProfileResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[GeneralLedgerProfileResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of general ledger profile response.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PostingModuleRuleResponse(LusidModel):
    rule_id: str
    general_ledger_account_code: str
    rule_filter: str
    effective_from: _datetime.datetime | None = ...
    effective_until: _datetime.datetime | None = ...
    version: int | None = ...
    original_rule_id: str | None = ...
    def __init__(
        self,
        *,
        rule_id: str,
        general_ledger_account_code: str,
        rule_filter: str,
        effective_from: _datetime.datetime | str | None = ...,
        effective_until: _datetime.datetime | str | None = ...,
        version: int | None = ...,
        original_rule_id: str | None = ...,
    ) -> None:
        """Posting module rule response.

        Args:
            rule_id: The identifier of the rule.
            general_ledger_account_code: Account that the debit or credit is posted to.
            rule_filter: An expression that selects what the rule applies to.
            effective_from: Accounting date from which, inclusive, the rule applies. None: from the beginning of time.
            effective_until: Accounting date up to which, exclusive, the rule applies. None: to the end of time.
            version: Version of the rule: 1 at first, one more each time it is superseded.
            original_rule_id: Identifier of the rule that this one supersedes, if any.
        """

class PostingModuleResponse(LusidModel):
    href: str | None = ...
    posting_module_code: str
    chart_of_accounts_id: ResourceId
    display_name: str
    description: str | None = ...
    rules: list[PostingModuleRuleResponse] | None = ...
    status: str
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        posting_module_code: str,
        chart_of_accounts_id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        rules: _abc.Sequence[PostingModuleRuleResponse | _abc.Mapping[str, _typing.Any]] | None = ...,
        status: str,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Posting module response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            posting_module_code: Code of the posting module.
            chart_of_accounts_id: The scope and code of the chart of accounts.
            display_name: The name shown to people.
            description: A description for people.
            rules: Rules, tried in order; the first that matches applies.
            status: Whether the module's rules are applied. Default: `Active`. Active, Inactive or Deleted, or a value added since.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfPostingModuleResponse(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[PostingModuleResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[PostingModuleResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of posting module response.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfPostingModuleRuleResponse(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[PostingModuleRuleResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[PostingModuleRuleResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of posting module rule response.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PostingModuleDetails(LusidModel):
    display_name: str
    description: str | None = ...
    status: str
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        status: str,
    ) -> None:
        """Posting module details.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            status: Whether the module's rules are applied. Default: `Active`. Active or Inactive, or a value added since.
        """

class PostingModuleRule(LusidModel):
    rule_id: str
    general_ledger_account_code: str
    rule_filter: str
    effective_from: _datetime.datetime | None = ...
    effective_until: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        rule_id: str,
        general_ledger_account_code: str,
        rule_filter: str,
        effective_from: _datetime.datetime | str | None = ...,
        effective_until: _datetime.datetime | str | None = ...,
    ) -> None:
        """Posting module rule.

        Args:
            rule_id: The identifier of the rule.
            general_ledger_account_code: Account that the debit or credit is posted to.
            rule_filter: An expression that selects what the rule applies to.
            effective_from: Accounting date from which, inclusive, the rule applies. None: from the beginning of time.
            effective_until: Accounting date up to which, exclusive, the rule applies. None: to the end of time.
        """

class PostingModuleRequest(LusidModel):
    code: str
    display_name: str
    description: str | None = ...
    rules: list[PostingModuleRule] | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str | None = ...,
        rules: _abc.Sequence[PostingModuleRule | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Posting module request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            rules: Rules, tried in order; the first that matches applies.
        """

class PostingModuleRulesUpdatedResponse(LusidModel):
    rules: list[PostingModuleRuleResponse] | None = ...
    version: Version | None = ...
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        rules: _abc.Sequence[PostingModuleRuleResponse | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Posting module rules updated response.

        Args:
            rules: Rules, tried in order; the first that matches applies.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class SupersedePostingModuleRuleRequest(LusidModel):
    rule_id: str
    effective_from: _datetime.datetime
    effective_until: _datetime.datetime | None = ...
    general_ledger_account_code: str
    rule_filter: str
    def __init__(
        self,
        *,
        rule_id: str,
        effective_from: _datetime.datetime | str,
        effective_until: _datetime.datetime | str | None = ...,
        general_ledger_account_code: str,
        rule_filter: str,
    ) -> None:
        """Supersede posting module rule request.

        Args:
            rule_id: The identifier of the rule.
            effective_from: The start of the period of business time for which this holds.
            effective_until: Accounting date up to which, exclusive, the rule applies. None: to the end of time.
            general_ledger_account_code: Account that the debit or credit is posted to.
            rule_filter: An expression that selects what the rule applies to.
        """
