"""Models of the sequences API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId

class CreateSequenceRequest(LusidModel):
    code: str
    increment: int | None = ...
    min_value: int | None = ...
    max_value: int | None = ...
    start: int | None = ...
    cycle: bool | None = ...
    pattern: str | None = ...
    def __init__(
        self,
        *,
        code: str,
        increment: int | None = ...,
        min_value: int | None = ...,
        max_value: int | None = ...,
        start: int | None = ...,
        cycle: bool | None = ...,
        pattern: str | None = ...,
    ) -> None:
        """Create sequence request.

        Args:
            code: The code, unique in its scope.
            increment: Step from one value to the next.
            min_value: The smallest value of the sequence.
            max_value: The largest value of the sequence.
            start: First value of the sequence.
            cycle: Whether the sequence starts again after its last value. Default: false.
            pattern: Template of each value.
        """

class NextValueInSequenceResponse(LusidModel):
    values: list[str]
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: list[str] | tuple[str, ...],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Next value in sequence response.

        Args:
            values: The items.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class SequenceDefinition(LusidModel):
    id: ResourceId
    increment: int
    min_value: int
    max_value: int
    start: int
    value: int | None = ...
    cycle: bool
    pattern: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        increment: int,
        min_value: int,
        max_value: int,
        start: int,
        value: int | None = ...,
        cycle: bool,
        pattern: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Sequence definition.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            increment: Step from one value to the next.
            value: Last value that was used.
            min_value: The smallest value of the sequence.
            max_value: The largest value of the sequence.
            start: First value of the sequence.
            cycle: Whether the sequence starts again after its last value; otherwise the next call fails.
            pattern: Template of each value.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfSequenceDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[SequenceDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[SequenceDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of sequence definition.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
