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
    ) -> None:
        """Complete relationship.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            relationship_definition_id: Scope and code of the definition of the relationship.
            source_entity: The entity on the source side.
            target_entity: The entity on the target side.
            outward_description: The relationship as seen from the source, such as `issued by`.
            inward_description: The relationship as seen from the target, such as `issuer of`.
            effective_from: The start of the period of business time for which this holds.
            effective_until: The end, exclusive, of the period of business time for which this holds.
        """

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
    ) -> None:
        """Create relationship request.

        Args:
            source_entity_id: The identifiers of the entity on the source side.
            target_entity_id: The identifiers of the entity on the target side.
            effective_from: Business time from which the relationship holds.
            effective_until: The end, exclusive, of the period of business time for which this holds.
        """

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
    ) -> None:
        """Delete relationship request.

        Args:
            source_entity_id: The identifiers of the entity on the source side.
            target_entity_id: The identifiers of the entity on the target side.
            effective_from: Business time from which the relationship no longer holds.
            effective_until: Business time until which the relationship is deleted. None: for good.
        """
