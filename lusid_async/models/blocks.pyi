"""Models of the blocks API. Written by `python -m codegen`: do not edit."""

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

class Block(LusidModel):
    id: ResourceId
    order_ids: list[ResourceId]
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str
    quantity: float | None = ...
    amount: CurrencyAndAmount | None = ...
    basis: str | None = ...
    side: str
    type: str | None = ...
    time_in_force: str | None = ...
    created_date: _datetime.datetime
    limit_price: CurrencyAndAmount | None = ...
    stop_price: CurrencyAndAmount | None = ...
    is_swept: bool
    version: Version | None = ...
    data_model_membership: DataModelMembership | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        order_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        lusid_instrument_id: str,
        quantity: float | _decimal.Decimal | None = ...,
        amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        basis: str | None = ...,
        side: str,
        type: str | None = ...,
        time_in_force: str | None = ...,
        created_date: _datetime.datetime | str,
        limit_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        stop_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        is_swept: bool,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Block.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            order_ids: The scopes and codes of the orders.
            properties: Property values by property key, `domain/scope/code`.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            quantity: Units ordered by all the block's orders.
            amount: Money to trade, where the order is by amount and not by quantity.
            basis: Whether it was given by `Quantity` or `Amount`; null where unknown.
            side: The side, such as buy or sell.
            type: Type of order, such as `Market` or `Limit`.
            time_in_force: How long the order stands.
            created_date: When it was created.
            limit_price: The worst price accepted.
            stop_price: The price at which the order becomes active.
            is_swept: Whether the block is put aside and takes no part in order management any longer.
            version: When this version was written, by whom and by which request.
            data_model_membership: The data models that the entity is a member of.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class BlockRequest(LusidModel):
    id: ResourceId
    order_ids: list[ResourceId] | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    quantity: float | None = ...
    amount: CurrencyAndAmount | None = ...
    side: str
    type: str | None = ...
    time_in_force: str | None = ...
    created_date: _datetime.datetime
    limit_price: CurrencyAndAmount | None = ...
    stop_price: CurrencyAndAmount | None = ...
    is_swept: bool | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        order_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        quantity: float | _decimal.Decimal | None = ...,
        amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        side: str,
        type: str | None = ...,
        time_in_force: str | None = ...,
        created_date: _datetime.datetime | str,
        limit_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        stop_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        is_swept: bool | None = ...,
    ) -> None:
        """Block request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            order_ids: The scopes and codes of the orders.
            properties: Property values by property key, `domain/scope/code`.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            quantity: Units ordered by all the block's orders.
            amount: Money to trade, where the order is by amount and not by quantity.
            side: The side, such as buy or sell.
            type: Type of order, such as `Market` or `Limit`.
            time_in_force: How long the order stands.
            created_date: When it was created.
            limit_price: The worst price accepted.
            stop_price: The price at which the order becomes active.
            is_swept: Whether the block is put aside and takes no part in order management any longer.
        """

class BlockSetRequest(LusidModel):
    requests: list[BlockRequest] | None = ...
    def __init__(
        self,
        *,
        requests: _abc.Sequence[BlockRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Block set request.

        Args:
            requests: Blocks to create or update.
        """

class PagedResourceListOfBlock(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Block]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Block | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of block.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfBlock(LusidModel):
    values: list[Block]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Block | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of block.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
