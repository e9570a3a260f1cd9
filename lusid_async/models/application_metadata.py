"""Models of the application metadata API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link


class ActionId(LusidModel):
    """Action id."""

    scope: str
    """The scope, a namespace for codes."""
    activity: str
    entity: str
    """The entity."""


class IdSelectorDefinition(LusidModel):
    """Id selector definition."""

    identifier: dict[str, str | None]
    """The identifier."""
    actions: list[ActionId]
    """Actions that the selector is about."""
    name: str | None = None
    """The name."""
    description: str | None = None
    """A description for people."""


class AccessControlledAction(LusidModel):
    """Access controlled action."""

    description: str
    """A description for people."""
    action: ActionId
    """The action itself."""
    limited_set: list[IdSelectorDefinition] | None = None
    """Selectors that limit what the action applies to."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class IdentifierPartSchema(LusidModel):
    """Identifier part schema."""

    index: int
    """Place of the part in the identifier."""
    name: str
    """The name."""
    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    required: bool
    """Whether it must be there."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class AccessControlledResource(LusidModel):
    """Access controlled resource."""

    application: str | None = None
    """Application to which the resource belongs."""
    name: str | None = None
    """Name of the resource."""
    description: str
    """A description for people."""
    actions: list[AccessControlledAction]
    """Actions on the resource that a policy can allow or deny."""
    identifier_parts: list[IdentifierPartSchema] | None = None
    """Parts that make up the resource's identifier."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ApiEndpoint(LusidModel):
    """Api endpoint."""

    operation: str | None = None
    """The operation."""
    http_method: str
    """HTTP method of the endpoint."""
    path: str
    """Path of the endpoint."""
    status: str | None = None
    """The status."""
    summary: str | None = None
    """What the endpoint does, in short."""
    description: str | None = None
    """A description for people."""


class FileResponse(LusidModel):
    """File response.

    Used by `ApplicationMetadataApi.get_excel_addin`.
    """

    file_stream: str | None = None
    """Content of the file."""
    content_type: str | None = None
    """Media type of the content."""
    downloaded_filename: str | None = None
    """Name under which to save the file."""


class LatestAsAt(LusidModel):
    """Latest as at.

    Used by `ApplicationMetadataApi.get_latest_as_at`.
    """

    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfAccessControlledResource(LusidModel):
    """Resource list of access controlled resource.

    Used by `ApplicationMetadataApi.list_access_controlled_resources`.
    """

    values: list[AccessControlledResource]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ServiceApiEndpoints(LusidModel):
    """Service api endpoints.

    Used by `ApplicationMetadataApi.list_api_endpoints`.
    """

    application: str
    """Application that the endpoints belong to."""
    endpoints: list[ApiEndpoint]
    """Endpoints of the application."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VersionSummaryDto(LusidModel):
    """Version summary dto.

    Used by `ApplicationMetadataApi.get_lusid_versions`.
    """

    api_version: str | None = None
    """Version of the API."""
    build_version: str | None = None
    """Version of the build."""
    excel_version: str | None = None
    """Version of the Excel add-in."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
