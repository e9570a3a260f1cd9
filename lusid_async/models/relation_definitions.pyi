"""Models of the relation definitions API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version

class CreateRelationDefinitionRequest(LusidModel):
    scope: str
    code: str
    source_entity_domain: str
    target_entity_domain: str
    display_name: str
    outward_description: str
    inward_description: str
    life_time: str | None = ...
    constraint_style: str | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        source_entity_domain: str,
        target_entity_domain: str,
        display_name: str,
        outward_description: str,
        inward_description: str,
        life_time: str | None = ...,
        constraint_style: str | None = ...,
    ) -> None:
        """Create relation definition request.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            source_entity_domain: Domain of the source side: `Portfolio` or `Person`.
            target_entity_domain: Domain of the target side: `Portfolio` or `Person`.
            display_name: The name shown to people.
            outward_description: The relationship as seen from the source, such as `issued by`.
            inward_description: The relationship as seen from the target, such as `issuer of`.
            life_time: `Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods.
            constraint_style: `Property` (default), `Collection` for several values, or `Identifier`.
        """

class RelationDefinition(LusidModel):
    version: Version | None = ...
    relation_definition_id: ResourceId | None = ...
    source_entity_domain: str | None = ...
    target_entity_domain: str | None = ...
    display_name: str | None = ...
    outward_description: str | None = ...
    inward_description: str | None = ...
    life_time: str | None = ...
    constraint_style: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        relation_definition_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        source_entity_domain: str | None = ...,
        target_entity_domain: str | None = ...,
        display_name: str | None = ...,
        outward_description: str | None = ...,
        inward_description: str | None = ...,
        life_time: str | None = ...,
        constraint_style: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Relation definition.

        Args:
            version: When this version was written, by whom and by which request.
            relation_definition_id: Scope and code of the definition of the relation.
            source_entity_domain: Domain of the source side: `Portfolio` or `Person`.
            target_entity_domain: Domain of the target side: `Portfolio` or `Person`.
            display_name: The name shown to people.
            outward_description: The relationship as seen from the source, such as `issued by`.
            inward_description: The relationship as seen from the target, such as `issuer of`.
            life_time: `Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods.
            constraint_style: `Property` (default), `Collection` for several values, or `Identifier`.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
