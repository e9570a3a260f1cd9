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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class UpsertAddressKeyAliasRequest(LusidModel):
    address_key_alias: AddressKeyAlias | None = ...
    def __init__(
        self,
        *,
        address_key_alias: AddressKeyAlias | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

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
    ) -> None: ...
