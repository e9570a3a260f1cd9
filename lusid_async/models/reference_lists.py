"""Models of the reference lists API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version
    from lusid_async.models.family_bases import ReferenceList


class ReferenceListResponse(LusidModel):
    """Reference list response.

    Used by `ReferenceListsApi.get_reference_list`, `ReferenceListsApi.upsert_reference_list`.
    """

    id: "ResourceId"
    name: str
    description: str | None = None
    tags: list[str] | None = None
    reference_list: "ReferenceList"
    version: "Version"
    links: "list[Link] | None" = None


class PagedResourceListOfReferenceListResponse(LusidModel):
    """Paged resource list of reference list response.

    Used by `ReferenceListsApi.list_reference_lists`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[ReferenceListResponse]
    href: str | None = None
    links: "list[Link] | None" = None


class ReferenceListRequest(LusidModel):
    """Reference list request.

    Used by `ReferenceListsApi.upsert_reference_list`.
    """

    id: "ResourceId"
    name: str
    description: str | None = None
    tags: list[str] | None = None
    reference_list: "ReferenceList"
