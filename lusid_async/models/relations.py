"""Models of the relations API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ResourceId, Version


class CompleteRelation(LusidModel):
    """Complete relation.

    Used by `RelationsApi.create_relation`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    relation_definition_id: "ResourceId"
    """Scope and code of the definition of the relation."""
    source_entity_id: dict[str, str | None]
    """The identifiers of the entity on the source side."""
    target_entity_id: dict[str, str | None]
    """The identifiers of the entity on the target side."""
    outward_description: str
    """The relationship as seen from the source, such as `issued by`."""
    inward_description: str
    """The relationship as seen from the target, such as `issuer of`."""
    effective_from: AwareDatetime | None = None
    """The start of the period of business time for which this holds."""


class CreateRelationRequest(LusidModel):
    """Create relation request.

    Used by `RelationsApi.create_relation`.
    """

    source_entity_id: dict[str, str | None]
    """The identifiers of the entity on the source side."""
    target_entity_id: dict[str, str | None]
    """The identifiers of the entity on the target side."""


class DeleteRelationRequest(LusidModel):
    """Delete relation request.

    Used by `RelationsApi.delete_relation`.
    """

    source_entity_id: dict[str, str | None]
    """The identifiers of the entity on the source side."""
    target_entity_id: dict[str, str | None]
    """The identifiers of the entity on the target side."""
