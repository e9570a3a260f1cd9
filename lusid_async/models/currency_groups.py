"""Models of the currency groups API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, Version


class CurrencyGroupMinorUnit(LusidModel):
    """Currency group minor unit."""

    currency: str
    """The currency, as ISO code."""
    fraction_of_major: Number
    """What a minor unit is worth, as fraction of the major, above 0 up to 1: 0.01 for pence."""


class CurrencyGroupResponse(LusidModel):
    """Currency group response.

    Used by `CurrencyGroupsApi.get_currency_group`, `CurrencyGroupsApi.upsert_currency_group`.
    """

    code: str | None = None
    """Code of the currency group, unique in your LUSID."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    major_unit_currency: str | None = None
    """Code of the main currency of the group, such as `GBP`; three to five letters, case matters."""
    circulation_domain: list[str] | None = None
    """Where the currencies are used, as country codes or ISO 4217 entity names."""
    minor_units: list[CurrencyGroupMinorUnit] | None = None
    """Minor units of the main currency, such as pence."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfCurrencyGroupResponse(LusidModel):
    """Paged resource list of currency group response.

    Used by `CurrencyGroupsApi.list_currency_groups`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[CurrencyGroupResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertCurrencyGroupRequest(LusidModel):
    """Upsert currency group request.

    Used by `CurrencyGroupsApi.upsert_currency_group`.
    """

    code: str
    """Code of the currency group, unique in your LUSID."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    major_unit_currency: str
    """Code of the main currency of the group, such as `GBP`; three to five letters, case matters."""
    circulation_domain: list[str] | None = None
    """Where the currencies are used, as country codes or ISO 4217 entity names."""
    minor_units: list[CurrencyGroupMinorUnit] | None = None
    """Minor units of the main currency, such as pence."""
