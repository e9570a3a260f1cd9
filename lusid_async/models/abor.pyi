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
            portfolio_entity_type: `SinglePortfolio` (default) or `GroupPortfolio`. SinglePortfolio or GroupPortfolio, or a value added since.
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
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            portfolio_ids: The scopes and codes of the portfolios.
            abor_configuration_id: Scope and code of the configuration that names chart of accounts, posting and cleardown modules.
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
            abor_configuration_id: Scope and code of the configuration that names chart of accounts, posting and cleardown modules.
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
            diary_entry_code: Code of the period. Default: made from its date.
            name: Name of the period. Default: made from its date.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            status: Status of the period. Default: `Estimate`. Undefined, Estimate, Final, Candidate or Unofficial, or a value added since.
            properties: Property values by property key, `domain/scope/code`.
            closing_options: What is done when the period is closed or locked.
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
            var_date: The date; give this or `diary_entry`, not both.
            diary_entry: Code of a diary entry; give this or `date`, not both.
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
            diary_entry_code: Code of the diary entry, unique in its accounting book of record.
            type: Kind of entry: such as `PeriodBoundary` or `ValuationPoint`. PeriodBoundary, ValuationPoint or Other, or a value added since.
            name: The name.
            status: How final the entry is; which values are allowed depends on its type. Undefined, Estimate, Final, Candidate or Unofficial, or a value added since.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            effective_at: The moment of business time for which this holds.
            query_as_at: The moment of system time at which data are read.
            previous_entry_time: Time of the diary entry before this one.
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
            diary_entry_code: Code of the diary entry, unique in its accounting book of record.
            name: The name.
            status: How final the entry is. Default: `Undefined`. Undefined, Estimate, Final, Candidate or Unofficial, or a value added since.
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
            activity_date: Date of the activity itself, possibly in a closed period, while the accounting date is in an open one.
            portfolio_id: The scope and code of the portfolio.
            instrument_id: The value of the identifier that names the instrument.
            instrument_scope: The scope in which the instrument was found.
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            general_ledger_account_code: Account that the line is posted to.
            local: The amount in local currency.
            base: The amount in base currency.
            units: How many units.
            posting_module_code: Code of the posting module whose rules made the line.
            posting_rule: Rule that made the line.
            posting_rule_version: Version of the rule that made the line; null where no rule matched.
            as_at_date: System time at which the transaction behind the line was stored.
            activities_description: The business activity that the line comes from, in words.
            source_type: Whether the line comes from a transaction, a valuation, a manual journal or outside. LusidTransaction, LusidValuation, Manual or External, or a value added since.
            source_id: The identifier at the source.
            properties: Property values by property key, `domain/scope/code`.
            movement_name: Name of the movement or side behind the line.
            txn_type: Type of the transaction behind the line; null where there is none, as for valuation.
            holding_type: What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F` forward FX.
            economic_bucket: What the amount is, such as cost or unrealised gain.
            economic_bucket_component: Finer division of the economic bucket, such as premium or market discount. Undefined, Premium, OID, MarketDiscount, AcquisitionPremium, CoreMarket, … (6 more), or a value added since.
            economic_bucket_variant: Finer division of the economic bucket, such as long or short term. Undefined, ShortTerm, LongTerm, Bought, Sold, TradeDateToSettlementDate, … (6 more), or a value added since.
            levels: Values of the general ledger profile's levels, where one was asked for.
            source_levels: Values of the levels of the general ledger profile that was asked for.
            movement_sign: Whether the line is for a long or short movement. NA, Long or Short, or a value added since.
            holding_sign: Whether the holding is long or short. NA, Long or Short, or a value added since.
            ledger_column: Whether the line is a debit or a credit. Debit or Credit, or a value added since.
            journal_entry_line_type: Whether the line is original (`Default`), or reverses or trues up one of an earlier period. Default, Reversal or TrueUp, or a value added since.
            custodian_account_id: The scope and code of the custodian account.
            custodian_account_type: Account type of the custodian account that the line was resolved to.
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
            start: Date or diary entry at which the period starts.
            end: Date or diary entry at which the period ends.
            variant: Variant of the valuation point; needed only where there are several estimates.
            date_mode: Whether lines are built by activity date or by accounting date. ActivityDate or AccountingDate, or a value added since.
            general_ledger_profile_code: Code of the profile by whose levels lines are shown.
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
            diary_entry_code: Code of the period to lock. Default: the last that was closed.
            closing_options: What is done when the period is closed or locked.
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
        """Multi currency amounts.

        Args:
            local_amount: Amount in local currency.
            base_amount: Amount in base currency.
        """

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
            value: Value to set.
            path: Place of the change in the document, as JSON pointer.
            op: Kind of change by JSON Patch, such as `add`, `replace` or `remove`. add or remove, or a value added since.
            var_from: JSON pointer from which a value is moved or copied.
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
            effective_from: Business time from which the deletion holds; null where it has several.
            as_at: System time at which the deletion took effect.
            period_diary_entries_removed: Number of diary entries that were removed.
            period_diary_entries_from: Start of the time from which periods were removed.
            period_diary_entries_to: End of the time from which periods were removed.
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
            diary_entry_code: Code of the period to reopen. Default: the last.
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
            general_ledger_account_code: Account that the row is for.
            description: A description for people.
            levels: Values of the general ledger profile's levels.
            account_type: Type of the account of the row.
            local_currency: Currency of the local amounts; base currency where the row has several.
            opening: Balance at the start of the period.
            closing: Balance at the end of the period.
            debit: Sum of debits in the period.
            credit: Sum of credits in the period.
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
            start: Date or diary entry at which the period starts.
            end: Date or diary entry at which the period ends.
            date_mode: Whether lines are built by activity date or by accounting date. ActivityDate or AccountingDate, or a value added since.
            general_ledger_profile_code: Code of the profile by whose levels the trial balance is shown.
            property_keys: The property keys, each `domain/scope/code`.
            exclude_cleardown_module: Whether cleardown modules are left unapplied. Default: false.
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
