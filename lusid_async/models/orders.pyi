"""Models of the orders API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import (
    CurrencyAndAmount,
    DataModelMembership,
    Link,
    PerpetualProperty,
    ResourceId,
    Version,
)

class Order(LusidModel):
    properties: dict[str, PerpetualProperty] | None = ...
    version: Version | None = ...
    instrument_identifiers: dict[str, str | None]
    quantity: float | None = ...
    side: str
    order_book_id: ResourceId | None = ...
    portfolio_id: ResourceId | None = ...
    id: ResourceId
    instrument_scope: str | None = ...
    lusid_instrument_id: str
    state: str | None = ...
    type: str | None = ...
    time_in_force: str | None = ...
    var_date: _datetime.datetime | None = ...
    price: CurrencyAndAmount | None = ...
    limit_price: CurrencyAndAmount | None = ...
    stop_price: CurrencyAndAmount | None = ...
    order_instruction_id: ResourceId | None = ...
    package_id: ResourceId | None = ...
    weight: float | None = ...
    amount: CurrencyAndAmount | None = ...
    basis: str | None = ...
    custodian_account_id: ResourceId | None = ...
    data_model_membership: DataModelMembership | None = ...
    derived_compliance_state: str | None = ...
    derived_approval_state: str | None = ...
    direction: int | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        quantity: float | _decimal.Decimal | None = ...,
        side: str,
        order_book_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        instrument_scope: str | None = ...,
        lusid_instrument_id: str,
        state: str | None = ...,
        type: str | None = ...,
        time_in_force: str | None = ...,
        var_date: _datetime.datetime | str | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        limit_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        stop_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        order_instruction_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        package_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        weight: float | _decimal.Decimal | None = ...,
        amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        basis: str | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        derived_compliance_state: str | None = ...,
        derived_approval_state: str | None = ...,
        direction: int | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Order.

        Args:
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            quantity: Units ordered.
            side: The side, such as buy or sell.
            id: The identifier; a `ResourceId` is a scope and a code.
            order_book_id: Scope and code of the order book.
            portfolio_id: The scope and code of the portfolio.
            instrument_scope: The scope in which the instrument was found.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            state: State of the order, such as `New` or `PartiallyFilled`.
            type: Type of order, such as `Market` or `Limit`.
            time_in_force: How long the order stands.
            var_date: Day of the order.
            price: Price of one unit.
            limit_price: The worst price accepted.
            stop_price: The price at which the order becomes active.
            order_instruction_id: Scope and code of the order instruction that the order comes from.
            package_id: Scope and code of the package that the order is part of.
            weight: Part of the portfolio's value that the order is for.
            amount: Money to trade, where the order is by amount and not by quantity.
            basis: Whether the order was given by `Quantity`, `Amount` or `Weight`; null where unknown.
            custodian_account_id: The scope and code of the custodian account.
            data_model_membership: The data models that the entity is a member of.
            derived_compliance_state: Compliance state of the order, from pre-trade compliance runs.
            derived_approval_state: Approval state of the order.
            direction: 1 where the side raises the position, -1 where it lowers it, from the transaction type when written.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class OrderRequest(LusidModel):
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    quantity: float | None = ...
    side: str
    order_book_id: ResourceId | None = ...
    portfolio_id: ResourceId | None = ...
    id: ResourceId
    state: str | None = ...
    type: str | None = ...
    time_in_force: str | None = ...
    var_date: _datetime.datetime | None = ...
    price: CurrencyAndAmount | None = ...
    limit_price: CurrencyAndAmount | None = ...
    stop_price: CurrencyAndAmount | None = ...
    order_instruction: ResourceId | None = ...
    package: ResourceId | None = ...
    weight: float | None = ...
    amount: CurrencyAndAmount | None = ...
    custodian_account_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        quantity: float | _decimal.Decimal | None = ...,
        side: str,
        order_book_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        state: str | None = ...,
        type: str | None = ...,
        time_in_force: str | None = ...,
        var_date: _datetime.datetime | str | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        limit_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        stop_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        order_instruction: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        package: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        weight: float | _decimal.Decimal | None = ...,
        amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Order request.

        Args:
            properties: Property values by property key, `domain/scope/code`.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            quantity: Units ordered.
            side: The side, such as buy or sell.
            id: The identifier; a `ResourceId` is a scope and a code.
            order_book_id: Scope and code of the order book.
            portfolio_id: The scope and code of the portfolio.
            state: State of the order, such as `New` or `PartiallyFilled`.
            type: Type of order, such as `Market` or `Limit`.
            time_in_force: How long the order stands.
            var_date: Day of the order.
            price: Price of one unit.
            limit_price: The worst price accepted.
            stop_price: The price at which the order becomes active.
            order_instruction: Scope and code of the order instruction that the order comes from.
            package: Scope and code of the package that the order is part of.
            weight: Part of the portfolio's value that the order is for.
            amount: Money to trade, where the order is by amount and not by quantity.
            custodian_account_id: The scope and code of the custodian account.
        """

class OrderSetRequest(LusidModel):
    order_requests: list[OrderRequest] | None = ...
    def __init__(
        self,
        *,
        order_requests: _abc.Sequence[OrderRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Order set request.

        Args:
            order_requests: Orders to create or update.
        """

class PagedResourceListOfOrder(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Order]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Order | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of order.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfOrder(LusidModel):
    values: list[Order]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Order | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of order.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
