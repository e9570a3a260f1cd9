"""Models of the sequences API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId


class CreateSequenceRequest(LusidModel):
    """Create sequence request.

    Used by `SequencesApi.create_sequence`.
    """

    code: str
    """The code, unique in its scope."""
    increment: int | None = None
    """Step from one value to the next."""
    min_value: int | None = None
    """The smallest value of the sequence."""
    max_value: int | None = None
    """The largest value of the sequence."""
    start: int | None = None
    """First value of the sequence."""
    cycle: bool | None = None
    """Whether the sequence starts again after its last value. Default: false."""
    pattern: str | None = None
    """Template of each value."""


class NextValueInSequenceResponse(LusidModel):
    """Next value in sequence response.

    Used by `SequencesApi.next`.
    """

    values: list[str]
    """The items."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class SequenceDefinition(LusidModel):
    """Sequence definition.

    Used by `SequencesApi.create_sequence`, `SequencesApi.get_sequence`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    increment: int
    """Step from one value to the next."""
    min_value: int
    """The smallest value of the sequence."""
    max_value: int
    """The largest value of the sequence."""
    start: int
    """First value of the sequence."""
    value: int | None = None
    """Last value that was used."""
    cycle: bool
    """Whether the sequence starts again after its last value; otherwise the next call fails."""
    pattern: str | None = None
    """Template of each value."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfSequenceDefinition(LusidModel):
    """Paged resource list of sequence definition.

    Used by `SequencesApi.list_sequences`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[SequenceDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
