"""Models of the scenarios API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.abor import PortfolioEntityId
from lusid_async.models.aggregation import MarketDataOverrides, PropertyFilter, ScenarioReference
from lusid_async.models.common import Link, ResourceId, Version
from lusid_async.models.family_bases import ScenarioShiftDefinition

class CreateScenarioFromTemplateRequest(LusidModel):
    template: str
    code: str
    display_name: str | None = ...
    description: str | None = ...
    parameters: dict[str, str | None] | None = ...
    def __init__(
        self,
        *,
        template: str,
        code: str,
        display_name: str | None = ...,
        description: str | None = ...,
        parameters: _abc.Mapping[str, str | None] | None = ...,
    ) -> None: ...

class ScenarioDefinition(LusidModel):
    scope: str
    code: str
    display_name: str | None = ...
    description: str | None = ...
    short_code: str | None = ...
    scenario_type: str
    shifts: list[ScenarioShiftDefinition] | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        display_name: str | None = ...,
        description: str | None = ...,
        short_code: str | None = ...,
        scenario_type: str,
        shifts: _abc.Sequence[ScenarioShiftDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class GetScenarioResponse(LusidModel):
    href: str | None = ...
    value: ScenarioDefinition | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        value: ScenarioDefinition | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfGetScenarioResponse(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[GetScenarioResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[GetScenarioResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfVersion(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Version]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Version | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ScenarioTemplateParameter(LusidModel):
    name: str | None = ...
    required: bool | None = ...
    description: str | None = ...
    default_value: str | None = ...
    unit: str | None = ...
    exclusive_group: str | None = ...
    def __init__(
        self,
        *,
        name: str | None = ...,
        required: bool | None = ...,
        description: str | None = ...,
        default_value: str | None = ...,
        unit: str | None = ...,
        exclusive_group: str | None = ...,
    ) -> None: ...

class ScenarioTemplateDefinition(LusidModel):
    name: str | None = ...
    description: str | None = ...
    parameters: list[ScenarioTemplateParameter] | None = ...
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
        parameters: _abc.Sequence[ScenarioTemplateParameter | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfScenarioTemplateDefinition(LusidModel):
    values: list[ScenarioTemplateDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ScenarioTemplateDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class ReverseStressRequest(LusidModel):
    recipe_id: ResourceId
    portfolio_entity_ids: list[PortfolioEntityId]
    effective_at: _datetime.datetime
    as_at: _datetime.datetime | None = ...
    scenario: ScenarioReference
    target_pnl: float
    metric: str | None = ...
    report_currency: str | None = ...
    filters: list[PropertyFilter] | None = ...
    max_scale: float | None = ...
    ladder_points: int | None = ...
    tolerance: float | None = ...
    max_iterations: int | None = ...
    market_data_overrides: MarketDataOverrides | None = ...
    def __init__(
        self,
        *,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        portfolio_entity_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        effective_at: _datetime.datetime | str,
        as_at: _datetime.datetime | str | None = ...,
        scenario: ScenarioReference | _abc.Mapping[str, _typing.Any],
        target_pnl: float | _decimal.Decimal,
        metric: str | None = ...,
        report_currency: str | None = ...,
        filters: _abc.Sequence[PropertyFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        max_scale: float | _decimal.Decimal | None = ...,
        ladder_points: int | None = ...,
        tolerance: float | _decimal.Decimal | None = ...,
        max_iterations: int | None = ...,
        market_data_overrides: MarketDataOverrides | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class ReverseStressRung(LusidModel):
    scale: float | None = ...
    value: float | None = ...
    pnl: float | None = ...
    def __init__(
        self,
        *,
        scale: float | _decimal.Decimal | None = ...,
        value: float | _decimal.Decimal | None = ...,
        pnl: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class ReverseStressResponse(LusidModel):
    scale: float | None = ...
    target_pnl: float | None = ...
    achieved_pnl: float | None = ...
    base_value: float | None = ...
    stressed_value: float | None = ...
    converged: bool | None = ...
    method: str | None = ...
    valuations: int | None = ...
    ladder: list[ReverseStressRung] | None = ...
    warnings: list[str] | None = ...
    def __init__(
        self,
        *,
        scale: float | _decimal.Decimal | None = ...,
        target_pnl: float | _decimal.Decimal | None = ...,
        achieved_pnl: float | _decimal.Decimal | None = ...,
        base_value: float | _decimal.Decimal | None = ...,
        stressed_value: float | _decimal.Decimal | None = ...,
        converged: bool | None = ...,
        method: str | None = ...,
        valuations: int | None = ...,
        ladder: _abc.Sequence[ReverseStressRung | _abc.Mapping[str, _typing.Any]] | None = ...,
        warnings: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class ScenarioPreviewAppliedShift(LusidModel):
    effective_at: _datetime.datetime | None = ...
    shift: str | None = ...
    target: str | None = ...
    value_before: float | None = ...
    value_after: float | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str | None = ...,
        shift: str | None = ...,
        target: str | None = ...,
        value_before: float | _decimal.Decimal | None = ...,
        value_after: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class ScenarioPreviewRequest(LusidModel):
    recipe_id: ResourceId
    portfolio_entity_ids: list[PortfolioEntityId]
    effective_at: _datetime.datetime
    as_at: _datetime.datetime | None = ...
    scenario: ScenarioReference | None = ...
    shifts: list[ScenarioShiftDefinition] | None = ...
    def __init__(
        self,
        *,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        portfolio_entity_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        effective_at: _datetime.datetime | str,
        as_at: _datetime.datetime | str | None = ...,
        scenario: ScenarioReference | _abc.Mapping[str, _typing.Any] | None = ...,
        shifts: _abc.Sequence[ScenarioShiftDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ScenarioPreviewResponse(LusidModel):
    applied: list[ScenarioPreviewAppliedShift] | None = ...
    skipped: list[str] | None = ...
    def __init__(
        self,
        *,
        applied: _abc.Sequence[ScenarioPreviewAppliedShift | _abc.Mapping[str, _typing.Any]] | None = ...,
        skipped: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class UpsertScenarioRequest(LusidModel):
    scenario: ScenarioDefinition
    def __init__(
        self,
        *,
        scenario: ScenarioDefinition | _abc.Mapping[str, _typing.Any],
    ) -> None: ...
