"""Models of the tax rule sets API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version
from lusid_async.models.family_bases import MatchCriterion

class TaxRule(LusidModel):
    name: str
    description: str
    rate: float
    match_criteria: list[MatchCriterion]
    def __init__(
        self,
        *,
        name: str,
        description: str,
        rate: float | _decimal.Decimal,
        match_criteria: _abc.Sequence[MatchCriterion | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Tax rule.

        Args:
            name: The name.
            description: A description for people.
            rate: Rate that applies where all criteria are met.
            match_criteria: Criteria that a transaction must all meet for the rule to apply.
        """

class CreateTaxRuleSetRequest(LusidModel):
    id: ResourceId
    display_name: str
    description: str
    output_property_key: str
    rules: list[TaxRule]
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str,
        output_property_key: str,
        rules: _abc.Sequence[TaxRule | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Create tax rule set request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            output_property_key: Property key to which the tax is written.
            rules: Rules that set the rate, each with its criteria.
        """

class TaxRuleSet(LusidModel):
    id: ResourceId
    display_name: str
    description: str
    output_property_key: str
    rules: list[TaxRule]
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str,
        output_property_key: str,
        rules: _abc.Sequence[TaxRule | _abc.Mapping[str, _typing.Any]],
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Tax rule set.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            output_property_key: Property key to which the tax is written.
            rules: Rules that set the rate, each with its criteria.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfTaxRuleSet(LusidModel):
    values: list[TaxRuleSet]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[TaxRuleSet | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of tax rule set.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpdateTaxRuleSetRequest(LusidModel):
    display_name: str
    description: str
    rules: list[TaxRule]
    def __init__(
        self,
        *,
        display_name: str,
        description: str,
        rules: _abc.Sequence[TaxRule | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Update tax rule set request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            rules: Rules that set the rate, each with its criteria.
        """
