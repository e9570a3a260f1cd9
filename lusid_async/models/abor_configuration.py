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
    id: "ResourceId"
    display_name: str | None = None
    description: str | None = None
    recipe_id: "ResourceId | None" = None
    chart_of_accounts_id: "ResourceId"
    posting_module_codes: list[str] | None = None
    cleardown_module_codes: list[str] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class AborConfigurationProperties(LusidModel):
    """Abor configuration properties.

    Used by `AborConfigurationApi.get_abor_configuration_properties`,
    `AborConfigurationApi.upsert_abor_configuration_properties`.
    """

    href: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class AborConfigurationRequest(LusidModel):
    """Abor configuration request.

    Used by `AborConfigurationApi.create_abor_configuration`.
    """

    code: str
    display_name: str | None = None
    description: str | None = None
    recipe_id: "ResourceId"
    chart_of_accounts_id: "ResourceId"
    posting_module_codes: list[str] | None = None
    cleardown_module_codes: list[str] | None = None
    properties: "dict[str, ModelProperty] | None" = None


class PagedResourceListOfAborConfiguration(LusidModel):
    """Paged resource list of abor configuration.

    Used by `AborConfigurationApi.list_abor_configurations`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[AborConfiguration]
    href: str | None = None
    links: "list[Link] | None" = None
