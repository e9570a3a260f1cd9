"""Models of the currency groups API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, Version


class CurrencyGroupMinorUnit(LusidModel):
    """Currency group minor unit."""

    currency: str
    fraction_of_major: float


class CurrencyGroupResponse(LusidModel):
    """Currency group response.

    Used by `CurrencyGroupsApi.get_currency_group`, `CurrencyGroupsApi.upsert_currency_group`.
    """

    code: str | None = None
    display_name: str | None = None
    description: str | None = None
    major_unit_currency: str | None = None
    circulation_domain: list[str] | None = None
    minor_units: list[CurrencyGroupMinorUnit] | None = None
    version: "Version | None" = None
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfCurrencyGroupResponse(LusidModel):
    """Paged resource list of currency group response.

    Used by `CurrencyGroupsApi.list_currency_groups`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[CurrencyGroupResponse]
    href: str | None = None
    links: "list[Link] | None" = None


class UpsertCurrencyGroupRequest(LusidModel):
    """Upsert currency group request.

    Used by `CurrencyGroupsApi.upsert_currency_group`.
    """

    code: str
    display_name: str
    description: str | None = None
    major_unit_currency: str
    circulation_domain: list[str] | None = None
    minor_units: list[CurrencyGroupMinorUnit] | None = None
