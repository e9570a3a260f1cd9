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
    ) -> None:
        """Subscription definition.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            portfolio_id: The scope and code of the portfolio.
            timeline_id: The scope and code of the timeline.
            timeline_property: Key of the portfolio property that names each portfolio's timeline, `scope/code`; this or `timeline_id`.
            portfolio_filter: Expression that selects portfolios of the scope; only where the portfolio's code is `*`.
            address_keys: Address keys to deliver; not for transactions.
            by_tax_lots: Whether holdings are reported by tax lot; not for transactions.
            subscription_type: `Holdings`: each before and after. `Transactions`: themselves. `Positions`: whole state of each changed holding. Holdings, Transactions or Positions, or a value added since.
            end_effective_at: Deprecated and without effect; use `effective_forward_days`.
            effective_forward_days: Calendar days beyond the present that are reported too.
        """

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
    ) -> None:
        """Get subscription response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            value: The subscription that was asked for.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of get subscription response.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpsertSubscriptionRequest(LusidModel):
    subscription: SubscriptionDefinition
    def __init__(
        self,
        *,
        subscription: SubscriptionDefinition | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Upsert subscription request.

        Args:
            subscription: Subscription to store.
        """
