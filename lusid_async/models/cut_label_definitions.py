"""Models of the cut label definitions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, Version


class CutLocalTime(LusidModel):
    """Cut local time."""

    hours: int | None = None
    minutes: int | None = None
    seconds: float | None = None


class CreateCutLabelDefinitionRequest(LusidModel):
    """Create cut label definition request.

    Used by `CutLabelDefinitionsApi.create_cut_label_definition`.
    """

    code: str
    display_name: str
    description: str | None = None
    cut_local_time: CutLocalTime
    time_zone: str


class CutLabelDefinition(LusidModel):
    """Cut label definition.

    Used by `CutLabelDefinitionsApi.create_cut_label_definition`,
    `CutLabelDefinitionsApi.get_cut_label_definition`, `CutLabelDefinitionsApi.update_cut_label_definition`.
    """

    code: str | None = None
    display_name: str | None = None
    description: str | None = None
    cut_local_time: CutLocalTime | None = None
    time_zone: str | None = None
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfCutLabelDefinition(LusidModel):
    """Paged resource list of cut label definition.

    Used by `CutLabelDefinitionsApi.list_cut_label_definitions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[CutLabelDefinition]
    href: str | None = None
    links: "list[Link] | None" = None


class UpdateCutLabelDefinitionRequest(LusidModel):
    """Update cut label definition request.

    Used by `CutLabelDefinitionsApi.update_cut_label_definition`.
    """

    display_name: str
    description: str | None = None
    cut_local_time: CutLocalTime
    time_zone: str
