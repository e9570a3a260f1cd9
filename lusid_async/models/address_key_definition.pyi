"""Models of the address key definition API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, Version

class AddressKeyDefinition(LusidModel):
    address_key: str
    type: str
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        address_key: str,
        type: str,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Address key definition.

        Args:
            address_key: The path by which a result is named, such as `Valuation/PV`.
            type: Type of the values of the key. Text, Integer, Decimal, Boolean, DateTime or Result0D, or a value added since.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CreateAddressKeyDefinitionRequest(LusidModel):
    address_key: str
    type: str
    def __init__(
        self,
        *,
        address_key: str,
        type: str,
    ) -> None:
        """Create address key definition request.

        Args:
            address_key: The path by which a result is named, such as `Valuation/PV`.
            type: Type of the values of the key. Text, Integer, Decimal, Boolean, DateTime or Result0D, or a value added since.
        """

class PagedResourceListOfAddressKeyDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[AddressKeyDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[AddressKeyDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of address key definition.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
