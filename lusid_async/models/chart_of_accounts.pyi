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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class GeneralLedgerProfileMapping(LusidModel):
    mapping_filter: str
    levels: list[str]
    def __init__(
        self,
        *,
        mapping_filter: str,
        levels: list[str] | tuple[str, ...],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
