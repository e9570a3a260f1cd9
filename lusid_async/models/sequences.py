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
    min_value: int | None = None
    max_value: int | None = None
    start: int | None = None
    """The start."""
    cycle: bool | None = None
    pattern: str | None = None


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
    """The identifier."""
    increment: int
    min_value: int
    max_value: int
    start: int
    """The start."""
    value: int | None = None
    """The value."""
    cycle: bool
    pattern: str | None = None
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
