"""Models of the relationships API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import RelatedEntity, ResourceId, Version


class CompleteRelationship(LusidModel):
    """Complete relationship.

    Used by `RelationshipsApi.create_relationship`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    relationship_definition_id: "ResourceId"
    """Scope and code of the definition of the relationship."""
    source_entity: "RelatedEntity"
    """The entity on the source side."""
    target_entity: "RelatedEntity"
    """The entity on the target side."""
    outward_description: str
    """The relationship as seen from the source, such as `issued by`."""
    inward_description: str
    """The relationship as seen from the target, such as `issuer of`."""
    effective_from: AwareDatetime | None = None
    """The start of the period of business time for which this holds."""
    effective_until: AwareDatetime | None = None
    """The end, exclusive, of the period of business time for which this holds."""


class CreateRelationshipRequest(LusidModel):
    """Create relationship request.

    Used by `RelationshipsApi.create_relationship`.
    """

    source_entity_id: dict[str, str | None]
    """The identifiers of the entity on the source side."""
    target_entity_id: dict[str, str | None]
    """The identifiers of the entity on the target side."""
    effective_from: str | None = None
    """Business time from which the relationship holds."""
    effective_until: str | None = None
    """The end, exclusive, of the period of business time for which this holds."""


class DeleteRelationshipRequest(LusidModel):
    """Delete relationship request.

    Used by `RelationshipsApi.delete_relationship`.
    """

    source_entity_id: dict[str, str | None]
    """The identifiers of the entity on the source side."""
    target_entity_id: dict[str, str | None]
    """The identifiers of the entity on the target side."""
    effective_from: str | None = None
    """Business time from which the relationship no longer holds."""
    effective_until: str | None = None
    """Business time until which the relationship is deleted. None: for good."""
