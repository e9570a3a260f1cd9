"""Models of the placements API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link
from lusid_async.models.order_management import Placement, PlacementRequest

class PagedResourceListOfPlacement(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Placement]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Placement | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of placement.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PlacementSetRequest(LusidModel):
    requests: list[PlacementRequest] | None = ...
    def __init__(
        self,
        *,
        requests: _abc.Sequence[PlacementRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Placement set request.

        Args:
            requests: Placements to create or update.
        """
