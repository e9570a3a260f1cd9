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
    """The identifier; a `ResourceId` is a scope and a code."""
    name: str
    """Name of the list, for people."""
    description: str | None = None
    """A description for people."""
    tags: list[str] | None = None
    """Tags for finding and grouping."""
    reference_list: "ReferenceList"
    """The list; a member of the `ReferenceList` family."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfReferenceListResponse(LusidModel):
    """Paged resource list of reference list response.

    Used by `ReferenceListsApi.list_reference_lists`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[ReferenceListResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ReferenceListRequest(LusidModel):
    """Reference list request.

    Used by `ReferenceListsApi.upsert_reference_list`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    name: str
    """Name of the list, for people."""
    description: str | None = None
    """A description for people."""
    tags: list[str] | None = None
    """Tags for finding and grouping."""
    reference_list: "ReferenceList"
    """The list; a member of the `ReferenceList` family."""
