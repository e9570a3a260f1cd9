"""Models of the relations API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ResourceId, Version


class CompleteRelation(LusidModel):
    """Complete relation.

    Used by `RelationsApi.create_relation`.
    """

    href: str | None = None
    version: "Version | None" = None
    relation_definition_id: "ResourceId"
    source_entity_id: dict[str, str | None]
    target_entity_id: dict[str, str | None]
    outward_description: str
    inward_description: str
    effective_from: datetime | None = None


class CreateRelationRequest(LusidModel):
    """Create relation request.

    Used by `RelationsApi.create_relation`.
    """

    source_entity_id: dict[str, str | None]
    target_entity_id: dict[str, str | None]


class DeleteRelationRequest(LusidModel):
    """Delete relation request.

    Used by `RelationsApi.delete_relation`.
    """

    source_entity_id: dict[str, str | None]
    target_entity_id: dict[str, str | None]
