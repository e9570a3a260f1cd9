"""Models of the relationships API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import RelatedEntity, ResourceId, Version


class CompleteRelationship(LusidModel):
    """Complete relationship.

    Used by `RelationshipsApi.create_relationship`.
    """

    href: str | None = None
    version: "Version | None" = None
    relationship_definition_id: "ResourceId"
    source_entity: "RelatedEntity"
    target_entity: "RelatedEntity"
    outward_description: str
    inward_description: str
    effective_from: datetime | None = None
    effective_until: datetime | None = None


class CreateRelationshipRequest(LusidModel):
    """Create relationship request.

    Used by `RelationshipsApi.create_relationship`.
    """

    source_entity_id: dict[str, str | None]
    target_entity_id: dict[str, str | None]
    effective_from: str | None = None
    effective_until: str | None = None


class DeleteRelationshipRequest(LusidModel):
    """Delete relationship request.

    Used by `RelationshipsApi.delete_relationship`.
    """

    source_entity_id: dict[str, str | None]
    target_entity_id: dict[str, str | None]
    effective_from: str | None = None
    effective_until: str | None = None
