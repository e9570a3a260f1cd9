"""Models of the abor API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pydantic import Field

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
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
    """Portfolio entity id."""

    scope: str
    code: str
    portfolio_entity_type: str | None = None
    """SinglePortfolio or GroupPortfolio, or a value added since."""


class Abor(LusidModel):
    """Abor.

    Used by `AborApi.create_abor`, `AborApi.get_abor`, `AborApi.patch_abor`.
    """

    href: str | None = None
    id: "ResourceId"
    display_name: str | None = None
    description: str | None = None
    portfolio_ids: list[PortfolioEntityId]
    abor_configuration_id: "ResourceId | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    base_currency: str | None = None
    links: "list[Link] | None" = None


class AborProperties(LusidModel):
    """Abor properties.

    Used by `AborApi.get_abor_properties`, `AborApi.upsert_abor_properties`.
    """

    href: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class AborRequest(LusidModel):
    """Abor request.

    Used by `AborApi.create_abor`.
    """

    code: str
    display_name: str
    description: str | None = None
    portfolio_ids: list[PortfolioEntityId]
    abor_configuration_id: "ResourceId"
    properties: "dict[str, ModelProperty] | None" = None


class ClosePeriodDiaryEntryRequest(LusidModel):
    """Close period diary entry request.

    Used by `AborApi.close_period`.
    """

    diary_entry_code: str | None = None
    name: str | None = None
    effective_at: datetime | None = None
    query_as_at: datetime | None = None
    status: str | None = None
    """Undefined, Estimate, Final, Candidate or Unofficial, or a value added since."""
    properties: "dict[str, ModelProperty] | None" = None
    closing_options: list[str] | None = None


class DateOrDiaryEntry(LusidModel):
    """Date or diary entry."""

    var_date: str | None = Field(default=None, validation_alias="date", serialization_alias="date")
    diary_entry: str | None = None


class DiaryEntry(LusidModel):
    """Diary entry.

    Used by `AborApi.add_diary_entry`, `AborApi.close_period`, `AborApi.lock_period` and 1 more.
    """

    href: str | None = None
    abor_id: "ResourceId | None" = None
    diary_entry_code: str | None = None
    type: str
    """PeriodBoundary, ValuationPoint or Other, or a value added since."""
    name: str | None = None
    status: str
    """Undefined, Estimate, Final, Candidate or Unofficial, or a value added since."""
    apply_clear_down: bool | None = None
    effective_at: datetime
    query_as_at: datetime | None = None
    previous_entry_time: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    links: "list[Link] | None" = None


class DiaryEntryRequest(LusidModel):
    """Diary entry request.

    Used by `AborApi.add_diary_entry`.
    """

    diary_entry_code: str
    name: str | None = None
    status: str | None = None
    """Undefined, Estimate, Final, Candidate or Unofficial, or a value added since."""
    effective_at: datetime
    query_as_at: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None


class JournalEntryLine(LusidModel):
    """Journal entry line."""

    accounting_date: datetime
    activity_date: datetime
    portfolio_id: "ResourceId"
    instrument_id: str
    instrument_scope: str
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    tax_lot_id: str | None = None
    general_ledger_account_code: str
    local: "CurrencyAndAmount"
    base: "CurrencyAndAmount"
    units: float
    posting_module_code: str | None = None
    posting_rule: str
    posting_rule_version: int | None = None
    as_at_date: datetime
    activities_description: str | None = None
    source_type: str
    """LusidTransaction, LusidValuation, Manual or External, or a value added since."""
    source_id: str
    properties: "dict[str, ModelProperty] | None" = None
    movement_name: str | None = None
    txn_type: str | None = None
    holding_type: str
    economic_bucket: str
    economic_bucket_component: str | None = None
    """Undefined, Premium, OID, MarketDiscount, AcquisitionPremium, CoreMarket, … (6 more), or a value added
    since.
    """
    economic_bucket_variant: str | None = None
    """Undefined, ShortTerm, LongTerm, Bought, Sold, TradeDateToSettlementDate, … (6 more), or a value added
    since.
    """
    levels: list[str] | None = None
    source_levels: list[str] | None = None
    movement_sign: str | None = None
    """NA, Long or Short, or a value added since."""
    holding_sign: str | None = None
    """NA, Long or Short, or a value added since."""
    ledger_column: str | None = None
    """Debit or Credit, or a value added since."""
    journal_entry_line_type: str | None = None
    """Default, Reversal or TrueUp, or a value added since."""
    custodian_account_id: "ResourceId | None" = None
    custodian_account_type: str | None = None
    links: "list[Link] | None" = None


class JournalEntryLinesQueryParameters(LusidModel):
    """Journal entry lines query parameters.

    Used by `AborApi.get_journal_entry_lines`.
    """

    start: DateOrDiaryEntry | None = None
    end: DateOrDiaryEntry | None = None
    variant: str | None = None
    date_mode: str | None = None
    """ActivityDate or AccountingDate, or a value added since."""
    general_ledger_profile_code: str | None = None
    property_keys: list[str] | None = None


class LockPeriodDiaryEntryRequest(LusidModel):
    """Lock period diary entry request.

    Used by `AborApi.lock_period`.
    """

    diary_entry_code: str | None = None
    closing_options: list[str] | None = None


class MultiCurrencyAmounts(LusidModel):
    """Multi currency amounts."""

    local_amount: float
    base_amount: float


class Operation(LusidModel):
    """Operation.

    Used by `AborApi.patch_abor`, `AborConfigurationApi.patch_abor_configuration`,
    `ChartOfAccountsApi.patch_chart_of_accounts` and 9 more.
    """

    value: Any = None
    path: str
    op: str
    """add or remove, or a value added since."""
    var_from: str | None = Field(default=None, validation_alias="from", serialization_alias="from")


class PagedResourceListOfAbor(LusidModel):
    """Paged resource list of abor.

    Used by `AborApi.list_abors`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Abor]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfDiaryEntry(LusidModel):
    """Paged resource list of diary entry.

    Used by `AborApi.list_diary_entries`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[DiaryEntry]
    href: str | None = None
    links: "list[Link] | None" = None


class PeriodDiaryEntriesReopenedResponse(LusidModel):
    """Period diary entries reopened response.

    Used by `AborApi.re_open_periods`.
    """

    href: str | None = None
    effective_from: datetime | None = None
    as_at: datetime
    period_diary_entries_removed: int
    period_diary_entries_from: datetime
    period_diary_entries_to: datetime
    links: "list[Link] | None" = None


class ReOpenPeriodDiaryEntryRequest(LusidModel):
    """Re open period diary entry request.

    Used by `AborApi.re_open_periods`.
    """

    diary_entry_code: str | None = None


class TrialBalance(LusidModel):
    """Trial balance."""

    general_ledger_account_code: str
    description: str | None = None
    levels: list[str]
    account_type: str
    local_currency: str
    opening: MultiCurrencyAmounts
    closing: MultiCurrencyAmounts
    debit: MultiCurrencyAmounts
    credit: MultiCurrencyAmounts
    properties: "dict[str, ModelProperty] | None" = None
    links: "list[Link] | None" = None


class TrialBalanceQueryParameters(LusidModel):
    """Trial balance query parameters.

    Used by `AborApi.get_trial_balance`.
    """

    start: DateOrDiaryEntry | None = None
    end: DateOrDiaryEntry | None = None
    date_mode: str | None = None
    """ActivityDate or AccountingDate, or a value added since."""
    general_ledger_profile_code: str | None = None
    property_keys: list[str] | None = None
    exclude_cleardown_module: bool | None = None


class VersionedResourceListOfJournalEntryLine(LusidModel):
    """Versioned resource list of journal entry line.

    Used by `AborApi.get_journal_entry_lines`.
    """

    version: "Version"
    values: list[JournalEntryLine]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class VersionedResourceListOfTrialBalance(LusidModel):
    """Versioned resource list of trial balance.

    Used by `AborApi.get_trial_balance`.
    """

    version: "Version"
    values: list[TrialBalance]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None
