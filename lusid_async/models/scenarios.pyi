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
    ) -> None:
        """Create scenario from template request.

        Args:
            template: Name of the template, one of those that listing scenario templates shows.
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            parameters: Values of the template's parameters, by name.
        """

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
    ) -> None:
        """Scenario definition.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            short_code: Short name of the scenario for reports.
            scenario_type: Whether it is a historical, regulatory or hypothetical scenario; required when stored. Historical, Regulatory or Hypothetical, or a value added since.
            shifts: Changes to market data or model options, applied in order.
        """

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
    ) -> None:
        """Get scenario response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            value: The scenario that was asked for.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of get scenario response.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of version.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Scenario template parameter.

        Args:
            name: Name of the parameter; case matters.
            required: Whether it must be there.
            description: A description for people.
            default_value: Value that applies where the parameter is not given; null for required ones.
            unit: Unit of a number: `BasisPoints`, `PercentagePoints` or `Fraction` (0.20 is 20 %); null for what is no number.
            exclusive_group: Group of parameters of which exactly one must be given; null for a parameter of its own.
        """

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
    ) -> None:
        """Scenario template definition.

        Args:
            name: Name of the template, by which a scenario is created from it.
            description: A description for people.
            parameters: Parameters that the template accepts.
        """

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
    ) -> None:
        """Resource list of scenario template definition.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

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
    ) -> None:
        """Reverse stress request.

        Args:
            recipe_id: The scope and code of the valuation recipe.
            portfolio_entity_ids: The portfolios and portfolio groups.
            effective_at: Business date to value at.
            as_at: The moment of system time at which data are read. Default: latest.
            scenario: The scenario to value under.
            target_pnl: Change of value to solve for, in report currency; negative for a loss.
            metric: Address key that the target is set for; must support scenarios. Default: `Valuation/PV`.
            report_currency: The currency to report in, as ISO code. Default: that of the portfolio.
            filters: Conditions that select the holdings whose loss is measured.
            max_scale: Largest factor on the shifts to try; a target beyond it is reported as out of reach.
            ladder_points: Number of factors to value between zero and `max_scale` at first.
            tolerance: How close the loss must come to the target, as part of the target.
            max_iterations: Most rounds of refinement, each one more valuation.
            market_data_overrides: Market data to use instead of what is stored.
        """

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
    ) -> None:
        """Reverse stress rung.

        Args:
            scale: Factor that the scenario's shifts were multiplied by.
            value: Value of the metric under the scaled scenario.
            pnl: Change from the value without stress.
        """

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
    ) -> None:
        """Reverse stress response.

        Args:
            scale: Factor on the scenario's shifts that reaches the target; null where none was found.
            target_pnl: Change of value that was asked for.
            achieved_pnl: Change of value at the factor found, from a valuation at it.
            base_value: Value of the metric without stress.
            stressed_value: Value of the metric at the factor found.
            converged: Whether the change is within tolerance of the target; otherwise the factor is only the best reached.
            method: How the factor was found: `Interpolation` or `Bisection`.
            valuations: Number of valuations that were run, the first ladder counted as one.
            ladder: Every factor that was valued, in increasing order.
            warnings: What to look at although the request succeeded.
        """

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
    ) -> None:
        """Scenario preview applied shift.

        Args:
            effective_at: The moment of business time for which this holds.
            shift: The shift, in words.
            target: The market data that the shift changed, in words.
            value_before: Value before the shift; null where the target has many points.
            value_after: Value after the shift; null where the target has many points.
        """

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
    ) -> None:
        """Scenario preview request.

        Args:
            recipe_id: The scope and code of the valuation recipe.
            portfolio_entity_ids: The portfolios and portfolio groups.
            effective_at: The moment of business time for which this holds.
            as_at: The moment of system time at which data are read. Default: latest.
            scenario: The scenario to value under.
            shifts: Changes to preview without storing a scenario; these or a stored scenario, not both.
        """

class ScenarioPreviewResponse(LusidModel):
    applied: list[ScenarioPreviewAppliedShift] | None = ...
    skipped: list[str] | None = ...
    def __init__(
        self,
        *,
        applied: _abc.Sequence[ScenarioPreviewAppliedShift | _abc.Mapping[str, _typing.Any]] | None = ...,
        skipped: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Scenario preview response.

        Args:
            applied: Market data that shifts changed, one entry each.
            skipped: Market data that a shift matched but could not change, with the reason.
        """

class UpsertScenarioRequest(LusidModel):
    scenario: ScenarioDefinition
    def __init__(
        self,
        *,
        scenario: ScenarioDefinition | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Upsert scenario request.

        Args:
            scenario: Scenario to store.
        """
