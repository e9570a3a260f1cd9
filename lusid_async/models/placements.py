"""Models of the placements API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link
    from lusid_async.models.order_management import Placement, PlacementRequest


class PagedResourceListOfPlacement(LusidModel):
    """Paged resource list of placement.

    Used by `PlacementsApi.list_placements`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: "list[Placement]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PlacementSetRequest(LusidModel):
    """Placement set request.

    Used by `PlacementsApi.upsert_placements`.
    """

    requests: "list[PlacementRequest] | None" = None
    """Placements to create or update."""
