"""Models of the scenarios API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

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
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    parameters: dict[str, str | None] | None = None
    """The parameters."""


class ScenarioDefinition(LusidModel):
    """Scenario definition."""

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    short_code: str | None = None
    """The short code."""
    scenario_type: str
    """Historical, Regulatory or Hypothetical, or a value added since."""
    shifts: "list[ScenarioShiftDefinition] | None" = None


class GetScenarioResponse(LusidModel):
    """Get scenario response.

    Used by `ScenariosApi.get_scenario`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: ScenarioDefinition | None = None
    """The value."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfGetScenarioResponse(LusidModel):
    """Paged resource list of get scenario response.

    Used by `ScenariosApi.list_scenarios`, `ScenariosApi.list_scenarios_for_scope`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[GetScenarioResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfVersion(LusidModel):
    """Paged resource list of version.

    Used by `ScenariosApi.list_scenario_versions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: "list[Version]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ScenarioTemplateParameter(LusidModel):
    """Scenario template parameter."""

    name: str | None = None
    """The name."""
    required: bool | None = None
    """Whether it must be there."""
    description: str | None = None
    """A description for people."""
    default_value: str | None = None
    unit: str | None = None
    exclusive_group: str | None = None


class ScenarioTemplateDefinition(LusidModel):
    """Scenario template definition."""

    name: str | None = None
    """The name."""
    description: str | None = None
    """A description for people."""
    parameters: list[ScenarioTemplateParameter] | None = None
    """The parameters."""


class ResourceListOfScenarioTemplateDefinition(LusidModel):
    """Resource list of scenario template definition.

    Used by `ScenariosApi.list_scenario_templates`.
    """

    values: list[ScenarioTemplateDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ReverseStressRequest(LusidModel):
    """Reverse stress request.

    Used by `ScenariosApi.solve_reverse_stress`.
    """

    recipe_id: "ResourceId"
    """The scope and code of the valuation recipe."""
    portfolio_entity_ids: "list[PortfolioEntityId]"
    """The portfolios and portfolio groups."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    scenario: "ScenarioReference"
    """The scenario to value under."""
    target_pnl: Number
    metric: str | None = None
    report_currency: str | None = None
    """The currency to report in, as ISO code. Default: that of the portfolio."""
    filters: "list[PropertyFilter] | None" = None
    """The filters."""
    max_scale: Number | None = None
    ladder_points: int | None = None
    tolerance: Number | None = None
    """How far the values may differ and still match."""
    max_iterations: int | None = None
    market_data_overrides: "MarketDataOverrides | None" = None
    """Market data to use instead of what is stored."""


class ReverseStressRung(LusidModel):
    """Reverse stress rung."""

    scale: Number | None = None
    """The scale of the shift."""
    value: Number | None = None
    """The value."""
    pnl: Number | None = None
    """The profit or loss."""


class ReverseStressResponse(LusidModel):
    """Reverse stress response.

    Used by `ScenariosApi.solve_reverse_stress`.
    """

    scale: Number | None = None
    """The scale of the shift."""
    target_pnl: Number | None = None
    achieved_pnl: Number | None = None
    base_value: Number | None = None
    """The value in base currency."""
    stressed_value: Number | None = None
    converged: bool | None = None
    method: str | None = None
    """The method."""
    valuations: int | None = None
    """The valuations."""
    ladder: list[ReverseStressRung] | None = None
    warnings: list[str] | None = None
    """What to look at although the request succeeded."""


class ScenarioPreviewAppliedShift(LusidModel):
    """Scenario preview applied shift."""

    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    shift: str | None = None
    """The shift."""
    target: str | None = None
    value_before: Number | None = None
    value_after: Number | None = None


class ScenarioPreviewRequest(LusidModel):
    """Scenario preview request.

    Used by `ScenariosApi.preview_scenario`.
    """

    recipe_id: "ResourceId"
    """The scope and code of the valuation recipe."""
    portfolio_entity_ids: "list[PortfolioEntityId]"
    """The portfolios and portfolio groups."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    scenario: "ScenarioReference | None" = None
    """The scenario to value under."""
    shifts: "list[ScenarioShiftDefinition] | None" = None


class ScenarioPreviewResponse(LusidModel):
    """Scenario preview response.

    Used by `ScenariosApi.preview_scenario`.
    """

    applied: list[ScenarioPreviewAppliedShift] | None = None
    """What was applied."""
    skipped: list[str] | None = None


class UpsertScenarioRequest(LusidModel):
    """Upsert scenario request.

    Used by `ScenariosApi.upsert_scenario`.
    """

    scenario: ScenarioDefinition
    """The scenario to value under."""
