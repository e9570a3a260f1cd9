"""Models of the packages API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import DataModelMembership, Link, PerpetualProperty, ResourceId, Version


class Package(LusidModel):
    """Package.

    Used by `PackagesApi.get_package`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    order_ids: "list[ResourceId]"
    """The scopes and codes of the orders."""
    order_instruction_ids: "list[ResourceId]"
    """Scopes and codes of the order instructions in the package."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    data_model_membership: "DataModelMembership | None" = None
    """The data models that the entity is a member of."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PackageRequest(LusidModel):
    """Package request."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    order_ids: "list[ResourceId]"
    """The scopes and codes of the orders."""
    order_instruction_ids: "list[ResourceId]"
    """Scopes and codes of the order instructions in the package."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class PackageSetRequest(LusidModel):
    """Package set request.

    Used by `PackagesApi.upsert_packages`.
    """

    requests: list[PackageRequest] | None = None
    """Packages to create or update."""


class PagedResourceListOfPackage(LusidModel):
    """Paged resource list of package.

    Used by `PackagesApi.list_packages`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Package]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfPackage(LusidModel):
    """Resource list of package.

    Used by `PackagesApi.upsert_packages`.
    """

    values: list[Package]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
