"""Models of the eligible collateral schedules API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, ResourceId, Version

class EligibleCollateralAssetSelector(LusidModel):
    kind: str
    currency: str | None = ...
    instrument_filter: str | None = ...
    def __init__(
        self,
        *,
        kind: str,
        currency: str | None = ...,
        instrument_filter: str | None = ...,
    ) -> None: ...

class EligibleCollateralAssetSelectorRequest(LusidModel):
    kind: str
    currency: str | None = ...
    instrument_filter: str | None = ...
    def __init__(
        self,
        *,
        kind: str,
        currency: str | None = ...,
        instrument_filter: str | None = ...,
    ) -> None: ...

class EligibleCollateralRow(LusidModel):
    code: str
    description: str | None = ...
    selector: EligibleCollateralAssetSelector
    valuation_percentage: float
    fx_haircut: float | None = ...
    min_residual_maturity_years: float | None = ...
    max_residual_maturity_years: float | None = ...
    def __init__(
        self,
        *,
        code: str,
        description: str | None = ...,
        selector: EligibleCollateralAssetSelector | _abc.Mapping[str, _typing.Any],
        valuation_percentage: float | _decimal.Decimal,
        fx_haircut: float | _decimal.Decimal | None = ...,
        min_residual_maturity_years: float | _decimal.Decimal | None = ...,
        max_residual_maturity_years: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class EligibleCollateralRowRequest(LusidModel):
    code: str
    description: str | None = ...
    selector: EligibleCollateralAssetSelectorRequest
    valuation_percentage: float
    fx_haircut: float | None = ...
    min_residual_maturity_years: float | None = ...
    max_residual_maturity_years: float | None = ...
    def __init__(
        self,
        *,
        code: str,
        description: str | None = ...,
        selector: EligibleCollateralAssetSelectorRequest | _abc.Mapping[str, _typing.Any],
        valuation_percentage: float | _decimal.Decimal,
        fx_haircut: float | _decimal.Decimal | None = ...,
        min_residual_maturity_years: float | _decimal.Decimal | None = ...,
        max_residual_maturity_years: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class EligibleCollateralSchedule(LusidModel):
    href: str | None = ...
    id: ResourceId
    description: str | None = ...
    rows: list[EligibleCollateralRow] | None = ...
    version: Version | None = ...
    properties: dict[str, ModelProperty] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        description: str | None = ...,
        rows: _abc.Sequence[EligibleCollateralRow | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class EligibleCollateralScheduleRequest(LusidModel):
    code: str
    description: str | None = ...
    rows: list[EligibleCollateralRowRequest]
    properties: dict[str, ModelProperty] | None = ...
    effective_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        code: str,
        description: str | None = ...,
        rows: _abc.Sequence[EligibleCollateralRowRequest | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
    ) -> None: ...

class PagedResourceListOfEligibleCollateralSchedule(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[EligibleCollateralSchedule]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[EligibleCollateralSchedule | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpsertEligibleCollateralScheduleRequest(LusidModel):
    description: str | None = ...
    rows: list[EligibleCollateralRowRequest]
    properties: dict[str, ModelProperty] | None = ...
    effective_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        description: str | None = ...,
        rows: _abc.Sequence[EligibleCollateralRowRequest | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
    ) -> None: ...
