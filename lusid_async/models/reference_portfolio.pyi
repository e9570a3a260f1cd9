"""Models of the reference portfolio API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, PerpetualProperty, Version

class ConstituentsAdjustmentHeader(LusidModel):
    effective_at: _datetime.datetime | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class CreateReferencePortfolioRequest(LusidModel):
    display_name: str
    description: str | None = ...
    code: str
    created: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    instrument_scopes: list[str] | None = ...
    base_currency: str | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        code: str,
        created: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_scopes: list[str] | tuple[str, ...] | None = ...,
        base_currency: str | None = ...,
    ) -> None: ...

class ReferencePortfolioConstituent(LusidModel):
    instrument_identifiers: dict[str, str | None] | None = ...
    instrument_uid: str
    currency: str
    properties: dict[str, PerpetualProperty] | None = ...
    weight: float
    floating_weight: float | None = ...
    instrument_scope: str | None = ...
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None] | None = ...,
        instrument_uid: str,
        currency: str,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        weight: float | _decimal.Decimal,
        floating_weight: float | _decimal.Decimal | None = ...,
        instrument_scope: str | None = ...,
    ) -> None: ...

class GetReferencePortfolioConstituentsResponse(LusidModel):
    effective_from: _datetime.datetime
    weight_type: str
    period_type: str | None = ...
    period_count: int | None = ...
    constituents: list[ReferencePortfolioConstituent]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        effective_from: _datetime.datetime | str,
        weight_type: str,
        period_type: str | None = ...,
        period_count: int | None = ...,
        constituents: _abc.Sequence[ReferencePortfolioConstituent | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ReferencePortfolioConstituentRequest(LusidModel):
    instrument_identifiers: dict[str, str | None]
    properties: dict[str, PerpetualProperty] | None = ...
    weight: float
    currency: str
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        weight: float | _decimal.Decimal,
        currency: str,
    ) -> None: ...

class ResourceListOfConstituentsAdjustmentHeader(LusidModel):
    values: list[ConstituentsAdjustmentHeader]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ConstituentsAdjustmentHeader | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class UpsertReferencePortfolioConstituentPropertiesRequest(LusidModel):
    identifiers: dict[str, str | None]
    properties: dict[str, PerpetualProperty]
    def __init__(
        self,
        *,
        identifiers: _abc.Mapping[str, str | None],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class UpsertReferencePortfolioConstituentPropertiesResponse(LusidModel):
    href: str | None = ...
    version: Version | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpsertReferencePortfolioConstituentsRequest(LusidModel):
    effective_from: str
    weight_type: str
    period_type: str | None = ...
    period_count: int | None = ...
    constituents: list[ReferencePortfolioConstituentRequest]
    def __init__(
        self,
        *,
        effective_from: str,
        weight_type: str,
        period_type: str | None = ...,
        period_count: int | None = ...,
        constituents: _abc.Sequence[ReferencePortfolioConstituentRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class UpsertReferencePortfolioConstituentsResponse(LusidModel):
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
