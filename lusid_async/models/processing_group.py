"""Models of the processing group API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version
    from lusid_async.models.family_bases import ReferenceList


class ProcessingGroupSchedule(LusidModel):
    """Processing group schedule."""

    effective_from: str | None = None
    """First date of the range in which the group runs."""
    effective_at: DateOrCutLabel | None = None
    """Last date of the range in which the group runs."""
    tenor: str | None = None
    """Time between the dates to run on, such as `1D` or `1M`."""
    roll_convention: str | None = None
    """On which day of the month periods end, such as `EndOfMonth`."""
    holiday_calendars: list[str] | None = None
    """Codes of calendars whose holidays are not business days."""
    schedule_dates: list[str] | None = None
    """The exact dates to run on, in place of those generated."""
    business_day_convention: str | None = None
    """Where a date that is no business day moves, such as `ModifiedFollowing`."""
    time_zone: str | None = None
    """The time zone, by name, such as `Europe/London`."""
    business_day_offset: int | None = None
    """How many business days to add; negative ones go back."""
    date_exceptions: list[str] | None = None
    """Dates, `yyyy-MM-dd`, on which nothing runs; taken out last."""


class ProcessingGroup(LusidModel):
    """Processing group.

    Used by `ProcessingGroupApi.create_processing_group`, `ProcessingGroupApi.get_processing_group`,
    `ProcessingGroupApi.patch_processing_group`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    schedule: ProcessingGroupSchedule | None = None
    """Dates on which the group runs."""
    reference_list_id: "ResourceId | None" = None
    """Scope and code of the reference list of what is processed."""
    workflow_id: "ResourceId | None" = None
    """Scope and code of the workflow that is run."""
    resolved_reference_list: "ReferenceList | None" = None
    """The reference list with its present items."""
    list_exception_filter: str | None = None
    """Expression; items of the reference list that satisfy it are left out."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfProcessingGroup(LusidModel):
    """Paged resource list of processing group.

    Used by `ProcessingGroupApi.list_processing_groups`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[ProcessingGroup]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ProcessingGroupNextScheduledDetails(LusidModel):
    """Processing group next scheduled details.

    Used by `ProcessingGroupApi.get_processing_group_next_scheduled_details`.
    """

    next_schedule_date: AwareDatetime | None = None
    """Next date of execution after the date asked for."""
    resolved_reference_list: "ReferenceList | None" = None
    """The reference list with its present items."""


class ProcessingGroupRequest(LusidModel):
    """Processing group request.

    Used by `ProcessingGroupApi.create_processing_group`.
    """

    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    schedule: ProcessingGroupSchedule
    """Dates on which the group runs."""
    reference_list_id: "ResourceId"
    """Scope and code of the reference list of what is processed."""
    workflow_id: "ResourceId | None" = None
    """Scope and code of the workflow that is run."""
    list_exception_filter: str | None = None
    """Expression; items of the reference list that satisfy it are left out."""
