"""Models of the tax rule sets API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version
    from lusid_async.models.family_bases import MatchCriterion


class TaxRule(LusidModel):
    """Tax rule."""

    name: str
    description: str
    rate: float
    match_criteria: "list[MatchCriterion]"


class CreateTaxRuleSetRequest(LusidModel):
    """Create tax rule set request.

    Used by `TaxRuleSetsApi.create_tax_rule_set`.
    """

    id: "ResourceId"
    display_name: str
    description: str
    output_property_key: str
    rules: list[TaxRule]


class TaxRuleSet(LusidModel):
    """Tax rule set.

    Used by `TaxRuleSetsApi.create_tax_rule_set`, `TaxRuleSetsApi.get_tax_rule_set`,
    `TaxRuleSetsApi.update_tax_rule_set`.
    """

    id: "ResourceId"
    display_name: str
    description: str
    output_property_key: str
    rules: list[TaxRule]
    version: "Version | None" = None
    links: "list[Link] | None" = None


class ResourceListOfTaxRuleSet(LusidModel):
    """Resource list of tax rule set.

    Used by `TaxRuleSetsApi.list_tax_rule_sets`.
    """

    values: list[TaxRuleSet]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpdateTaxRuleSetRequest(LusidModel):
    """Update tax rule set request.

    Used by `TaxRuleSetsApi.update_tax_rule_set`.
    """

    display_name: str
    description: str
    rules: list[TaxRule]
