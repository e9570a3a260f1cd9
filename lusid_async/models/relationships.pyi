"""Models of the relationships API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import RelatedEntity, ResourceId, Version

class CompleteRelationship(LusidModel):
    href: str | None = ...
    version: Version | None = ...
    relationship_definition_id: ResourceId
    source_entity: RelatedEntity
    target_entity: RelatedEntity
    outward_description: str
    inward_description: str
    effective_from: _datetime.datetime | None = ...
    effective_until: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        relationship_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        source_entity: RelatedEntity | _abc.Mapping[str, _typing.Any],
        target_entity: RelatedEntity | _abc.Mapping[str, _typing.Any],
        outward_description: str,
        inward_description: str,
        effective_from: _datetime.datetime | str | None = ...,
        effective_until: _datetime.datetime | str | None = ...,
    ) -> None: ...

class CreateRelationshipRequest(LusidModel):
    source_entity_id: dict[str, str | None]
    target_entity_id: dict[str, str | None]
    effective_from: str | None = ...
    effective_until: str | None = ...
    def __init__(
        self,
        *,
        source_entity_id: _abc.Mapping[str, str | None],
        target_entity_id: _abc.Mapping[str, str | None],
        effective_from: str | None = ...,
        effective_until: str | None = ...,
    ) -> None: ...

class DeleteRelationshipRequest(LusidModel):
    source_entity_id: dict[str, str | None]
    target_entity_id: dict[str, str | None]
    effective_from: str | None = ...
    effective_until: str | None = ...
    def __init__(
        self,
        *,
        source_entity_id: _abc.Mapping[str, str | None],
        target_entity_id: _abc.Mapping[str, str | None],
        effective_from: str | None = ...,
        effective_until: str | None = ...,
    ) -> None: ...
