"""Models of the abor API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, Any

from pydantic import Field

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

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
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    portfolio_entity_type: str | None = None
    """`SinglePortfolio` (default) or `GroupPortfolio`. SinglePortfolio or GroupPortfolio, or a value added
    since.
    """


class Abor(LusidModel):
    """Abor.

    Used by `AborApi.create_abor`, `AborApi.get_abor`, `AborApi.patch_abor`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    portfolio_ids: list[PortfolioEntityId]
    """The scopes and codes of the portfolios."""
    abor_configuration_id: "ResourceId | None" = None
    """Scope and code of the configuration that names chart of accounts, posting and cleardown modules."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    base_currency: str | None = None
    """The currency that the portfolio, or the book, is reported in, as ISO code."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class AborProperties(LusidModel):
    """Abor properties.

    Used by `AborApi.get_abor_properties`, `AborApi.upsert_abor_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class AborRequest(LusidModel):
    """Abor request.

    Used by `AborApi.create_abor`.
    """

    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    portfolio_ids: list[PortfolioEntityId]
    """The scopes and codes of the portfolios."""
    abor_configuration_id: "ResourceId"
    """Scope and code of the configuration that names chart of accounts, posting and cleardown modules."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class ClosePeriodDiaryEntryRequest(LusidModel):
    """Close period diary entry request.

    Used by `AborApi.close_period`.
    """

    diary_entry_code: str | None = None
    """Code of the period. Default: made from its date."""
    name: str | None = None
    """Name of the period. Default: made from its date."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    query_as_at: AwareDatetime | None = None
    """The moment of system time at which data are read."""
    status: str | None = None
    """Status of the period. Default: `Estimate`. Undefined, Estimate, Final, Candidate or Unofficial, or a
    value added since.
    """
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    closing_options: list[str] | None = None
    """What is done when the period is closed or locked."""


class DateOrDiaryEntry(LusidModel):
    """Date or diary entry."""

    var_date: DateOrCutLabel | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """The date; give this or `diary_entry`, not both."""
    diary_entry: str | None = None
    """Code of a diary entry; give this or `date`, not both."""


class DiaryEntry(LusidModel):
    """Diary entry.

    Used by `AborApi.add_diary_entry`, `AborApi.close_period`, `AborApi.lock_period` and 1 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    abor_id: "ResourceId | None" = None
    """The scope and code of the accounting book of record."""
    diary_entry_code: str | None = None
    """Code of the diary entry, unique in its accounting book of record."""
    type: str
    """Kind of entry: such as `PeriodBoundary` or `ValuationPoint`. PeriodBoundary, ValuationPoint or Other,
    or a value added since.
    """
    name: str | None = None
    """The name."""
    status: str
    """How final the entry is; which values are allowed depends on its type. Undefined, Estimate, Final,
    Candidate or Unofficial, or a value added since.
    """
    apply_clear_down: bool | None = None
    """Whether income and expense accounts are cleared at that point."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    query_as_at: AwareDatetime | None = None
    """The moment of system time at which data are read."""
    previous_entry_time: AwareDatetime | None = None
    """Time of the diary entry before this one."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class DiaryEntryRequest(LusidModel):
    """Diary entry request.

    Used by `AborApi.add_diary_entry`.
    """

    diary_entry_code: str
    """Code of the diary entry, unique in its accounting book of record."""
    name: str | None = None
    """The name."""
    status: str | None = None
    """How final the entry is. Default: `Undefined`. Undefined, Estimate, Final, Candidate or Unofficial, or a
    value added since.
    """
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    query_as_at: AwareDatetime | None = None
    """The moment of system time at which data are read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class JournalEntryLine(LusidModel):
    """Journal entry line."""

    accounting_date: AwareDatetime
    """The date on which it is accounted for."""
    activity_date: AwareDatetime
    """Date of the activity itself, possibly in a closed period, while the accounting date is in an open one.
    """
    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    instrument_id: str
    """The value of the identifier that names the instrument."""
    instrument_scope: str
    """The scope in which the instrument was found."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    tax_lot_id: str | None = None
    """The identifier of the tax lot: that of the transaction which opened it."""
    general_ledger_account_code: str
    """Account that the line is posted to."""
    local: "CurrencyAndAmount"
    """The amount in local currency."""
    base: "CurrencyAndAmount"
    """The amount in base currency."""
    units: Number
    """How many units."""
    posting_module_code: str | None = None
    """Code of the posting module whose rules made the line."""
    posting_rule: str
    """Rule that made the line."""
    posting_rule_version: int | None = None
    """Version of the rule that made the line; null where no rule matched."""
    as_at_date: AwareDatetime
    """System time at which the transaction behind the line was stored."""
    activities_description: str | None = None
    """The business activity that the line comes from, in words."""
    source_type: str
    """Whether the line comes from a transaction, a valuation, a manual journal or outside. LusidTransaction,
    LusidValuation, Manual or External, or a value added since.
    """
    source_id: str
    """The identifier at the source."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    movement_name: str | None = None
    """Name of the movement or side behind the line."""
    txn_type: str | None = None
    """Type of the transaction behind the line; null where there is none, as for valuation."""
    holding_type: str
    """What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F`
    forward FX.
    """
    economic_bucket: str
    """What the amount is, such as cost or unrealised gain."""
    economic_bucket_component: str | None = None
    """Finer division of the economic bucket, such as premium or market discount. Undefined, Premium, OID,
    MarketDiscount, AcquisitionPremium, CoreMarket, … (6 more), or a value added since.
    """
    economic_bucket_variant: str | None = None
    """Finer division of the economic bucket, such as long or short term. Undefined, ShortTerm, LongTerm,
    Bought, Sold, TradeDateToSettlementDate, … (6 more), or a value added since.
    """
    levels: list[str] | None = None
    """Values of the general ledger profile's levels, where one was asked for."""
    source_levels: list[str] | None = None
    """Values of the levels of the general ledger profile that was asked for."""
    movement_sign: str | None = None
    """Whether the line is for a long or short movement. NA, Long or Short, or a value added since."""
    holding_sign: str | None = None
    """Whether the holding is long or short. NA, Long or Short, or a value added since."""
    ledger_column: str | None = None
    """Whether the line is a debit or a credit. Debit or Credit, or a value added since."""
    journal_entry_line_type: str | None = None
    """Whether the line is original (`Default`), or reverses or trues up one of an earlier period. Default,
    Reversal or TrueUp, or a value added since.
    """
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""
    custodian_account_type: str | None = None
    """Account type of the custodian account that the line was resolved to."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class JournalEntryLinesQueryParameters(LusidModel):
    """Journal entry lines query parameters.

    Used by `AborApi.get_journal_entry_lines`.
    """

    start: DateOrDiaryEntry | None = None
    """Date or diary entry at which the period starts."""
    end: DateOrDiaryEntry | None = None
    """Date or diary entry at which the period ends."""
    variant: str | None = None
    """Variant of the valuation point; needed only where there are several estimates."""
    date_mode: str | None = None
    """Whether lines are built by activity date or by accounting date. ActivityDate or AccountingDate, or a
    value added since.
    """
    general_ledger_profile_code: str | None = None
    """Code of the profile by whose levels lines are shown."""
    property_keys: list[str] | None = None
    """The property keys, each `domain/scope/code`."""


class LockPeriodDiaryEntryRequest(LusidModel):
    """Lock period diary entry request.

    Used by `AborApi.lock_period`.
    """

    diary_entry_code: str | None = None
    """Code of the period to lock. Default: the last that was closed."""
    closing_options: list[str] | None = None
    """What is done when the period is closed or locked."""


class MultiCurrencyAmounts(LusidModel):
    """Multi currency amounts."""

    local_amount: Number
    """Amount in local currency."""
    base_amount: Number
    """Amount in base currency."""


class Operation(LusidModel):
    """Operation.

    Used by `AborApi.patch_abor`, `AborConfigurationApi.patch_abor_configuration`,
    `ChartOfAccountsApi.patch_chart_of_accounts` and 9 more.
    """

    value: Any = None
    """Value to set."""
    path: str
    """Place of the change in the document, as JSON pointer."""
    op: str
    """Kind of change by JSON Patch, such as `add`, `replace` or `remove`. add or remove, or a value added
    since.
    """
    var_from: str | None = Field(default=None, validation_alias="from", serialization_alias="from")
    """JSON pointer from which a value is moved or copied."""


class PagedResourceListOfAbor(LusidModel):
    """Paged resource list of abor.

    Used by `AborApi.list_abors`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Abor]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfDiaryEntry(LusidModel):
    """Paged resource list of diary entry.

    Used by `AborApi.list_diary_entries`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[DiaryEntry]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PeriodDiaryEntriesReopenedResponse(LusidModel):
    """Period diary entries reopened response.

    Used by `AborApi.re_open_periods`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    effective_from: AwareDatetime | None = None
    """Business time from which the deletion holds; null where it has several."""
    as_at: AwareDatetime
    """System time at which the deletion took effect."""
    period_diary_entries_removed: int
    """Number of diary entries that were removed."""
    period_diary_entries_from: AwareDatetime
    """Start of the time from which periods were removed."""
    period_diary_entries_to: AwareDatetime
    """End of the time from which periods were removed."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ReOpenPeriodDiaryEntryRequest(LusidModel):
    """Re open period diary entry request.

    Used by `AborApi.re_open_periods`.
    """

    diary_entry_code: str | None = None
    """Code of the period to reopen. Default: the last."""


class TrialBalance(LusidModel):
    """Trial balance."""

    general_ledger_account_code: str
    """Account that the row is for."""
    description: str | None = None
    """A description for people."""
    levels: list[str]
    """Values of the general ledger profile's levels."""
    account_type: str
    """Type of the account of the row."""
    local_currency: str
    """Currency of the local amounts; base currency where the row has several."""
    opening: MultiCurrencyAmounts
    """Balance at the start of the period."""
    closing: MultiCurrencyAmounts
    """Balance at the end of the period."""
    debit: MultiCurrencyAmounts
    """Sum of debits in the period."""
    credit: MultiCurrencyAmounts
    """Sum of credits in the period."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TrialBalanceQueryParameters(LusidModel):
    """Trial balance query parameters.

    Used by `AborApi.get_trial_balance`.
    """

    start: DateOrDiaryEntry | None = None
    """Date or diary entry at which the period starts."""
    end: DateOrDiaryEntry | None = None
    """Date or diary entry at which the period ends."""
    date_mode: str | None = None
    """Whether lines are built by activity date or by accounting date. ActivityDate or AccountingDate, or a
    value added since.
    """
    general_ledger_profile_code: str | None = None
    """Code of the profile by whose levels the trial balance is shown."""
    property_keys: list[str] | None = None
    """The property keys, each `domain/scope/code`."""
    exclude_cleardown_module: bool | None = None
    """Whether cleardown modules are left unapplied. Default: false."""


class VersionedResourceListOfJournalEntryLine(LusidModel):
    """Versioned resource list of journal entry line.

    Used by `AborApi.get_journal_entry_lines`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[JournalEntryLine]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VersionedResourceListOfTrialBalance(LusidModel):
    """Versioned resource list of trial balance.

    Used by `AborApi.get_trial_balance`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[TrialBalance]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
