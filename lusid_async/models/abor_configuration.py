"""Models of the abor configuration API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class AborConfiguration(LusidModel):
    """Abor configuration.

    Used by `AborConfigurationApi.create_abor_configuration`, `AborConfigurationApi.get_abor_configuration`,
    `AborConfigurationApi.patch_abor_configuration`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    chart_of_accounts_id: "ResourceId"
    """The scope and code of the chart of accounts."""
    posting_module_codes: list[str] | None = None
    """The posting modules to apply, by code."""
    cleardown_module_codes: list[str] | None = None
    """The cleardown modules to apply, by code."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class AborConfigurationProperties(LusidModel):
    """Abor configuration properties.

    Used by `AborConfigurationApi.get_abor_configuration_properties`,
    `AborConfigurationApi.upsert_abor_configuration_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class AborConfigurationRequest(LusidModel):
    """Abor configuration request.

    Used by `AborConfigurationApi.create_abor_configuration`.
    """

    code: str
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    recipe_id: "ResourceId"
    """The scope and code of the valuation recipe."""
    chart_of_accounts_id: "ResourceId"
    """The scope and code of the chart of accounts."""
    posting_module_codes: list[str] | None = None
    """The posting modules to apply, by code."""
    cleardown_module_codes: list[str] | None = None
    """The cleardown modules to apply, by code."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class PagedResourceListOfAborConfiguration(LusidModel):
    """Paged resource list of abor configuration.

    Used by `AborConfigurationApi.list_abor_configurations`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[AborConfiguration]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
