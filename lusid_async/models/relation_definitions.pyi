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
    ) -> None: ...

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
    ) -> None: ...
