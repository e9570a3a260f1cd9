"""Models of the resource record API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, Any

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, Version


class ResourceRecord(LusidModel):
    """Resource record.

    Used by `ResourceRecordApi.get_resource_record`, `ResourceRecordApi.upsert_resource_record`.
    """

    deployment_scope: str
    """Scope of the deployment to which the record belongs."""
    deployment_code: str
    """Code of the deployment to which the record belongs."""
    resource_id: str
    """Identifier of the resource, unique in its deployment."""
    format: str
    """Version of the record's format, as semantic version."""
    resource_type: str
    """Type of resource that the record is for."""
    resource_state: Any
    """State of the resource as the deploying tool stored it; free form."""
    dependencies: list[str]
    """Identifiers of the resources that this one depends on."""
    tracking_state: Any = None
    """What the deploying tool keeps to track the resource; free form."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfResourceRecord(LusidModel):
    """Paged resource list of resource record.

    Used by `ResourceRecordApi.list_resource_records`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[ResourceRecord]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ScopeDefinition(LusidModel):
    """Scope definition."""

    scope: str
    """The scope."""


class ResourceListOfScopeDefinition(LusidModel):
    """Resource list of scope definition.

    Used by `ResourceRecordApi.list_resource_record_scopes`, `ScopesApi.list_entity_scopes`,
    `ScopesApi.list_scopes`.
    """

    values: list[ScopeDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpsertResourceRecordRequest(LusidModel):
    """Upsert resource record request.

    Used by `ResourceRecordApi.upsert_resource_record`.
    """

    deployment_scope: str
    """Scope of the deployment to which the record belongs."""
    deployment_code: str
    """Code of the deployment to which the record belongs."""
    resource_id: str
    """Identifier of the resource, unique in its deployment."""
    format: str
    """The format."""
    resource_type: str
    """Type of resource that the record is for."""
    resource_state: Any
    """State of the resource as the deploying tool stored it; free form."""
    dependencies: list[str]
    """Identifiers of the resources that this one depends on."""
    tracking_state: Any = None
    """What the deploying tool keeps to track the resource; free form."""
