"""Models of the queryable keys API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.aggregation import QueryableKey
from lusid_async.models.common import Link

class ResourceListOfQueryableKey(LusidModel):
    values: list[QueryableKey]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[QueryableKey | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of queryable key.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
