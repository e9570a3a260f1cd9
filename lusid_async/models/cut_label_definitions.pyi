"""Models of the cut label definitions API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, Version

class CutLocalTime(LusidModel):
    hours: int | None = ...
    minutes: int | None = ...
    seconds: float | None = ...
    def __init__(
        self,
        *,
        hours: int | None = ...,
        minutes: int | None = ...,
        seconds: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class CreateCutLabelDefinitionRequest(LusidModel):
    code: str
    display_name: str
    description: str | None = ...
    cut_local_time: CutLocalTime
    time_zone: str
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str | None = ...,
        cut_local_time: CutLocalTime | _abc.Mapping[str, _typing.Any],
        time_zone: str,
    ) -> None: ...

class CutLabelDefinition(LusidModel):
    code: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    cut_local_time: CutLocalTime | None = ...
    time_zone: str | None = ...
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        code: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        cut_local_time: CutLocalTime | _abc.Mapping[str, _typing.Any] | None = ...,
        time_zone: str | None = ...,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfCutLabelDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[CutLabelDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[CutLabelDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpdateCutLabelDefinitionRequest(LusidModel):
    display_name: str
    description: str | None = ...
    cut_local_time: CutLocalTime
    time_zone: str
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        cut_local_time: CutLocalTime | _abc.Mapping[str, _typing.Any],
        time_zone: str,
    ) -> None: ...
