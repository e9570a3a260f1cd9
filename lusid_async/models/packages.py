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
    order_ids: "list[ResourceId]"
    order_instruction_ids: "list[ResourceId]"
    properties: "dict[str, PerpetualProperty] | None" = None
    version: "Version | None" = None
    data_model_membership: "DataModelMembership | None" = None
    links: "list[Link] | None" = None


class PackageRequest(LusidModel):
    """Package request."""

    id: "ResourceId"
    order_ids: "list[ResourceId]"
    order_instruction_ids: "list[ResourceId]"
    properties: "dict[str, PerpetualProperty] | None" = None


class PackageSetRequest(LusidModel):
    """Package set request.

    Used by `PackagesApi.upsert_packages`.
    """

    requests: list[PackageRequest] | None = None


class PagedResourceListOfPackage(LusidModel):
    """Paged resource list of package.

    Used by `PackagesApi.list_packages`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Package]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfPackage(LusidModel):
    """Resource list of package.

    Used by `PackagesApi.upsert_packages`.
    """

    values: list[Package]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
