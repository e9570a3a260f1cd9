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
    placement_id: "ResourceId"
    order_id: "ResourceId"
    version: "Version | None" = None
    data_model_membership: "DataModelMembership | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfParticipation(LusidModel):
    """Paged resource list of participation.

    Used by `ParticipationsApi.list_participations`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Participation]
    href: str | None = None
    links: "list[Link] | None" = None


class ParticipationRequest(LusidModel):
    """Participation request."""

    id: "ResourceId"
    placement_id: "ResourceId"
    order_id: "ResourceId"


class ParticipationSetRequest(LusidModel):
    """Participation set request.

    Used by `ParticipationsApi.upsert_participations`.
    """

    requests: list[ParticipationRequest] | None = None


class ResourceListOfParticipation(LusidModel):
    """Resource list of participation.

    Used by `ParticipationsApi.upsert_participations`.
    """

    values: list[Participation]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
