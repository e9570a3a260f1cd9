"""Models of the executions API. Written by `python -m codegen`: do not edit."""

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

class Execution(LusidModel):
    id: ResourceId
    placement_id: ResourceId
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str
    quantity: float
    state: str
    side: str
    type: str
    created_date: _datetime.datetime
    settlement_date: _datetime.datetime | None = ...
    price: CurrencyAndAmount
    settlement_currency: str
    settlement_currency_fx_rate: float
    counterparty: str
    average_price: float | None = ...
    version: Version | None = ...
    data_model_membership: DataModelMembership | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        placement_id: ResourceId | _abc.Mapping[str, _typing.Any],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        lusid_instrument_id: str,
        quantity: float | _decimal.Decimal,
        state: str,
        side: str,
        type: str,
        created_date: _datetime.datetime | str,
        settlement_date: _datetime.datetime | str | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        settlement_currency: str,
        settlement_currency_fx_rate: float | _decimal.Decimal,
        counterparty: str,
        average_price: float | _decimal.Decimal | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Execution.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            placement_id: The scope and code of the placement.
            properties: Property values by property key, `domain/scope/code`.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            quantity: Units executed.
            state: State, as a rule in FIX terms such as `Open` or `Filled`.
            side: The side, such as buy or sell.
            type: Type of the order executed, such as `Market` or `Limit`.
            created_date: When it became active.
            settlement_date: Date on which the trade settles.
            price: Price of one unit executed.
            settlement_currency: The currency of settlement, as ISO code.
            settlement_currency_fx_rate: Rate between the settlement currency and the currency of the execution.
            counterparty: Market participant that the placement is placed with.
            average_price: Average price of all the placement's executions up to this one.
            version: When this version was written, by whom and by which request.
            data_model_membership: The data models that the entity is a member of.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ExecutionRequest(LusidModel):
    id: ResourceId
    placement_id: ResourceId
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    quantity: float
    state: str
    side: str
    type: str
    created_date: _datetime.datetime
    settlement_date: _datetime.datetime | None = ...
    price: CurrencyAndAmount
    settlement_currency: str
    settlement_currency_fx_rate: float
    counterparty: str
    average_price: float | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        placement_id: ResourceId | _abc.Mapping[str, _typing.Any],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        quantity: float | _decimal.Decimal,
        state: str,
        side: str,
        type: str,
        created_date: _datetime.datetime | str,
        settlement_date: _datetime.datetime | str | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        settlement_currency: str,
        settlement_currency_fx_rate: float | _decimal.Decimal,
        counterparty: str,
        average_price: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Execution request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            placement_id: The scope and code of the placement.
            properties: Property values by property key, `domain/scope/code`.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            quantity: Units executed.
            state: State, as a rule in FIX terms such as `Open` or `Filled`.
            side: The side, such as buy or sell.
            type: Type of the order executed, such as `Market` or `Limit`.
            created_date: When it became active.
            settlement_date: Date on which the trade settles.
            price: Price of one unit executed.
            settlement_currency: The currency of settlement, as ISO code.
            settlement_currency_fx_rate: Rate between the settlement currency and the currency of the execution.
            counterparty: Market participant that the placement is placed with.
            average_price: Average price of all the placement's executions up to this one.
        """

class ExecutionSetRequest(LusidModel):
    requests: list[ExecutionRequest] | None = ...
    def __init__(
        self,
        *,
        requests: _abc.Sequence[ExecutionRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Execution set request.

        Args:
            requests: Executions to create or update.
        """

class PagedResourceListOfExecution(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Execution]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Execution | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of execution.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfExecution(LusidModel):
    values: list[Execution]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Execution | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of execution.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
