"""Models of the scenarios API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.abor import PortfolioEntityId
    from lusid_async.models.aggregation import MarketDataOverrides, PropertyFilter, ScenarioReference
    from lusid_async.models.common import Link, ResourceId, Version
    from lusid_async.models.family_bases import ScenarioShiftDefinition


class CreateScenarioFromTemplateRequest(LusidModel):
    """Create scenario from template request.

    Used by `ScenariosApi.create_scenario_from_template`.
    """

    template: str
    code: str
    display_name: str | None = None
    description: str | None = None
    parameters: dict[str, str | None] | None = None


class ScenarioDefinition(LusidModel):
    """Scenario definition."""

    scope: str
    code: str
    display_name: str | None = None
    description: str | None = None
    short_code: str | None = None
    scenario_type: str
    """Historical, Regulatory or Hypothetical, or a value added since."""
    shifts: "list[ScenarioShiftDefinition] | None" = None


class GetScenarioResponse(LusidModel):
    """Get scenario response.

    Used by `ScenariosApi.get_scenario`.
    """

    href: str | None = None
    value: ScenarioDefinition | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfGetScenarioResponse(LusidModel):
    """Paged resource list of get scenario response.

    Used by `ScenariosApi.list_scenarios`, `ScenariosApi.list_scenarios_for_scope`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[GetScenarioResponse]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfVersion(LusidModel):
    """Paged resource list of version.

    Used by `ScenariosApi.list_scenario_versions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: "list[Version]"
    href: str | None = None
    links: "list[Link] | None" = None


class ScenarioTemplateParameter(LusidModel):
    """Scenario template parameter."""

    name: str | None = None
    required: bool | None = None
    description: str | None = None
    default_value: str | None = None
    unit: str | None = None
    exclusive_group: str | None = None


class ScenarioTemplateDefinition(LusidModel):
    """Scenario template definition."""

    name: str | None = None
    description: str | None = None
    parameters: list[ScenarioTemplateParameter] | None = None


class ResourceListOfScenarioTemplateDefinition(LusidModel):
    """Resource list of scenario template definition.

    Used by `ScenariosApi.list_scenario_templates`.
    """

    values: list[ScenarioTemplateDefinition]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ReverseStressRequest(LusidModel):
    """Reverse stress request.

    Used by `ScenariosApi.solve_reverse_stress`.
    """

    recipe_id: "ResourceId"
    portfolio_entity_ids: "list[PortfolioEntityId]"
    effective_at: datetime
    as_at: datetime | None = None
    scenario: "ScenarioReference"
    target_pnl: float
    metric: str | None = None
    report_currency: str | None = None
    filters: "list[PropertyFilter] | None" = None
    max_scale: float | None = None
    ladder_points: int | None = None
    tolerance: float | None = None
    max_iterations: int | None = None
    market_data_overrides: "MarketDataOverrides | None" = None


class ReverseStressRung(LusidModel):
    """Reverse stress rung."""

    scale: float | None = None
    value: float | None = None
    pnl: float | None = None


class ReverseStressResponse(LusidModel):
    """Reverse stress response.

    Used by `ScenariosApi.solve_reverse_stress`.
    """

    scale: float | None = None
    target_pnl: float | None = None
    achieved_pnl: float | None = None
    base_value: float | None = None
    stressed_value: float | None = None
    converged: bool | None = None
    method: str | None = None
    valuations: int | None = None
    ladder: list[ReverseStressRung] | None = None
    warnings: list[str] | None = None


class ScenarioPreviewAppliedShift(LusidModel):
    """Scenario preview applied shift."""

    effective_at: datetime | None = None
    shift: str | None = None
    target: str | None = None
    value_before: float | None = None
    value_after: float | None = None


class ScenarioPreviewRequest(LusidModel):
    """Scenario preview request.

    Used by `ScenariosApi.preview_scenario`.
    """

    recipe_id: "ResourceId"
    portfolio_entity_ids: "list[PortfolioEntityId]"
    effective_at: datetime
    as_at: datetime | None = None
    scenario: "ScenarioReference | None" = None
    shifts: "list[ScenarioShiftDefinition] | None" = None


class ScenarioPreviewResponse(LusidModel):
    """Scenario preview response.

    Used by `ScenariosApi.preview_scenario`.
    """

    applied: list[ScenarioPreviewAppliedShift] | None = None
    skipped: list[str] | None = None


class UpsertScenarioRequest(LusidModel):
    """Upsert scenario request.

    Used by `ScenariosApi.upsert_scenario`.
    """

    scenario: ScenarioDefinition
