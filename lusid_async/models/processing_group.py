"""Models of the processing group API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version
    from lusid_async.models.family_bases import ReferenceList


class ProcessingGroupSchedule(LusidModel):
    """Processing group schedule."""

    effective_from: str | None = None
    effective_at: str | None = None
    tenor: str | None = None
    roll_convention: str | None = None
    holiday_calendars: list[str] | None = None
    schedule_dates: list[str] | None = None
    business_day_convention: str | None = None
    time_zone: str | None = None
    business_day_offset: int | None = None
    date_exceptions: list[str] | None = None


class ProcessingGroup(LusidModel):
    """Processing group.

    Used by `ProcessingGroupApi.create_processing_group`, `ProcessingGroupApi.get_processing_group`,
    `ProcessingGroupApi.patch_processing_group`.
    """

    href: str | None = None
    id: "ResourceId"
    display_name: str | None = None
    description: str | None = None
    schedule: ProcessingGroupSchedule | None = None
    reference_list_id: "ResourceId | None" = None
    workflow_id: "ResourceId | None" = None
    resolved_reference_list: "ReferenceList | None" = None
    list_exception_filter: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfProcessingGroup(LusidModel):
    """Paged resource list of processing group.

    Used by `ProcessingGroupApi.list_processing_groups`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[ProcessingGroup]
    href: str | None = None
    links: "list[Link] | None" = None


class ProcessingGroupNextScheduledDetails(LusidModel):
    """Processing group next scheduled details.

    Used by `ProcessingGroupApi.get_processing_group_next_scheduled_details`.
    """

    next_schedule_date: datetime | None = None
    resolved_reference_list: "ReferenceList | None" = None


class ProcessingGroupRequest(LusidModel):
    """Processing group request.

    Used by `ProcessingGroupApi.create_processing_group`.
    """

    code: str
    display_name: str
    description: str | None = None
    schedule: ProcessingGroupSchedule
    reference_list_id: "ResourceId"
    workflow_id: "ResourceId | None" = None
    list_exception_filter: str | None = None
