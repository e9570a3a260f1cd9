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
    ) -> None:
        """Cut local time.

        Args:
            hours: Hour of the local time.
            minutes: Minute of the local time.
            seconds: Second of the local time.
        """

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
    ) -> None:
        """Create cut label definition request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            cut_local_time: The local time that the cut label stands for.
            time_zone: The time zone, by name, such as `Europe/London`.
        """

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
    ) -> None:
        """Cut label definition.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            cut_local_time: The local time that the cut label stands for.
            time_zone: The time zone, by name, such as `Europe/London`.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of cut label definition.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Update cut label definition request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            cut_local_time: The local time that the cut label stands for.
            time_zone: The time zone, by name, such as `Europe/London`.
        """
