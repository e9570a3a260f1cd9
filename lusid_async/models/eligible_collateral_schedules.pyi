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
    ) -> None:
        """Eligible collateral asset selector.

        Args:
            kind: Whether the row is for cash in base currency, other cash or instruments. BaseCurrencyCash, Cash or Instrument, or a value added since.
            currency: The currency, as ISO code.
            instrument_filter: Expression that selects instruments; required for an `Instrument` selector and refused for others.
        """

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
    ) -> None:
        """Eligible collateral asset selector request.

        Args:
            kind: Whether the row is for cash in base currency, other cash or instruments. BaseCurrencyCash, Cash or Instrument, or a value added since.
            currency: The currency, as ISO code.
            instrument_filter: Expression that selects instruments; required for an `Instrument` selector and refused for others.
        """

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
    ) -> None:
        """Eligible collateral row.

        Args:
            code: Key of the row, unique in its schedule.
            description: A description for people.
            selector: Which assets the row is for.
            valuation_percentage: Fraction of the asset's value that is accepted, above 0 up to 1: 0.95 is 95 %.
            fx_haircut: Further fraction taken off an asset in another currency than the agreement's: the accepted part is `valuation_percentage` × (1 − this).
            min_residual_maturity_years: Residual maturity in years from which the row applies, inclusive; `Instrument` selectors only.
            max_residual_maturity_years: Residual maturity in years below which the row applies, exclusive; `Instrument` selectors only.
        """

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
    ) -> None:
        """Eligible collateral row request.

        Args:
            code: Key of the row, unique in its schedule.
            description: A description for people.
            selector: Which assets the row is for.
            valuation_percentage: Fraction of the asset's value that is accepted, above 0 up to 1: 0.95 is 95 %.
            fx_haircut: Further fraction taken off an asset in another currency than the agreement's: the accepted part is `valuation_percentage` × (1 − this).
            min_residual_maturity_years: Residual maturity in years from which the row applies, inclusive; `Instrument` selectors only.
            max_residual_maturity_years: Residual maturity in years below which the row applies, exclusive; `Instrument` selectors only.
        """

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
    ) -> None:
        """Eligible collateral schedule.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            description: A description for people.
            rows: Kinds of collateral with the part of their value that is accepted.
            version: When this version was written, by whom and by which request.
            properties: Property values by property key, `domain/scope/code`.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Eligible collateral schedule request.

        Args:
            code: The code, unique in its scope.
            description: A description for people.
            rows: Kinds of collateral with the part of their value that is accepted.
            properties: Property values by property key, `domain/scope/code`.
            effective_at: Business time from which it applies. Default: the beginning of time.
        """

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
    ) -> None:
        """Paged resource list of eligible collateral schedule.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Upsert eligible collateral schedule request.

        Args:
            description: A description for people.
            rows: Kinds of collateral with the part of their value that is accepted.
            properties: Property values by property key, `domain/scope/code`.
            effective_at: Business time from which the change applies. Default: now.
        """
