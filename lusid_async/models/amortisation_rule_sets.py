"""Models of the amortisation rule sets API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class AmortisationRule(LusidModel):
    """Amortisation rule."""

    name: str
    """Name of the rule."""
    description: str | None = None
    """A description for people."""
    filter: str
    """An expression that selects what to include, such as `type eq 'Buy'`."""
    amortisation_method: str
    """How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine,
    EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
    """


class DateRange(LusidModel):
    """Date range."""

    from_date: AwareDatetime
    """The first date."""
    until_date: AwareDatetime | None = None
    """The last date."""


class RulesInterval(LusidModel):
    """Rules interval."""

    effective_range: DateRange
    """The period of business time."""
    rules: list[AmortisationRule]
    """Rules that choose the amortisation method."""


class AmortisationRuleSet(LusidModel):
    """Amortisation rule set.

    Used by `AmortisationRuleSetsApi.create_amortisation_rule_set`,
    `AmortisationRuleSetsApi.get_amortisation_rule_set`, `AmortisationRuleSetsApi.set_amortisation_rules` and
    1 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rules_interval: RulesInterval
    """The rules and the period of business time for which they hold."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CreateAmortisationRuleSetRequest(LusidModel):
    """Create amortisation rule set request.

    Used by `AmortisationRuleSetsApi.create_amortisation_rule_set`.
    """

    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""


class PagedResourceListOfAmortisationRuleSet(LusidModel):
    """Paged resource list of amortisation rule set.

    Used by `AmortisationRuleSetsApi.list_amortisation_rule_sets`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[AmortisationRuleSet]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfRulesInterval(LusidModel):
    """Resource list of rules interval.

    Used by `AmortisationRuleSetsApi.list_amortisation_rules_intervals`.
    """

    values: list[RulesInterval]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class SetAmortisationRulesRequest(LusidModel):
    """Set amortisation rules request.

    Used by `AmortisationRuleSetsApi.set_amortisation_rules`.
    """

    rules_interval: RulesInterval
    """The rules and the period of business time for which they hold."""


class UpdateAmortisationRuleSetDetailsRequest(LusidModel):
    """Update amortisation rule set details request.

    Used by `AmortisationRuleSetsApi.update_amortisation_rule_set_details`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
