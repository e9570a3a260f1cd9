"""Models of the amortisation rule sets API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class AmortisationRule(LusidModel):
    """Amortisation rule."""

    name: str
    description: str | None = None
    filter: str
    amortisation_method: str
    """NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or
    EffectiveYieldSettlementDate, or a value added since.
    """


class DateRange(LusidModel):
    """Date range."""

    from_date: datetime
    until_date: datetime | None = None


class RulesInterval(LusidModel):
    """Rules interval."""

    effective_range: DateRange
    rules: list[AmortisationRule]


class AmortisationRuleSet(LusidModel):
    """Amortisation rule set.

    Used by `AmortisationRuleSetsApi.create_amortisation_rule_set`,
    `AmortisationRuleSetsApi.get_amortisation_rule_set`, `AmortisationRuleSetsApi.set_amortisation_rules` and
    1 more.
    """

    href: str | None = None
    id: "ResourceId"
    display_name: str
    description: str | None = None
    rules_interval: RulesInterval
    version: "Version | None" = None
    links: "list[Link] | None" = None


class CreateAmortisationRuleSetRequest(LusidModel):
    """Create amortisation rule set request.

    Used by `AmortisationRuleSetsApi.create_amortisation_rule_set`.
    """

    code: str
    display_name: str
    description: str | None = None


class PagedResourceListOfAmortisationRuleSet(LusidModel):
    """Paged resource list of amortisation rule set.

    Used by `AmortisationRuleSetsApi.list_amortisation_rule_sets`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[AmortisationRuleSet]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfRulesInterval(LusidModel):
    """Resource list of rules interval.

    Used by `AmortisationRuleSetsApi.list_amortisation_rules_intervals`.
    """

    values: list[RulesInterval]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class SetAmortisationRulesRequest(LusidModel):
    """Set amortisation rules request.

    Used by `AmortisationRuleSetsApi.set_amortisation_rules`.
    """

    rules_interval: RulesInterval


class UpdateAmortisationRuleSetDetailsRequest(LusidModel):
    """Update amortisation rule set details request.

    Used by `AmortisationRuleSetsApi.update_amortisation_rule_set_details`.
    """

    display_name: str
    description: str | None = None
