"""Models of the cut label definitions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, Version


class CutLocalTime(LusidModel):
    """Cut local time."""

    hours: int | None = None
    """Hour of the local time."""
    minutes: int | None = None
    """Minute of the local time."""
    seconds: Number | None = None
    """Second of the local time."""


class CreateCutLabelDefinitionRequest(LusidModel):
    """Create cut label definition request.

    Used by `CutLabelDefinitionsApi.create_cut_label_definition`.
    """

    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    cut_local_time: CutLocalTime
    """The local time that the cut label stands for."""
    time_zone: str
    """The time zone, by name, such as `Europe/London`."""


class CutLabelDefinition(LusidModel):
    """Cut label definition.

    Used by `CutLabelDefinitionsApi.create_cut_label_definition`,
    `CutLabelDefinitionsApi.get_cut_label_definition`, `CutLabelDefinitionsApi.update_cut_label_definition`.
    """

    code: str | None = None
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    cut_local_time: CutLocalTime | None = None
    """The local time that the cut label stands for."""
    time_zone: str | None = None
    """The time zone, by name, such as `Europe/London`."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfCutLabelDefinition(LusidModel):
    """Paged resource list of cut label definition.

    Used by `CutLabelDefinitionsApi.list_cut_label_definitions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[CutLabelDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpdateCutLabelDefinitionRequest(LusidModel):
    """Update cut label definition request.

    Used by `CutLabelDefinitionsApi.update_cut_label_definition`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    cut_local_time: CutLocalTime
    """The local time that the cut label stands for."""
    time_zone: str
    """The time zone, by name, such as `Europe/London`."""
