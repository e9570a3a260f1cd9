"""Models of the order instructions API. Written by `python -m codegen`: do not edit."""

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

class OrderInstruction(LusidModel):
    id: ResourceId
    created_date: _datetime.datetime
    properties: dict[str, PerpetualProperty] | None = ...
    portfolio_id: ResourceId | None = ...
    instrument_identifiers: dict[str, str | None]
    quantity: float | None = ...
    weight: float | None = ...
    price: CurrencyAndAmount | None = ...
    instrument_scope: str | None = ...
    lusid_instrument_id: str | None = ...
    version: Version | None = ...
    data_model_membership: DataModelMembership | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        created_date: _datetime.datetime | str,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        quantity: float | _decimal.Decimal | None = ...,
        weight: float | _decimal.Decimal | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_scope: str | None = ...,
        lusid_instrument_id: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Order instruction.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            created_date: When it became active.
            properties: Property values by property key, `domain/scope/code`.
            portfolio_id: The scope and code of the portfolio.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            quantity: How many units.
            weight: Part of the portfolio's value that the order is for.
            price: Price of one unit.
            instrument_scope: The scope in which the instrument was found.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            version: When this version was written, by whom and by which request.
            data_model_membership: The data models that the entity is a member of.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class OrderInstructionRequest(LusidModel):
    id: ResourceId
    created_date: _datetime.datetime
    portfolio_id: ResourceId | None = ...
    instrument_identifiers: dict[str, str | None] | None = ...
    quantity: float | None = ...
    weight: float | None = ...
    price: CurrencyAndAmount | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        created_date: _datetime.datetime | str,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None] | None = ...,
        quantity: float | _decimal.Decimal | None = ...,
        weight: float | _decimal.Decimal | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Order instruction request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            created_date: When it became active.
            portfolio_id: The scope and code of the portfolio.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            quantity: How many units.
            weight: Part of the portfolio's value that the order is for.
            price: Price of one unit.
            properties: Property values by property key, `domain/scope/code`.
        """

class OrderInstructionSetRequest(LusidModel):
    requests: list[OrderInstructionRequest] | None = ...
    def __init__(
        self,
        *,
        requests: _abc.Sequence[OrderInstructionRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Order instruction set request.

        Args:
            requests: Order instructions to create or update.
        """

class PagedResourceListOfOrderInstruction(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[OrderInstruction]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[OrderInstruction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of order instruction.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfOrderInstruction(LusidModel):
    values: list[OrderInstruction]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[OrderInstruction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of order instruction.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
