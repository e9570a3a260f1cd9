"""Models of the reference lists API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version
from lusid_async.models.family_bases import ReferenceList

class ReferenceListResponse(LusidModel):
    id: ResourceId
    name: str
    description: str | None = ...
    tags: list[str] | None = ...
    reference_list: ReferenceList
    version: Version
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        name: str,
        description: str | None = ...,
        tags: list[str] | tuple[str, ...] | None = ...,
        reference_list: ReferenceList | _abc.Mapping[str, _typing.Any],
        version: Version | _abc.Mapping[str, _typing.Any],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Reference list response.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            name: Name of the list, for people.
            description: A description for people.
            tags: Tags for finding and grouping.
            reference_list: The list; a member of the `ReferenceList` family.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfReferenceListResponse(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[ReferenceListResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[ReferenceListResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of reference list response.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ReferenceListRequest(LusidModel):
    id: ResourceId
    name: str
    description: str | None = ...
    tags: list[str] | None = ...
    reference_list: ReferenceList
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        name: str,
        description: str | None = ...,
        tags: list[str] | tuple[str, ...] | None = ...,
        reference_list: ReferenceList | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Reference list request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            name: Name of the list, for people.
            description: A description for people.
            tags: Tags for finding and grouping.
            reference_list: The list; a member of the `ReferenceList` family.
        """
