"""Models of the portfolio groups API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import LusidModel

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
    holding_type: str | None = None
    instrument_scope: str | None = None
    instrument_uid: str | None = None
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    currency: str | None = None
    transaction_id: str | None = None
    start: "A2BCategory | None" = None
    flows: "A2BCategory | None" = None
    gains: "A2BCategory | None" = None
    carry: "A2BCategory | None" = None
    end: "A2BCategory | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    group_id: str | None = None
    errors: "list[ResponseMetaData] | None" = None


class CompletePortfolio(LusidModel):
    """Complete portfolio."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "is_derived",
        )
    )

    id: "ResourceId"
    href: str | None = None
    description: str | None = None
    display_name: str | None = None
    created: datetime | None = None
    parent_portfolio_id: "ResourceId | None" = None
    is_derived: bool | None = None
    type: str | None = None
    """Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since."""
    version: "Version"
    properties: "list[ModelProperty] | None" = None
    base_currency: str | None = None
    sub_holding_keys: list[str] | None = None
    links: "list[Link] | None" = None


class CreatePortfolioGroupRequest(LusidModel):
    """Create portfolio group request.

    Used by `PortfolioGroupsApi.create_portfolio_group`.
    """

    code: str
    created: datetime | None = None
    values: "list[ResourceId] | None" = None
    sub_groups: "list[ResourceId] | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    display_name: str
    description: str | None = None


class ExpandedGroup(LusidModel):
    """Expanded group.

    Used by `PortfolioGroupsApi.get_portfolio_group_expansion`.
    """

    href: str | None = None
    id: "ResourceId"
    display_name: str
    description: str | None = None
    values: list[CompletePortfolio] | None = None
    sub_groups: "list[ExpandedGroup] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PortfolioGroup(LusidModel):
    """Portfolio group.

    Used by `PortfolioGroupsApi.add_portfolio_to_group`, `PortfolioGroupsApi.add_sub_group_to_group`,
    `PortfolioGroupsApi.create_portfolio_group` and 4 more.
    """

    href: str | None = None
    id: "ResourceId"
    display_name: str
    description: str | None = None
    created: datetime | None = None
    portfolios: "list[ResourceId] | None" = None
    sub_groups: "list[ResourceId] | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    relationships: "list[Relationship] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfPortfolioGroup(LusidModel):
    """Paged resource list of portfolio group.

    Used by `PortfolioGroupsApi.list_all_portfolio_groups`, `PortfolioGroupsApi.list_portfolio_groups`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[PortfolioGroup]
    href: str | None = None
    links: "list[Link] | None" = None


class PortfolioGroupProperties(LusidModel):
    """Portfolio group properties.

    Used by `PortfolioGroupsApi.get_group_properties`, `PortfolioGroupsApi.upsert_group_properties`.
    """

    href: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class User(LusidModel):
    """User."""

    id: str | None = None


class ProcessedCommand(LusidModel):
    """Processed command."""

    description: str
    path: str | None = None
    user_id: User
    processed_time: datetime


class ResourceListOfProcessedCommand(LusidModel):
    """Resource list of processed command.

    Used by `PortfolioGroupsApi.get_portfolio_group_commands`, `PortfoliosApi.get_portfolio_commands`.
    """

    values: list[ProcessedCommand]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class TransactionQueryParameters(LusidModel):
    """Transaction query parameters.

    Used by `PortfolioGroupsApi.build_transactions_for_portfolio_group`,
    `TransactionPortfoliosApi.build_transactions`.
    """

    start_date: str
    end_date: str
    query_mode: str | None = None
    """TradeDate or SettleDate, or a value added since."""
    show_cancelled_transactions: bool | None = None
    timeline_scope: str | None = None
    timeline_code: str | None = None
    include_economics: bool | None = None
    include_settlement_status: bool | None = None
    settlement_status_date: str | None = None
    return_excluded_transactions: bool | None = None
    allocation_expansion: str | None = None
    """Expanded or Combined, or a value added since."""


class UpdatePortfolioGroupRequest(LusidModel):
    """Update portfolio group request.

    Used by `PortfolioGroupsApi.update_portfolio_group`.
    """

    display_name: str
    description: str | None = None


class UpsertPortfolioGroupAccessMetadataRequest(LusidModel):
    """Upsert portfolio group access metadata request.

    Used by `PortfolioGroupsApi.upsert_portfolio_group_access_metadata`.
    """

    metadata: "list[AccessMetadataValue]"


class VersionedResourceListOfA2BDataRecord(LusidModel):
    """Versioned resource list of a 2 b data record.

    Used by `PortfolioGroupsApi.get_a2_b_data_for_portfolio_group`, `TransactionPortfoliosApi.get_a2_b_data`.
    """

    version: "Version"
    values: list[A2BDataRecord]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class VersionedResourceListOfOutputTransaction(LusidModel):
    """Versioned resource list of output transaction.

    Used by `PortfolioGroupsApi.build_transactions_for_portfolio_group`,
    `TransactionPortfoliosApi.build_transactions`.
    """

    version: "Version"
    values: "list[OutputTransaction]"
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class VersionedResourceListOfTransaction(LusidModel):
    """Versioned resource list of transaction.

    Used by `PortfolioGroupsApi.get_transactions_for_portfolio_group`,
    `TransactionPortfoliosApi.get_transactions`.
    """

    version: "Version"
    values: "list[Transaction]"
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None
