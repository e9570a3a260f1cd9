"""Models of the abor API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import (
    CurrencyAndAmount,
    Link,
    ModelProperty,
    PerpetualProperty,
    ResourceId,
    StagedModificationsInfo,
    Version,
)

class PortfolioEntityId(LusidModel):
    scope: str
    code: str
    portfolio_entity_type: str | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        portfolio_entity_type: str | None = ...,
    ) -> None: ...

class Abor(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str | None = ...
    description: str | None = ...
    portfolio_ids: list[PortfolioEntityId]
    abor_configuration_id: ResourceId | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    base_currency: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str | None = ...,
        description: str | None = ...,
        portfolio_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        abor_configuration_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        base_currency: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class AborProperties(LusidModel):
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

class AborRequest(LusidModel):
    code: str
    display_name: str
    description: str | None = ...
    portfolio_ids: list[PortfolioEntityId]
    abor_configuration_id: ResourceId
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str | None = ...,
        portfolio_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        abor_configuration_id: ResourceId | _abc.Mapping[str, _typing.Any],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ClosePeriodDiaryEntryRequest(LusidModel):
    diary_entry_code: str | None = ...
    name: str | None = ...
    effective_at: _datetime.datetime | None = ...
    query_as_at: _datetime.datetime | None = ...
    status: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    closing_options: list[str] | None = ...
    def __init__(
        self,
        *,
        diary_entry_code: str | None = ...,
        name: str | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        query_as_at: _datetime.datetime | str | None = ...,
        status: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        closing_options: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class DateOrDiaryEntry(LusidModel):
    var_date: str | None = ...
    diary_entry: str | None = ...
    def __init__(
        self,
        *,
        var_date: _datetime.datetime | _datetime.date | str | None = ...,
        diary_entry: str | None = ...,
    ) -> None: ...

class DiaryEntry(LusidModel):
    href: str | None = ...
    abor_id: ResourceId | None = ...
    diary_entry_code: str | None = ...
    type: str
    name: str | None = ...
    status: str
    apply_clear_down: bool | None = ...
    effective_at: _datetime.datetime
    query_as_at: _datetime.datetime | None = ...
    previous_entry_time: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        abor_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        diary_entry_code: str | None = ...,
        type: str,
        name: str | None = ...,
        status: str,
        apply_clear_down: bool | None = ...,
        effective_at: _datetime.datetime | str,
        query_as_at: _datetime.datetime | str | None = ...,
        previous_entry_time: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class DiaryEntryRequest(LusidModel):
    diary_entry_code: str
    name: str | None = ...
    status: str | None = ...
    effective_at: _datetime.datetime
    query_as_at: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        diary_entry_code: str,
        name: str | None = ...,
        status: str | None = ...,
        effective_at: _datetime.datetime | str,
        query_as_at: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class JournalEntryLine(LusidModel):
    accounting_date: _datetime.datetime
    activity_date: _datetime.datetime
    portfolio_id: ResourceId
    instrument_id: str
    instrument_scope: str
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    tax_lot_id: str | None = ...
    general_ledger_account_code: str
    local: CurrencyAndAmount
    base: CurrencyAndAmount
    units: float
    posting_module_code: str | None = ...
    posting_rule: str
    posting_rule_version: int | None = ...
    as_at_date: _datetime.datetime
    activities_description: str | None = ...
    source_type: str
    source_id: str
    properties: dict[str, ModelProperty] | None = ...
    movement_name: str | None = ...
    txn_type: str | None = ...
    holding_type: str
    economic_bucket: str
    economic_bucket_component: str | None = ...
    economic_bucket_variant: str | None = ...
    levels: list[str] | None = ...
    source_levels: list[str] | None = ...
    movement_sign: str | None = ...
    holding_sign: str | None = ...
    ledger_column: str | None = ...
    journal_entry_line_type: str | None = ...
    custodian_account_id: ResourceId | None = ...
    custodian_account_type: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        accounting_date: _datetime.datetime | str,
        activity_date: _datetime.datetime | str,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        instrument_id: str,
        instrument_scope: str,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        tax_lot_id: str | None = ...,
        general_ledger_account_code: str,
        local: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        base: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        units: float | _decimal.Decimal,
        posting_module_code: str | None = ...,
        posting_rule: str,
        posting_rule_version: int | None = ...,
        as_at_date: _datetime.datetime | str,
        activities_description: str | None = ...,
        source_type: str,
        source_id: str,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        movement_name: str | None = ...,
        txn_type: str | None = ...,
        holding_type: str,
        economic_bucket: str,
        economic_bucket_component: str | None = ...,
        economic_bucket_variant: str | None = ...,
        levels: list[str] | tuple[str, ...] | None = ...,
        source_levels: list[str] | tuple[str, ...] | None = ...,
        movement_sign: str | None = ...,
        holding_sign: str | None = ...,
        ledger_column: str | None = ...,
        journal_entry_line_type: str | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        custodian_account_type: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class JournalEntryLinesQueryParameters(LusidModel):
    start: DateOrDiaryEntry | None = ...
    end: DateOrDiaryEntry | None = ...
    variant: str | None = ...
    date_mode: str | None = ...
    general_ledger_profile_code: str | None = ...
    property_keys: list[str] | None = ...
    def __init__(
        self,
        *,
        start: DateOrDiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        end: DateOrDiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        variant: str | None = ...,
        date_mode: str | None = ...,
        general_ledger_profile_code: str | None = ...,
        property_keys: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class LockPeriodDiaryEntryRequest(LusidModel):
    diary_entry_code: str | None = ...
    closing_options: list[str] | None = ...
    def __init__(
        self,
        *,
        diary_entry_code: str | None = ...,
        closing_options: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class MultiCurrencyAmounts(LusidModel):
    local_amount: float
    base_amount: float
    def __init__(
        self,
        *,
        local_amount: float | _decimal.Decimal,
        base_amount: float | _decimal.Decimal,
    ) -> None: ...

class Operation(LusidModel):
    value: Any = ...
    path: str
    op: str
    var_from: str | None = ...
    def __init__(
        self,
        *,
        value: Any = ...,
        path: str,
        op: str,
        var_from: str | None = ...,
    ) -> None: ...

class PagedResourceListOfAbor(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Abor]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Abor | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfDiaryEntry(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[DiaryEntry]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[DiaryEntry | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PeriodDiaryEntriesReopenedResponse(LusidModel):
    href: str | None = ...
    effective_from: _datetime.datetime | None = ...
    as_at: _datetime.datetime
    period_diary_entries_removed: int
    period_diary_entries_from: _datetime.datetime
    period_diary_entries_to: _datetime.datetime
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        effective_from: _datetime.datetime | str | None = ...,
        as_at: _datetime.datetime | str,
        period_diary_entries_removed: int,
        period_diary_entries_from: _datetime.datetime | str,
        period_diary_entries_to: _datetime.datetime | str,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ReOpenPeriodDiaryEntryRequest(LusidModel):
    diary_entry_code: str | None = ...
    def __init__(
        self,
        *,
        diary_entry_code: str | None = ...,
    ) -> None: ...

class TrialBalance(LusidModel):
    general_ledger_account_code: str
    description: str | None = ...
    levels: list[str]
    account_type: str
    local_currency: str
    opening: MultiCurrencyAmounts
    closing: MultiCurrencyAmounts
    debit: MultiCurrencyAmounts
    credit: MultiCurrencyAmounts
    properties: dict[str, ModelProperty] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        general_ledger_account_code: str,
        description: str | None = ...,
        levels: list[str] | tuple[str, ...],
        account_type: str,
        local_currency: str,
        opening: MultiCurrencyAmounts | _abc.Mapping[str, _typing.Any],
        closing: MultiCurrencyAmounts | _abc.Mapping[str, _typing.Any],
        debit: MultiCurrencyAmounts | _abc.Mapping[str, _typing.Any],
        credit: MultiCurrencyAmounts | _abc.Mapping[str, _typing.Any],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class TrialBalanceQueryParameters(LusidModel):
    start: DateOrDiaryEntry | None = ...
    end: DateOrDiaryEntry | None = ...
    date_mode: str | None = ...
    general_ledger_profile_code: str | None = ...
    property_keys: list[str] | None = ...
    exclude_cleardown_module: bool | None = ...
    def __init__(
        self,
        *,
        start: DateOrDiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        end: DateOrDiaryEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        date_mode: str | None = ...,
        general_ledger_profile_code: str | None = ...,
        property_keys: list[str] | tuple[str, ...] | None = ...,
        exclude_cleardown_module: bool | None = ...,
    ) -> None: ...

class VersionedResourceListOfJournalEntryLine(LusidModel):
    version: Version
    values: list[JournalEntryLine]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[JournalEntryLine | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class VersionedResourceListOfTrialBalance(LusidModel):
    version: Version
    values: list[TrialBalance]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[TrialBalance | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
