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
    """Name of the template, one of those that listing scenario templates shows."""
    code: str
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    parameters: dict[str, str | None] | None = None
    """Values of the template's parameters, by name."""


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
    """Short name of the scenario for reports."""
    scenario_type: str
    """Whether it is a historical, regulatory or hypothetical scenario; required when stored. Historical,
    Regulatory or Hypothetical, or a value added since.
    """
    shifts: "list[ScenarioShiftDefinition] | None" = None
    """Changes to market data or model options, applied in order."""


class GetScenarioResponse(LusidModel):
    """Get scenario response.

    Used by `ScenariosApi.get_scenario`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: ScenarioDefinition | None = None
    """The scenario that was asked for."""
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
    """Name of the parameter; case matters."""
    required: bool | None = None
    """Whether it must be there."""
    description: str | None = None
    """A description for people."""
    default_value: str | None = None
    """Value that applies where the parameter is not given; null for required ones."""
    unit: str | None = None
    """Unit of a number: `BasisPoints`, `PercentagePoints` or `Fraction` (0.20 is 20 %); null for what is no
    number.
    """
    exclusive_group: str | None = None
    """Group of parameters of which exactly one must be given; null for a parameter of its own."""


class ScenarioTemplateDefinition(LusidModel):
    """Scenario template definition."""

    name: str | None = None
    """Name of the template, by which a scenario is created from it."""
    description: str | None = None
    """A description for people."""
    parameters: list[ScenarioTemplateParameter] | None = None
    """Parameters that the template accepts."""


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
    """Business date to value at."""
    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    scenario: "ScenarioReference"
    """The scenario to value under."""
    target_pnl: Number
    """Change of value to solve for, in report currency; negative for a loss."""
    metric: str | None = None
    """Address key that the target is set for; must support scenarios. Default: `Valuation/PV`."""
    report_currency: str | None = None
    """The currency to report in, as ISO code. Default: that of the portfolio."""
    filters: "list[PropertyFilter] | None" = None
    """Conditions that select the holdings whose loss is measured."""
    max_scale: Number | None = None
    """Largest factor on the shifts to try; a target beyond it is reported as out of reach."""
    ladder_points: int | None = None
    """Number of factors to value between zero and `max_scale` at first."""
    tolerance: Number | None = None
    """How close the loss must come to the target, as part of the target."""
    max_iterations: int | None = None
    """Most rounds of refinement, each one more valuation."""
    market_data_overrides: "MarketDataOverrides | None" = None
    """Market data to use instead of what is stored."""


class ReverseStressRung(LusidModel):
    """Reverse stress rung."""

    scale: Number | None = None
    """Factor that the scenario's shifts were multiplied by."""
    value: Number | None = None
    """Value of the metric under the scaled scenario."""
    pnl: Number | None = None
    """Change from the value without stress."""


class ReverseStressResponse(LusidModel):
    """Reverse stress response.

    Used by `ScenariosApi.solve_reverse_stress`.
    """

    scale: Number | None = None
    """Factor on the scenario's shifts that reaches the target; null where none was found."""
    target_pnl: Number | None = None
    """Change of value that was asked for."""
    achieved_pnl: Number | None = None
    """Change of value at the factor found, from a valuation at it."""
    base_value: Number | None = None
    """Value of the metric without stress."""
    stressed_value: Number | None = None
    """Value of the metric at the factor found."""
    converged: bool | None = None
    """Whether the change is within tolerance of the target; otherwise the factor is only the best reached."""
    method: str | None = None
    """How the factor was found: `Interpolation` or `Bisection`."""
    valuations: int | None = None
    """Number of valuations that were run, the first ladder counted as one."""
    ladder: list[ReverseStressRung] | None = None
    """Every factor that was valued, in increasing order."""
    warnings: list[str] | None = None
    """What to look at although the request succeeded."""


class ScenarioPreviewAppliedShift(LusidModel):
    """Scenario preview applied shift."""

    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    shift: str | None = None
    """The shift, in words."""
    target: str | None = None
    """The market data that the shift changed, in words."""
    value_before: Number | None = None
    """Value before the shift; null where the target has many points."""
    value_after: Number | None = None
    """Value after the shift; null where the target has many points."""


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
    """The moment of system time at which data are read. Default: latest."""
    scenario: "ScenarioReference | None" = None
    """The scenario to value under."""
    shifts: "list[ScenarioShiftDefinition] | None" = None
    """Changes to preview without storing a scenario; these or a stored scenario, not both."""


class ScenarioPreviewResponse(LusidModel):
    """Scenario preview response.

    Used by `ScenariosApi.preview_scenario`.
    """

    applied: list[ScenarioPreviewAppliedShift] | None = None
    """Market data that shifts changed, one entry each."""
    skipped: list[str] | None = None
    """Market data that a shift matched but could not change, with the reason."""


class UpsertScenarioRequest(LusidModel):
    """Upsert scenario request.

    Used by `ScenariosApi.upsert_scenario`.
    """

    scenario: ScenarioDefinition
    """Scenario to store."""
