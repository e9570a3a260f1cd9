"""Models of the portfolio groups API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import (
        Link,
        ModelProperty,
        PerpetualProperty,
        Relationship,
        ResourceId,
        ResponseMetaData,
        Version,
    )
    from lusid_async.models.custom_entities import AccessMetadataValue
    from lusid_async.models.funds import A2BCategory
    from lusid_async.models.transaction import OutputTransaction, Transaction


class A2BDataRecord(LusidModel):
    """A 2 b data record."""

    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    holding_type: str | None = None
    """What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F`
    forward FX.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_uid: str | None = None
    """LUID of the instrument held."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    currency: str | None = None
    """Currency of the holding, as ISO code."""
    transaction_id: str | None = None
    """The identifier of the transaction, unique in its portfolio."""
    start: "A2BCategory | None" = None
    """Value at the start of the period, by component."""
    flows: "A2BCategory | None" = None
    """Flows in and out."""
    gains: "A2BCategory | None" = None
    """Gains and losses."""
    carry: "A2BCategory | None" = None
    """Income and accrual."""
    end: "A2BCategory | None" = None
    """Value at the end of the period, by component."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    group_id: str | None = None
    """The identifier of the group."""
    errors: "list[ResponseMetaData] | None" = None
    """What went wrong."""


class CompletePortfolio(LusidModel):
    """Complete portfolio."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "is_derived",
        )
    )

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    description: str | None = None
    """A description for people."""
    display_name: str | None = None
    """The name shown to people."""
    created: AwareDatetime | None = None
    """The start of business time for it: nothing earlier can be loaded. Default: now."""
    parent_portfolio_id: "ResourceId | None" = None
    """The portfolio that this one is derived from."""
    is_derived: bool | None = None
    """Whether the portfolio is derived from another."""
    type: str | None = None
    """Kind of portfolio: of transactions, a reference portfolio, derived, or of simple positions.
    Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since.
    """
    version: "Version"
    """When this version was written, by whom and by which request."""
    properties: "list[ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    base_currency: str | None = None
    """The currency that the portfolio, or the book, is reported in, as ISO code."""
    sub_holding_keys: list[str] | None = None
    """Keys of transaction properties that divide holdings, such as a strategy."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CreatePortfolioGroupRequest(LusidModel):
    """Create portfolio group request.

    Used by `PortfolioGroupsApi.create_portfolio_group`.
    """

    code: str
    """The code, unique in its scope."""
    created: AwareDatetime | None = None
    """The start of business time for it: nothing earlier can be loaded. Default: now."""
    values: "list[ResourceId] | None" = None
    """The items."""
    sub_groups: "list[ResourceId] | None" = None
    """The groups inside this group."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""


class ExpandedGroup(LusidModel):
    """Expanded group.

    Used by `PortfolioGroupsApi.get_portfolio_group_expansion`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    values: list[CompletePortfolio] | None = None
    """The items."""
    sub_groups: "list[ExpandedGroup] | None" = None
    """The groups inside this group."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PortfolioGroup(LusidModel):
    """Portfolio group.

    Used by `PortfolioGroupsApi.add_portfolio_to_group`, `PortfolioGroupsApi.add_sub_group_to_group`,
    `PortfolioGroupsApi.create_portfolio_group` and 4 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    created: AwareDatetime | None = None
    """The start of business time for it: nothing earlier can be loaded. Default: now."""
    portfolios: "list[ResourceId] | None" = None
    """Scopes and codes of the portfolios in the group."""
    sub_groups: "list[ResourceId] | None" = None
    """The groups inside this group."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    relationships: "list[Relationship] | None" = None
    """The relationships with other entities."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfPortfolioGroup(LusidModel):
    """Paged resource list of portfolio group.

    Used by `PortfolioGroupsApi.list_all_portfolio_groups`, `PortfolioGroupsApi.list_portfolio_groups`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[PortfolioGroup]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PortfolioGroupProperties(LusidModel):
    """Portfolio group properties.

    Used by `PortfolioGroupsApi.get_group_properties`, `PortfolioGroupsApi.upsert_group_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class User(LusidModel):
    """User."""

    id: str | None = None
    """The identifier; a `ResourceId` is a scope and a code."""


class ProcessedCommand(LusidModel):
    """Processed command."""

    description: str
    """A description for people."""
    path: str | None = None
    """Identifier of the command, with that of the request."""
    user_id: User
    """User who sent the command."""
    processed_time: AwareDatetime
    """System time at which the command took effect."""


class ResourceListOfProcessedCommand(LusidModel):
    """Resource list of processed command.

    Used by `PortfolioGroupsApi.get_portfolio_group_commands`, `PortfoliosApi.get_portfolio_commands`.
    """

    values: list[ProcessedCommand]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class TransactionQueryParameters(LusidModel):
    """Transaction query parameters.

    Used by `PortfolioGroupsApi.build_transactions_for_portfolio_group`,
    `TransactionPortfoliosApi.build_transactions`.
    """

    start_date: DateOrCutLabel
    """First date of transactions, as moment or cut label, inclusive."""
    end_date: DateOrCutLabel
    """Last date of transactions, as moment or cut label, inclusive."""
    query_mode: str | None = None
    """Whether dates are compared with the trade date (default) or the settlement date. TradeDate or
    SettleDate, or a value added since.
    """
    show_cancelled_transactions: bool | None = None
    """Whether cancelled transactions are included. Default: false."""
    timeline_scope: str | None = None
    """Scope of the timeline to read by."""
    timeline_code: str | None = None
    """Code of the timeline to read by; with `:` and a closed period identifier to choose the head."""
    include_economics: bool | None = None
    """Whether `economics` are returned. Default: false."""
    include_settlement_status: bool | None = None
    """Whether settlement status is returned. Default: false."""
    settlement_status_date: DateOrCutLabel | None = None
    """Last date of settlement information, not before the end date. None: the end date."""
    return_excluded_transactions: bool | None = None
    """Whether transactions that the portfolio's filter excludes are returned. Default: false."""
    allocation_expansion: str | None = None
    """Whether a transaction divided among strategies gives a row for each part (`Expanded`, default) or one
    (`Combined`). Expanded or Combined, or a value added since.
    """


class UpdatePortfolioGroupRequest(LusidModel):
    """Update portfolio group request.

    Used by `PortfolioGroupsApi.update_portfolio_group`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""


class UpsertPortfolioGroupAccessMetadataRequest(LusidModel):
    """Upsert portfolio group access metadata request.

    Used by `PortfolioGroupsApi.upsert_portfolio_group_access_metadata`.
    """

    metadata: "list[AccessMetadataValue]"
    """Values that access policies look at."""


class VersionedResourceListOfA2BDataRecord(LusidModel):
    """Versioned resource list of a 2 b data record.

    Used by `PortfolioGroupsApi.get_a2_b_data_for_portfolio_group`, `TransactionPortfoliosApi.get_a2_b_data`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[A2BDataRecord]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VersionedResourceListOfOutputTransaction(LusidModel):
    """Versioned resource list of output transaction.

    Used by `PortfolioGroupsApi.build_transactions_for_portfolio_group`,
    `TransactionPortfoliosApi.build_transactions`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: "list[OutputTransaction]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VersionedResourceListOfTransaction(LusidModel):
    """Versioned resource list of transaction.

    Used by `PortfolioGroupsApi.get_transactions_for_portfolio_group`,
    `TransactionPortfoliosApi.get_transactions`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: "list[Transaction]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
