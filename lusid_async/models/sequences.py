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
    increment: int | None = None
    min_value: int | None = None
    max_value: int | None = None
    start: int | None = None
    cycle: bool | None = None
    pattern: str | None = None


class NextValueInSequenceResponse(LusidModel):
    """Next value in sequence response.

    Used by `SequencesApi.next`.
    """

    values: list[str]
    links: "list[Link] | None" = None


class SequenceDefinition(LusidModel):
    """Sequence definition.

    Used by `SequencesApi.create_sequence`, `SequencesApi.get_sequence`.
    """

    id: "ResourceId"
    increment: int
    min_value: int
    max_value: int
    start: int
    value: int | None = None
    cycle: bool
    pattern: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfSequenceDefinition(LusidModel):
    """Paged resource list of sequence definition.

    Used by `SequencesApi.list_sequences`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[SequenceDefinition]
    href: str | None = None
    links: "list[Link] | None" = None
