"""Models of the relations API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ResourceId, Version

class CompleteRelation(LusidModel):
    href: str | None = ...
    version: Version | None = ...
    relation_definition_id: ResourceId
    source_entity_id: dict[str, str | None]
    target_entity_id: dict[str, str | None]
    outward_description: str
    inward_description: str
    effective_from: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        relation_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        source_entity_id: _abc.Mapping[str, str | None],
        target_entity_id: _abc.Mapping[str, str | None],
        outward_description: str,
        inward_description: str,
        effective_from: _datetime.datetime | str | None = ...,
    ) -> None: ...

class CreateRelationRequest(LusidModel):
    source_entity_id: dict[str, str | None]
    target_entity_id: dict[str, str | None]
    def __init__(
        self,
        *,
        source_entity_id: _abc.Mapping[str, str | None],
        target_entity_id: _abc.Mapping[str, str | None],
    ) -> None: ...

class DeleteRelationRequest(LusidModel):
    source_entity_id: dict[str, str | None]
    target_entity_id: dict[str, str | None]
    def __init__(
        self,
        *,
        source_entity_id: _abc.Mapping[str, str | None],
        target_entity_id: _abc.Mapping[str, str | None],
    ) -> None: ...
