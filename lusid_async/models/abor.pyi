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
    ) -> None:
        """Portfolio entity id.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            portfolio_entity_type: SinglePortfolio or GroupPortfolio, or a value added since.
        """

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
    ) -> None:
        """Abor.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier.
            display_name: The name shown to people.
            description: A description for people.
            portfolio_ids: The scopes and codes of the portfolios.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Abor properties.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Abor request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            portfolio_ids: The scopes and codes of the portfolios.
            properties: Property values by property key, `domain/scope/code`.
        """

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
    ) -> None:
        """Close period diary entry request.

        Args:
            diary_entry_code: The code of the diary entry.
            name: The name.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            status: The status. Undefined, Estimate, Final, Candidate or Unofficial, or a value added since.
            properties: Property values by property key, `domain/scope/code`.
        """

class DateOrDiaryEntry(LusidModel):
    var_date: str | None = ...
    diary_entry: str | None = ...
    def __init__(
        self,
        *,
        var_date: _datetime.datetime | _datetime.date | str | None = ...,
        diary_entry: str | None = ...,
    ) -> None:
        """Date or diary entry.

        Args:
            var_date: The date.
        """

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
    ) -> None:
        """Diary entry.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            abor_id: The scope and code of the accounting book of record.
            diary_entry_code: The code of the diary entry.
            type: The type. PeriodBoundary, ValuationPoint or Other, or a value added since.
            name: The name.
            status: The status. Undefined, Estimate, Final, Candidate or Unofficial, or a value added since.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Diary entry request.

        Args:
            diary_entry_code: The code of the diary entry.
            name: The name.
            status: The status. Undefined, Estimate, Final, Candidate or Unofficial, or a value added since.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            properties: Property values by property key, `domain/scope/code`.
        """

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
    ) -> None:
        """Journal entry line.

        Args:
            accounting_date: The date on which it is accounted for.
            activity_date: The date of the activity.
            portfolio_id: The scope and code of the portfolio.
            instrument_id: The value of the identifier that names the instrument.
            instrument_scope: The scope in which the instrument was found.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            general_ledger_account_code: The code of the general ledger account.
            local: The amount in local currency.
            base: The amount in base currency.
            units: How many units.
            as_at_date: The moment of system time at which this was written, or read.
            source_type: The type of the source. LusidTransaction, LusidValuation, Manual or External, or a value added since.
            source_id: The identifier at the source.
            properties: Property values by property key, `domain/scope/code`.
            movement_name: The name of the movement.
            holding_type: What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F` forward FX.
            economic_bucket: What the amount is, such as cost or unrealised gain.
            economic_bucket_component: The part of the economic bucket. Undefined, Premium, OID, MarketDiscount, AcquisitionPremium, CoreMarket, … (6 more), or a value added since.
            economic_bucket_variant: The variant of the economic bucket. Undefined, ShortTerm, LongTerm, Bought, Sold, TradeDateToSettlementDate, … (6 more), or a value added since.
            levels: The levels.
            movement_sign: NA, Long or Short, or a value added since.
            holding_sign: Whether the holding is long or short. NA, Long or Short, or a value added since.
            ledger_column: Debit or Credit, or a value added since.
            journal_entry_line_type: Default, Reversal or TrueUp, or a value added since.
            custodian_account_id: The scope and code of the custodian account that holds the position.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Journal entry lines query parameters.

        Args:
            start: The start.
            end: The end.
            variant: The variant.
            date_mode: ActivityDate or AccountingDate, or a value added since.
            general_ledger_profile_code: The code of the general ledger profile.
            property_keys: The property keys, each `domain/scope/code`.
        """

class LockPeriodDiaryEntryRequest(LusidModel):
    diary_entry_code: str | None = ...
    closing_options: list[str] | None = ...
    def __init__(
        self,
        *,
        diary_entry_code: str | None = ...,
        closing_options: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Lock period diary entry request.

        Args:
            diary_entry_code: The code of the diary entry.
        """

class MultiCurrencyAmounts(LusidModel):
    local_amount: float
    base_amount: float
    def __init__(
        self,
        *,
        local_amount: float | _decimal.Decimal,
        base_amount: float | _decimal.Decimal,
    ) -> None:
        """Multi currency amounts."""

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
    ) -> None:
        """Operation.

        Args:
            value: The value.
            path: The path.
            op: The operation. add or remove, or a value added since.
            var_from: The start.
        """

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
    ) -> None:
        """Paged resource list of abor.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of diary entry.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Period diary entries reopened response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            effective_from: The start of the period of business time for which this holds.
            as_at: The moment of system time whose knowledge this is.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ReOpenPeriodDiaryEntryRequest(LusidModel):
    diary_entry_code: str | None = ...
    def __init__(
        self,
        *,
        diary_entry_code: str | None = ...,
    ) -> None:
        """Re open period diary entry request.

        Args:
            diary_entry_code: The code of the diary entry.
        """

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
    ) -> None:
        """Trial balance.

        Args:
            general_ledger_account_code: The code of the general ledger account.
            description: A description for people.
            levels: The levels.
            account_type: The type of account.
            properties: Property values by property key, `domain/scope/code`.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Trial balance query parameters.

        Args:
            start: The start.
            end: The end.
            date_mode: ActivityDate or AccountingDate, or a value added since.
            general_ledger_profile_code: The code of the general ledger profile.
            property_keys: The property keys, each `domain/scope/code`.
        """

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
    ) -> None:
        """Versioned resource list of journal entry line.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Versioned resource list of trial balance.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
