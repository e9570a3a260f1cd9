"""Models of the aggregated returns API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId

class AggregatedReturn(LusidModel):
    effective_at: _datetime.datetime
    end_of_period: _datetime.datetime
    opening_market_value: float | None = ...
    closing_market_value: float | None = ...
    metrics_value: dict[str, float]
    frequency: str | None = ...
    composite_members: int | None = ...
    composite_members_without_return: list[ResourceId] | None = ...
    warnings: list[str] | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str,
        end_of_period: _datetime.datetime | str,
        opening_market_value: float | _decimal.Decimal | None = ...,
        closing_market_value: float | _decimal.Decimal | None = ...,
        metrics_value: _abc.Mapping[str, float | _decimal.Decimal],
        frequency: str | None = ...,
        composite_members: int | None = ...,
        composite_members_without_return: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        warnings: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class AggregatedReturnsEntityId(LusidModel):
    scope: str
    code: str
    entity_type: str
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        entity_type: str,
    ) -> None: ...

class ReturnsMetric(LusidModel):
    type: str | None = ...
    alias: str | None = ...
    def __init__(
        self,
        *,
        type: str | None = ...,
        alias: str | None = ...,
    ) -> None: ...

class AggregatedReturnsEntityRequest(LusidModel):
    entity: AggregatedReturnsEntityId
    returns_id: ResourceId
    metrics: list[ReturnsMetric]
    period: str | None = ...
    from_effective_at: str | None = ...
    to_effective_at: str | None = ...
    as_at: _datetime.datetime | None = ...
    currency: str | None = ...
    def __init__(
        self,
        *,
        entity: AggregatedReturnsEntityId | _abc.Mapping[str, _typing.Any],
        returns_id: ResourceId | _abc.Mapping[str, _typing.Any],
        metrics: _abc.Sequence[ReturnsMetric | _abc.Mapping[str, _typing.Any]],
        period: str | None = ...,
        from_effective_at: _datetime.datetime | _datetime.date | str | None = ...,
        to_effective_at: _datetime.datetime | _datetime.date | str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        currency: str | None = ...,
    ) -> None: ...

class AggregatedReturnsResponse(LusidModel):
    href: str | None = ...
    results: dict[str, list[AggregatedReturn] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        results: _abc.Mapping[str, _abc.Sequence[AggregatedReturn | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ReturnsEntity(LusidModel):
    id: ResourceId
    recipe_id: ResourceId | None = ...
    recipe_entity: str | None = ...
    fee_handling: str | None = ...
    flow_handling: str | None = ...
    business_calendar: str | None = ...
    handle_flow_discrepancy: str | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        recipe_entity: str | None = ...,
        fee_handling: str | None = ...,
        flow_handling: str | None = ...,
        business_calendar: str | None = ...,
        handle_flow_discrepancy: str | None = ...,
    ) -> None: ...

class ResourceListOfReturnsEntity(LusidModel):
    values: list[ReturnsEntity]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ReturnsEntity | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...
