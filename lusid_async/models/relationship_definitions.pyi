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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
