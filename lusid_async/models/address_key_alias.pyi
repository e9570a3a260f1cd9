"""Models of the address key alias API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link

class AddressKeyAlias(LusidModel):
    scope: str
    code: str
    alias_key: str
    real_key: str
    options: dict[str, str | None] | None = ...
    display_name: str | None = ...
    description: str | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        alias_key: str,
        real_key: str,
        options: _abc.Mapping[str, str | None] | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
    ) -> None:
        """Address key alias.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            alias_key: Short name of the key; begins with `Alias/`.
            real_key: Address key that the alias stands for, itself no alias.
            options: Options that go with the real key.
            display_name: The name shown to people.
            description: A description for people.
        """

class AnnulSingleStructuredDataResponse(LusidModel):
    href: str | None = ...
    value: _datetime.datetime | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        value: _datetime.datetime | str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Annul single structured data response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            value: System time at which the data were annulled.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class GetAddressKeyAliasResponse(LusidModel):
    href: str | None = ...
    value: AddressKeyAlias | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        value: AddressKeyAlias | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Get address key alias response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            value: The alias that was asked for.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfGetAddressKeyAliasResponse(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[GetAddressKeyAliasResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[GetAddressKeyAliasResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of get address key alias response.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpsertAddressKeyAliasRequest(LusidModel):
    address_key_alias: AddressKeyAlias | None = ...
    def __init__(
        self,
        *,
        address_key_alias: AddressKeyAlias | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Upsert address key alias request.

        Args:
            address_key_alias: Alias to store.
        """

class UpsertSingleStructuredDataResponse(LusidModel):
    href: str | None = ...
    value: _datetime.datetime | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        value: _datetime.datetime | str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert single structured data response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            value: System time at which the data were stored.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
