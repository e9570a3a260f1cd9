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
    ) -> None: ...

class CreateAddressKeyDefinitionRequest(LusidModel):
    address_key: str
    type: str
    def __init__(
        self,
        *,
        address_key: str,
        type: str,
    ) -> None: ...

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
    ) -> None: ...
