"""Models of the subscriptions API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId

class SubscriptionDefinition(LusidModel):
    scope: str
    code: str
    display_name: str | None = ...
    description: str | None = ...
    portfolio_id: ResourceId
    timeline_id: ResourceId | None = ...
    timeline_property: str | None = ...
    portfolio_filter: str | None = ...
    address_keys: list[str] | None = ...
    by_tax_lots: bool | None = ...
    subscription_type: str
    start_effective_at: _datetime.datetime | None = ...
    end_effective_at: _datetime.datetime | None = ...
    effective_forward_days: int | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        display_name: str | None = ...,
        description: str | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        timeline_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        timeline_property: str | None = ...,
        portfolio_filter: str | None = ...,
        address_keys: list[str] | tuple[str, ...] | None = ...,
        by_tax_lots: bool | None = ...,
        subscription_type: str,
        start_effective_at: _datetime.datetime | str | None = ...,
        end_effective_at: _datetime.datetime | str | None = ...,
        effective_forward_days: int | None = ...,
    ) -> None: ...

class GetSubscriptionResponse(LusidModel):
    href: str | None = ...
    value: SubscriptionDefinition | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        value: SubscriptionDefinition | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfGetSubscriptionResponse(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[GetSubscriptionResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[GetSubscriptionResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpsertSubscriptionRequest(LusidModel):
    subscription: SubscriptionDefinition
    def __init__(
        self,
        *,
        subscription: SubscriptionDefinition | _abc.Mapping[str, _typing.Any],
    ) -> None: ...
