"""Models of the portfolio groups API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
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
    portfolio_id: ResourceId | None = ...
    holding_type: str | None = ...
    instrument_scope: str | None = ...
    instrument_uid: str | None = ...
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    currency: str | None = ...
    transaction_id: str | None = ...
    start: A2BCategory | None = ...
    flows: A2BCategory | None = ...
    gains: A2BCategory | None = ...
    carry: A2BCategory | None = ...
    end: A2BCategory | None = ...
    properties: dict[str, ModelProperty] | None = ...
    group_id: str | None = ...
    errors: list[ResponseMetaData] | None = ...
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        holding_type: str | None = ...,
        instrument_scope: str | None = ...,
        instrument_uid: str | None = ...,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        currency: str | None = ...,
        transaction_id: str | None = ...,
        start: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        flows: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        gains: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        carry: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        end: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        group_id: str | None = ...,
        errors: _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """A 2 b data record.

        Args:
            portfolio_id: The scope and code of the portfolio.
            holding_type: What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F` forward FX.
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: LUID of the instrument held.
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            currency: Currency of the holding, as ISO code.
            transaction_id: The identifier of the transaction, unique in its portfolio.
            start: Value at the start of the period, by component.
            flows: Flows in and out.
            gains: Gains and losses.
            carry: Income and accrual.
            end: Value at the end of the period, by component.
            properties: Property values by property key, `domain/scope/code`.
            group_id: The identifier of the group.
            errors: What went wrong.
        """

class CompletePortfolio(LusidModel):
    id: ResourceId
    href: str | None = ...
    description: str | None = ...
    display_name: str | None = ...
    created: _datetime.datetime | None = ...
    parent_portfolio_id: ResourceId | None = ...
    is_derived: bool | None = ...
    type: str | None = ...
    version: Version
    properties: list[ModelProperty] | None = ...
    base_currency: str | None = ...
    sub_holding_keys: list[str] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        href: str | None = ...,
        description: str | None = ...,
        display_name: str | None = ...,
        created: _datetime.datetime | str | None = ...,
        parent_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        is_derived: bool | None = ...,
        type: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        properties: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        base_currency: str | None = ...,
        sub_holding_keys: list[str] | tuple[str, ...] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Complete portfolio.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            description: A description for people.
            display_name: The name shown to people.
            created: The start of business time for it: nothing earlier can be loaded. Default: now.
            parent_portfolio_id: The portfolio that this one is derived from.
            is_derived: Whether the portfolio is derived from another.
            type: Kind of portfolio: of transactions, a reference portfolio, derived, or of simple positions. Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since.
            version: When this version was written, by whom and by which request.
            properties: Property values by property key, `domain/scope/code`.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            sub_holding_keys: Keys of transaction properties that divide holdings, such as a strategy.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CreatePortfolioGroupRequest(LusidModel):
    code: str
    created: _datetime.datetime | None = ...
    values: list[ResourceId] | None = ...
    sub_groups: list[ResourceId] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    display_name: str
    description: str | None = ...
    def __init__(
        self,
        *,
        code: str,
        created: _datetime.datetime | str | None = ...,
        values: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        sub_groups: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        display_name: str,
        description: str | None = ...,
    ) -> None:
        """Create portfolio group request.

        Args:
            code: The code, unique in its scope.
            created: The start of business time for it: nothing earlier can be loaded. Default: now.
            values: The items.
            sub_groups: The groups inside this group.
            properties: Property values by property key, `domain/scope/code`.
            display_name: The name shown to people.
            description: A description for people.
        """

class ExpandedGroup(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str
    description: str | None = ...
    values: list[CompletePortfolio] | None = ...
    sub_groups: list[ExpandedGroup] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        values: _abc.Sequence[CompletePortfolio | _abc.Mapping[str, _typing.Any]] | None = ...,
        sub_groups: _abc.Sequence[ExpandedGroup | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Expanded group.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            values: The items.
            sub_groups: The groups inside this group.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PortfolioGroup(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str
    description: str | None = ...
    created: _datetime.datetime | None = ...
    portfolios: list[ResourceId] | None = ...
    sub_groups: list[ResourceId] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    relationships: list[Relationship] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        created: _datetime.datetime | str | None = ...,
        portfolios: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        sub_groups: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        relationships: _abc.Sequence[Relationship | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Portfolio group.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            created: The start of business time for it: nothing earlier can be loaded. Default: now.
            portfolios: Scopes and codes of the portfolios in the group.
            sub_groups: The groups inside this group.
            properties: Property values by property key, `domain/scope/code`.
            relationships: The relationships with other entities.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfPortfolioGroup(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[PortfolioGroup]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[PortfolioGroup | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of portfolio group.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PortfolioGroupProperties(LusidModel):
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
        """Portfolio group properties.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class User(LusidModel):
    id: str | None = ...
    def __init__(
        self,
        *,
        id: str | None = ...,
    ) -> None:
        """User.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
        """

class ProcessedCommand(LusidModel):
    description: str
    path: str | None = ...
    user_id: User
    processed_time: _datetime.datetime
    def __init__(
        self,
        *,
        description: str,
        path: str | None = ...,
        user_id: User | _abc.Mapping[str, _typing.Any],
        processed_time: _datetime.datetime | str,
    ) -> None:
        """Processed command.

        Args:
            description: A description for people.
            path: Identifier of the command, with that of the request.
            user_id: User who sent the command.
            processed_time: System time at which the command took effect.
        """

class ResourceListOfProcessedCommand(LusidModel):
    values: list[ProcessedCommand]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ProcessedCommand | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of processed command.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class TransactionQueryParameters(LusidModel):
    start_date: str
    end_date: str
    query_mode: str | None = ...
    show_cancelled_transactions: bool | None = ...
    timeline_scope: str | None = ...
    timeline_code: str | None = ...
    include_economics: bool | None = ...
    include_settlement_status: bool | None = ...
    settlement_status_date: str | None = ...
    return_excluded_transactions: bool | None = ...
    allocation_expansion: str | None = ...
    def __init__(
        self,
        *,
        start_date: _datetime.datetime | _datetime.date | str,
        end_date: _datetime.datetime | _datetime.date | str,
        query_mode: str | None = ...,
        show_cancelled_transactions: bool | None = ...,
        timeline_scope: str | None = ...,
        timeline_code: str | None = ...,
        include_economics: bool | None = ...,
        include_settlement_status: bool | None = ...,
        settlement_status_date: _datetime.datetime | _datetime.date | str | None = ...,
        return_excluded_transactions: bool | None = ...,
        allocation_expansion: str | None = ...,
    ) -> None:
        """Transaction query parameters.

        Args:
            start_date: First date of transactions, as moment or cut label, inclusive.
            end_date: Last date of transactions, as moment or cut label, inclusive.
            query_mode: Whether dates are compared with the trade date (default) or the settlement date. TradeDate or SettleDate, or a value added since.
            show_cancelled_transactions: Whether cancelled transactions are included. Default: false.
            timeline_scope: Scope of the timeline to read by.
            timeline_code: Code of the timeline to read by; with `:` and a closed period identifier to choose the head.
            include_economics: Whether `economics` are returned. Default: false.
            include_settlement_status: Whether settlement status is returned. Default: false.
            settlement_status_date: Last date of settlement information, not before the end date. None: the end date.
            return_excluded_transactions: Whether transactions that the portfolio's filter excludes are returned. Default: false.
            allocation_expansion: Whether a transaction divided among strategies gives a row for each part (`Expanded`, default) or one (`Combined`). Expanded or Combined, or a value added since.
        """

class UpdatePortfolioGroupRequest(LusidModel):
    display_name: str
    description: str | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
    ) -> None:
        """Update portfolio group request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
        """

class UpsertPortfolioGroupAccessMetadataRequest(LusidModel):
    metadata: list[AccessMetadataValue]
    def __init__(
        self,
        *,
        metadata: _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Upsert portfolio group access metadata request.

        Args:
            metadata: Values that access policies look at.
        """

class VersionedResourceListOfA2BDataRecord(LusidModel):
    version: Version
    values: list[A2BDataRecord]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[A2BDataRecord | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Versioned resource list of a 2 b data record.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class VersionedResourceListOfOutputTransaction(LusidModel):
    version: Version
    values: list[OutputTransaction]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[OutputTransaction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Versioned resource list of output transaction.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class VersionedResourceListOfTransaction(LusidModel):
    version: Version
    values: list[Transaction]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[Transaction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Versioned resource list of transaction.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
