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
    ) -> None:
        """Constituents adjustment header.

        Args:
            effective_at: The moment of business time for which this holds.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Create reference portfolio request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            code: The code, unique in its scope.
            created: The start of business time for it: nothing earlier can be loaded. Default: now.
            properties: Property values by property key, `domain/scope/code`.
            instrument_scopes: The scopes in which to look for instruments, in order; `default` comes last.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
        """

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
    ) -> None:
        """Reference portfolio constituent.

        Args:
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            currency: The currency, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            weight: Weight of the constituent, as was set.
            floating_weight: Weight as prices have moved it since the weights were set.
            instrument_scope: The scope in which the instrument was found.
        """

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
    ) -> None:
        """Get reference portfolio constituents response.

        Args:
            effective_from: The start of the period of business time for which this holds.
            weight_type: `Static`: weights stay. `Floating`: they follow prices. `Periodical`: they follow prices and are reset each period. Static, Floating or Periodical, or a value added since.
            period_type: Length of the period between rebalancings; only where weights are periodical. Daily, Weekly, Monthly, Quarterly or Annually, or a value added since.
            period_count: Number of periods between rebalancings; only where weights are periodical.
            constituents: The constituents, with their weights.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Reference portfolio constituent request.

        Args:
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            properties: Property values by property key, `domain/scope/code`.
            weight: Weight of the constituent, as was set.
            currency: The currency, as ISO code.
        """

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
    ) -> None:
        """Resource list of constituents adjustment header.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpsertReferencePortfolioConstituentPropertiesRequest(LusidModel):
    identifiers: dict[str, str | None]
    properties: dict[str, PerpetualProperty]
    def __init__(
        self,
        *,
        identifiers: _abc.Mapping[str, str | None],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Upsert reference portfolio constituent properties request.

        Args:
            identifiers: Identifiers of the constituent's instrument, by property key.
            properties: Property values by property key, `domain/scope/code`.
        """

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
    ) -> None:
        """Upsert reference portfolio constituent properties response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            properties: Property values by property key, `domain/scope/code`.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Upsert reference portfolio constituents request.

        Args:
            effective_from: The start of the period of business time for which this holds.
            weight_type: `Static`: weights stay. `Floating`: they follow prices. `Periodical`: they follow prices and are reset each period. Static, Floating or Periodical, or a value added since.
            period_type: Length of the period between rebalancings; only where weights are periodical. Daily, Weekly, Monthly, Quarterly or Annually, or a value added since.
            period_count: Number of periods between rebalancings; only where weights are periodical.
            constituents: The constituents, with their weights.
        """

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
    ) -> None:
        """Upsert reference portfolio constituents response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
