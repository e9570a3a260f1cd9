"""Models of the address key definition API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, Version


class AddressKeyDefinition(LusidModel):
    """Address key definition.

    Used by `AddressKeyDefinitionApi.create_address_key_definition`,
    `AddressKeyDefinitionApi.get_address_key_definition`.
    """

    address_key: str
    """The path by which a result is named, such as `Valuation/PV`."""
    type: str
    """Type of the values of the key. Text, Integer, Decimal, Boolean, DateTime or Result0D, or a value added
    since.
    """
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CreateAddressKeyDefinitionRequest(LusidModel):
    """Create address key definition request.

    Used by `AddressKeyDefinitionApi.create_address_key_definition`.
    """

    address_key: str
    """The path by which a result is named, such as `Valuation/PV`."""
    type: str
    """Type of the values of the key. Text, Integer, Decimal, Boolean, DateTime or Result0D, or a value added
    since.
    """


class PagedResourceListOfAddressKeyDefinition(LusidModel):
    """Paged resource list of address key definition.

    Used by `AddressKeyDefinitionApi.list_address_key_definitions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[AddressKeyDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
