"""Models of the address key alias API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link


class AddressKeyAlias(LusidModel):
    """Address key alias."""

    scope: str
    code: str
    alias_key: str
    real_key: str
    options: dict[str, str | None] | None = None
    display_name: str | None = None
    description: str | None = None


class AnnulSingleStructuredDataResponse(LusidModel):
    """Annul single structured data response.

    Used by `AddressKeyAliasApi.delete_address_key_alias`,
    `ConfigurationRecipeApi.delete_configuration_recipe`, `ConfigurationRecipeApi.delete_recipe_composer` and
    7 more.
    """

    href: str | None = None
    value: datetime | None = None
    links: "list[Link] | None" = None


class GetAddressKeyAliasResponse(LusidModel):
    """Get address key alias response.

    Used by `AddressKeyAliasApi.get_address_key_alias`.
    """

    href: str | None = None
    value: AddressKeyAlias | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfGetAddressKeyAliasResponse(LusidModel):
    """Paged resource list of get address key alias response.

    Used by `AddressKeyAliasApi.list_address_key_aliases`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[GetAddressKeyAliasResponse]
    href: str | None = None
    links: "list[Link] | None" = None


class UpsertAddressKeyAliasRequest(LusidModel):
    """Upsert address key alias request.

    Used by `AddressKeyAliasApi.upsert_address_key_alias`.
    """

    address_key_alias: AddressKeyAlias | None = None


class UpsertSingleStructuredDataResponse(LusidModel):
    """Upsert single structured data response.

    Used by `AddressKeyAliasApi.upsert_address_key_alias`,
    `ComplexMarketDataApi.upsert_append_complex_market_data`,
    `ConfigurationRecipeApi.upsert_configuration_recipe` and 9 more.
    """

    href: str | None = None
    value: datetime | None = None
    links: "list[Link] | None" = None
