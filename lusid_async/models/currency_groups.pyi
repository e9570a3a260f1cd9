"""Models of the currency groups API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, Version

class CurrencyGroupMinorUnit(LusidModel):
    currency: str
    fraction_of_major: float
    def __init__(
        self,
        *,
        currency: str,
        fraction_of_major: float | _decimal.Decimal,
    ) -> None:
        """Currency group minor unit.

        Args:
            currency: The currency, as ISO code.
            fraction_of_major: What a minor unit is worth, as fraction of the major, above 0 up to 1: 0.01 for pence.
        """

class CurrencyGroupResponse(LusidModel):
    code: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    major_unit_currency: str | None = ...
    circulation_domain: list[str] | None = ...
    minor_units: list[CurrencyGroupMinorUnit] | None = ...
    version: Version | None = ...
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        code: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        major_unit_currency: str | None = ...,
        circulation_domain: list[str] | tuple[str, ...] | None = ...,
        minor_units: _abc.Sequence[CurrencyGroupMinorUnit | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Currency group response.

        Args:
            code: Code of the currency group, unique in your LUSID.
            display_name: The name shown to people.
            description: A description for people.
            major_unit_currency: Code of the main currency of the group, such as `GBP`; three to five letters, case matters.
            circulation_domain: Where the currencies are used, as country codes or ISO 4217 entity names.
            minor_units: Minor units of the main currency, such as pence.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfCurrencyGroupResponse(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[CurrencyGroupResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[CurrencyGroupResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of currency group response.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpsertCurrencyGroupRequest(LusidModel):
    code: str
    display_name: str
    description: str | None = ...
    major_unit_currency: str
    circulation_domain: list[str] | None = ...
    minor_units: list[CurrencyGroupMinorUnit] | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str | None = ...,
        major_unit_currency: str,
        circulation_domain: list[str] | tuple[str, ...] | None = ...,
        minor_units: _abc.Sequence[CurrencyGroupMinorUnit | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert currency group request.

        Args:
            code: Code of the currency group, unique in your LUSID.
            display_name: The name shown to people.
            description: A description for people.
            major_unit_currency: Code of the main currency of the group, such as `GBP`; three to five letters, case matters.
            circulation_domain: Where the currencies are used, as country codes or ISO 4217 entity names.
            minor_units: Minor units of the main currency, such as pence.
        """
