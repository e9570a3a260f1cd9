"""Models of the queryable keys API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.aggregation import QueryableKey
    from lusid_async.models.common import Link


class ResourceListOfQueryableKey(LusidModel):
    """Resource list of queryable key.

    Used by `QueryableKeysApi.get_all_queryable_keys`.
    """

    values: "list[QueryableKey]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
