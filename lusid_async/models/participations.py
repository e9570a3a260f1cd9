"""Models of the participations API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import DataModelMembership, Link, ResourceId, Version


class Participation(LusidModel):
    """Participation.

    Used by `ParticipationsApi.get_participation`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    placement_id: "ResourceId"
    """The scope and code of the placement."""
    order_id: "ResourceId"
    """The scope and code of the order."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    data_model_membership: "DataModelMembership | None" = None
    """The data models that the entity is a member of."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfParticipation(LusidModel):
    """Paged resource list of participation.

    Used by `ParticipationsApi.list_participations`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Participation]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ParticipationRequest(LusidModel):
    """Participation request."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    placement_id: "ResourceId"
    """The scope and code of the placement."""
    order_id: "ResourceId"
    """The scope and code of the order."""


class ParticipationSetRequest(LusidModel):
    """Participation set request.

    Used by `ParticipationsApi.upsert_participations`.
    """

    requests: list[ParticipationRequest] | None = None
    """Participations to create or update."""


class ResourceListOfParticipation(LusidModel):
    """Resource list of participation.

    Used by `ParticipationsApi.upsert_participations`.
    """

    values: list[Participation]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
