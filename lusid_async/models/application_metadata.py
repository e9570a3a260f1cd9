"""Models of the application metadata API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link


class ActionId(LusidModel):
    """Action id."""

    scope: str
    activity: str
    entity: str


class IdSelectorDefinition(LusidModel):
    """Id selector definition."""

    identifier: dict[str, str | None]
    actions: list[ActionId]
    name: str | None = None
    description: str | None = None


class AccessControlledAction(LusidModel):
    """Access controlled action."""

    description: str
    action: ActionId
    limited_set: list[IdSelectorDefinition] | None = None
    links: "list[Link] | None" = None


class IdentifierPartSchema(LusidModel):
    """Identifier part schema."""

    index: int
    name: str
    display_name: str
    description: str
    required: bool
    links: "list[Link] | None" = None


class AccessControlledResource(LusidModel):
    """Access controlled resource."""

    application: str | None = None
    name: str | None = None
    description: str
    actions: list[AccessControlledAction]
    identifier_parts: list[IdentifierPartSchema] | None = None
    links: "list[Link] | None" = None


class ApiEndpoint(LusidModel):
    """Api endpoint."""

    operation: str | None = None
    http_method: str
    path: str
    status: str | None = None
    summary: str | None = None
    description: str | None = None


class FileResponse(LusidModel):
    """File response.

    Used by `ApplicationMetadataApi.get_excel_addin`.
    """

    file_stream: str | None = None
    content_type: str | None = None
    downloaded_filename: str | None = None


class LatestAsAt(LusidModel):
    """Latest as at.

    Used by `ApplicationMetadataApi.get_latest_as_at`.
    """

    as_at: datetime | None = None
    links: "list[Link] | None" = None


class ResourceListOfAccessControlledResource(LusidModel):
    """Resource list of access controlled resource.

    Used by `ApplicationMetadataApi.list_access_controlled_resources`.
    """

    values: list[AccessControlledResource]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ServiceApiEndpoints(LusidModel):
    """Service api endpoints.

    Used by `ApplicationMetadataApi.list_api_endpoints`.
    """

    application: str
    endpoints: list[ApiEndpoint]
    href: str | None = None
    links: "list[Link] | None" = None


class VersionSummaryDto(LusidModel):
    """Version summary dto.

    Used by `ApplicationMetadataApi.get_lusid_versions`.
    """

    api_version: str | None = None
    build_version: str | None = None
    excel_version: str | None = None
    links: "list[Link] | None" = None
