"""Models of the relationship definitions API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version

class CreateRelationshipDefinitionRequest(LusidModel):
    scope: str
    code: str
    source_entity_type: str
    target_entity_type: str
    display_name: str
    outward_description: str
    inward_description: str
    life_time: str | None = ...
    relationship_cardinality: str | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        source_entity_type: str,
        target_entity_type: str,
        display_name: str,
        outward_description: str,
        inward_description: str,
        life_time: str | None = ...,
        relationship_cardinality: str | None = ...,
    ) -> None:
        """Create relationship definition request.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            source_entity_type: Entity type of the source side, such as `Portfolio` or `Instrument`; custom ones begin with `~`.
            target_entity_type: Entity type of the target side, such as `Portfolio` or `Instrument`; custom ones begin with `~`.
            display_name: The name shown to people.
            outward_description: The relationship as seen from the source, such as `issued by`.
            inward_description: The relationship as seen from the target, such as `issuer of`.
            life_time: `Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods. Perpetual or TimeVariant, or a value added since.
            relationship_cardinality: How many entities each side may be related to, such as `ManyToMany` (default). ManyToOne or ManyToMany, or a value added since.
        """

class RelationshipDefinition(LusidModel):
    version: Version | None = ...
    relationship_definition_id: ResourceId
    source_entity_type: str
    target_entity_type: str
    display_name: str
    outward_description: str
    inward_description: str
    life_time: str
    relationship_cardinality: str
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        relationship_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        source_entity_type: str,
        target_entity_type: str,
        display_name: str,
        outward_description: str,
        inward_description: str,
        life_time: str,
        relationship_cardinality: str,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Relationship definition.

        Args:
            version: When this version was written, by whom and by which request.
            relationship_definition_id: Scope and code of the definition of the relationship.
            source_entity_type: Entity type of the source side, such as `Portfolio` or `Instrument`; custom ones begin with `~`. Portfolio, PortfolioGroup, Person, LegalEntity or NextBestAction, or a value added since.
            target_entity_type: Entity type of the target side, such as `Portfolio` or `Instrument`; custom ones begin with `~`. Portfolio, PortfolioGroup, Person, LegalEntity or NextBestAction, or a value added since.
            display_name: The name shown to people.
            outward_description: The relationship as seen from the source, such as `issued by`.
            inward_description: The relationship as seen from the target, such as `issuer of`.
            life_time: `Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods. Perpetual or TimeVariant, or a value added since.
            relationship_cardinality: How many entities each side may be related to, such as `ManyToMany` (default). ManyToOne or ManyToMany, or a value added since.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfRelationshipDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[RelationshipDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[RelationshipDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of relationship definition.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpdateRelationshipDefinitionRequest(LusidModel):
    display_name: str
    outward_description: str
    inward_description: str
    def __init__(
        self,
        *,
        display_name: str,
        outward_description: str,
        inward_description: str,
    ) -> None:
        """Update relationship definition request.

        Args:
            display_name: The name shown to people.
            outward_description: The relationship as seen from the source, such as `issued by`.
            inward_description: The relationship as seen from the target, such as `issuer of`.
        """
