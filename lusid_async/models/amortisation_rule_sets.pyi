"""Models of the amortisation rule sets API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version

class AmortisationRule(LusidModel):
    name: str
    description: str | None = ...
    filter: str
    amortisation_method: str
    def __init__(
        self,
        *,
        name: str,
        description: str | None = ...,
        filter: str,
        amortisation_method: str,
    ) -> None:
        """Amortisation rule.

        Args:
            name: Name of the rule.
            description: A description for people.
            filter: An expression that selects what to include, such as `type eq 'Buy'`.
            amortisation_method: How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
        """

class DateRange(LusidModel):
    from_date: _datetime.datetime
    until_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        from_date: _datetime.datetime | str,
        until_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Date range.

        Args:
            from_date: The first date.
            until_date: The last date.
        """

class RulesInterval(LusidModel):
    effective_range: DateRange
    rules: list[AmortisationRule]
    def __init__(
        self,
        *,
        effective_range: DateRange | _abc.Mapping[str, _typing.Any],
        rules: _abc.Sequence[AmortisationRule | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Rules interval.

        Args:
            effective_range: The period of business time.
            rules: Rules that choose the amortisation method.
        """

class AmortisationRuleSet(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str
    description: str | None = ...
    rules_interval: RulesInterval
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        rules_interval: RulesInterval | _abc.Mapping[str, _typing.Any],
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Amortisation rule set.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            rules_interval: The rules and the period of business time for which they hold.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CreateAmortisationRuleSetRequest(LusidModel):
    code: str
    display_name: str
    description: str | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str | None = ...,
    ) -> None:
        """Create amortisation rule set request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
        """

class PagedResourceListOfAmortisationRuleSet(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[AmortisationRuleSet]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[AmortisationRuleSet | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of amortisation rule set.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfRulesInterval(LusidModel):
    values: list[RulesInterval]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[RulesInterval | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of rules interval.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class SetAmortisationRulesRequest(LusidModel):
    rules_interval: RulesInterval
    def __init__(
        self,
        *,
        rules_interval: RulesInterval | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Set amortisation rules request.

        Args:
            rules_interval: The rules and the period of business time for which they hold.
        """

class UpdateAmortisationRuleSetDetailsRequest(LusidModel):
    display_name: str
    description: str | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
    ) -> None:
        """Update amortisation rule set details request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
        """
