"""Models of the tax rule sets API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version
    from lusid_async.models.family_bases import MatchCriterion


class TaxRule(LusidModel):
    """Tax rule."""

    name: str
    """The name."""
    description: str
    """A description for people."""
    rate: Number
    """Rate that applies where all criteria are met."""
    match_criteria: "list[MatchCriterion]"
    """Criteria that a transaction must all meet for the rule to apply."""


class CreateTaxRuleSetRequest(LusidModel):
    """Create tax rule set request.

    Used by `TaxRuleSetsApi.create_tax_rule_set`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    output_property_key: str
    """Property key to which the tax is written."""
    rules: list[TaxRule]
    """Rules that set the rate, each with its criteria."""


class TaxRuleSet(LusidModel):
    """Tax rule set.

    Used by `TaxRuleSetsApi.create_tax_rule_set`, `TaxRuleSetsApi.get_tax_rule_set`,
    `TaxRuleSetsApi.update_tax_rule_set`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    output_property_key: str
    """Property key to which the tax is written."""
    rules: list[TaxRule]
    """Rules that set the rate, each with its criteria."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfTaxRuleSet(LusidModel):
    """Resource list of tax rule set.

    Used by `TaxRuleSetsApi.list_tax_rule_sets`.
    """

    values: list[TaxRuleSet]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpdateTaxRuleSetRequest(LusidModel):
    """Update tax rule set request.

    Used by `TaxRuleSetsApi.update_tax_rule_set`.
    """

    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    rules: list[TaxRule]
    """Rules that set the rate, each with its criteria."""
