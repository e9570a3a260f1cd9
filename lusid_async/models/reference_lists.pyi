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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
