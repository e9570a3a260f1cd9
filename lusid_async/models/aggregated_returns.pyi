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
    ) -> None:
        """Aggregated return.

        Args:
            effective_at: Date of the return.
            end_of_period: Last date of the period; for months the end of the month.
            opening_market_value: The market value at the start of the period.
            closing_market_value: The market value at the end of the period.
            metrics_value: Values of the metrics, by name.
            frequency: Whether returns are daily or monthly.
            composite_members: Number of members of the composite on the day.
            composite_members_without_return: Members of the composite without a return on the day.
            warnings: What to look at although the request succeeded.
        """

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
    ) -> None:
        """Aggregated returns entity id.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            entity_type: The type of entity. Portfolio or PortfolioGroup, or a value added since.
        """

class ReturnsMetric(LusidModel):
    type: str | None = ...
    alias: str | None = ...
    def __init__(
        self,
        *,
        type: str | None = ...,
        alias: str | None = ...,
    ) -> None:
        """Returns metric.

        Args:
            type: What is computed.
            alias: Name of the metric's column in the response.
        """

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
    ) -> None:
        """Aggregated returns entity request.

        Args:
            entity: Portfolio or portfolio group whose returns are aggregated.
            returns_id: Scope and code of the returns entity, which says how returns are computed.
            metrics: What to compute from the returns.
            period: Whether daily or monthly returns are used. Daily or Monthly, or a value added since.
            from_effective_at: First date for which returns are aggregated.
            to_effective_at: Last date for which returns are aggregated.
            as_at: The moment of system time at which data are read. Default: latest.
            currency: The currency, as ISO code.
        """

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
    ) -> None:
        """Aggregated returns response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            results: Returns by the set of returns that they come from.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Returns entity.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            recipe_id: The scope and code of the valuation recipe.
            recipe_entity: What the recipe is taken from, where no recipe is given. Portfolio, PortfolioGroup or ABOR, or a value added since.
            fee_handling: Whether returns are net or gross of fees. Net or Gross, or a value added since.
            flow_handling: Whether flows count from the start or the end of the day. BeginningOfDay or EndOfDay, or a value added since.
            business_calendar: Calendar by which business days are known.
            handle_flow_discrepancy: What happens where net flows are not the sum of tagged ones. TreatAsFlow, TreatAsGainloss or Error, or a value added since.
        """

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
    ) -> None:
        """Resource list of returns entity.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
