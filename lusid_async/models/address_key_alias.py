"""Models of the address key alias API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link


class AddressKeyAlias(LusidModel):
    """Address key alias."""

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    alias_key: str
    """Short name of the key; begins with `Alias/`."""
    real_key: str
    """Address key that the alias stands for, itself no alias."""
    options: dict[str, str | None] | None = None
    """Options that go with the real key."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""


class AnnulSingleStructuredDataResponse(LusidModel):
    """Annul single structured data response.

    Used by `AddressKeyAliasApi.delete_address_key_alias`,
    `ConfigurationRecipeApi.delete_configuration_recipe`, `ConfigurationRecipeApi.delete_recipe_composer` and
    7 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: AwareDatetime | None = None
    """System time at which the data were annulled."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class GetAddressKeyAliasResponse(LusidModel):
    """Get address key alias response.

    Used by `AddressKeyAliasApi.get_address_key_alias`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: AddressKeyAlias | None = None
    """The alias that was asked for."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfGetAddressKeyAliasResponse(LusidModel):
    """Paged resource list of get address key alias response.

    Used by `AddressKeyAliasApi.list_address_key_aliases`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[GetAddressKeyAliasResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertAddressKeyAliasRequest(LusidModel):
    """Upsert address key alias request.

    Used by `AddressKeyAliasApi.upsert_address_key_alias`.
    """

    address_key_alias: AddressKeyAlias | None = None
    """Alias to store."""


class UpsertSingleStructuredDataResponse(LusidModel):
    """Upsert single structured data response.

    Used by `AddressKeyAliasApi.upsert_address_key_alias`,
    `ComplexMarketDataApi.upsert_append_complex_market_data`,
    `ConfigurationRecipeApi.upsert_configuration_recipe` and 9 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: AwareDatetime | None = None
    """System time at which the data were stored."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
