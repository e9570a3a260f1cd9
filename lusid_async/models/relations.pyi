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
    ) -> None:
        """Complete relation.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            relation_definition_id: Scope and code of the definition of the relation.
            source_entity_id: The identifiers of the entity on the source side.
            target_entity_id: The identifiers of the entity on the target side.
            outward_description: The relationship as seen from the source, such as `issued by`.
            inward_description: The relationship as seen from the target, such as `issuer of`.
            effective_from: The start of the period of business time for which this holds.
        """

class CreateRelationRequest(LusidModel):
    source_entity_id: dict[str, str | None]
    target_entity_id: dict[str, str | None]
    def __init__(
        self,
        *,
        source_entity_id: _abc.Mapping[str, str | None],
        target_entity_id: _abc.Mapping[str, str | None],
    ) -> None:
        """Create relation request.

        Args:
            source_entity_id: The identifiers of the entity on the source side.
            target_entity_id: The identifiers of the entity on the target side.
        """

class DeleteRelationRequest(LusidModel):
    source_entity_id: dict[str, str | None]
    target_entity_id: dict[str, str | None]
    def __init__(
        self,
        *,
        source_entity_id: _abc.Mapping[str, str | None],
        target_entity_id: _abc.Mapping[str, str | None],
    ) -> None:
        """Delete relation request.

        Args:
            source_entity_id: The identifiers of the entity on the source side.
            target_entity_id: The identifiers of the entity on the target side.
        """
