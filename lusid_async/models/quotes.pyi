"""Models of the quotes API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link, MetricValue
from lusid_async.models.custom_entities import AccessMetadataValue

class AnnulQuotesResponse(LusidModel):
    href: str | None = ...
    values: dict[str, _datetime.datetime] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, _datetime.datetime | str] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Annul quotes response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class QuoteSeriesId(LusidModel):
    provider: str
    price_source: str | None = ...
    instrument_id: str
    instrument_id_type: str
    quote_type: str
    field: str
    entity_unique_id: str | None = ...
    def __init__(
        self,
        *,
        provider: str,
        price_source: str | None = ...,
        instrument_id: str,
        instrument_id_type: str,
        quote_type: str,
        field: str,
        entity_unique_id: str | None = ...,
    ) -> None:
        """Quote series id.

        Args:
            provider: The provider of the data, such as `Lusid` or `Client`.
            price_source: The source of the price at the provider.
            instrument_id: The value of the identifier; for FX the currency pair, such as `USD/GBP`.
            instrument_id_type: Which kind of identifier names the instrument, such as `Figi`, `LusidInstrumentId` or `CurrencyPair`. LusidInstrumentId, Figi, RIC, QuotePermId, Isin, CurrencyPair, … (3 more), or a value added since.
            quote_type: What the quote measures, such as `Price` or `Rate`. Price, Spread, Rate, LogNormalVol, NormalVol, ParSpread, … (15 more), or a value added since.
            field: The field of the quote, such as `mid`; each provider has its own.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
        """

class QuoteId(LusidModel):
    quote_series_id: QuoteSeriesId
    effective_at: str
    def __init__(
        self,
        *,
        quote_series_id: QuoteSeriesId | _abc.Mapping[str, _typing.Any],
        effective_at: _datetime.datetime | _datetime.date | str,
    ) -> None:
        """Quote id.

        Args:
            quote_series_id: Series of the quote: provider, instrument, type and field.
            effective_at: Business time from which the data hold, as moment or cut label.
        """

class Quote(LusidModel):
    quote_id: QuoteId
    metric_value: MetricValue | None = ...
    lineage: str | None = ...
    cut_label: str | None = ...
    uploaded_by: str
    as_at: _datetime.datetime
    scale_factor: float | None = ...
    metadata_fields: dict[str, Any] | None = ...
    def __init__(
        self,
        *,
        quote_id: QuoteId | _abc.Mapping[str, _typing.Any],
        metric_value: MetricValue | _abc.Mapping[str, _typing.Any] | None = ...,
        lineage: str | None = ...,
        cut_label: str | None = ...,
        uploaded_by: str,
        as_at: _datetime.datetime | str,
        scale_factor: float | _decimal.Decimal | None = ...,
        metadata_fields: _abc.Mapping[str, Any] | None = ...,
    ) -> None:
        """Quote.

        Args:
            quote_id: What the quote is of, from whom, and for which moment.
            metric_value: The value as number with its unit.
            lineage: Where the data came from, in words of the one who stored them.
            cut_label: The cut label, a name for a local time in a time zone.
            uploaded_by: The user who stored it.
            as_at: System time at which the quote was stored.
            scale_factor: What to divide the price by to get the price of one unit.
            metadata_fields: Metadata of the quote, by field name.
        """

class GetQuotesResponse(LusidModel):
    href: str | None = ...
    values: dict[str, Quote] | None = ...
    not_found: dict[str, ErrorDetail] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, Quote | _abc.Mapping[str, _typing.Any]] | None = ...,
        not_found: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Get quotes response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            not_found: Quotes that were asked for and not found, by their key in the request, with the reason.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class QuoteAccessMetadataRuleId(LusidModel):
    provider: str | None = ...
    price_source: str | None = ...
    instrument_id: str | None = ...
    instrument_id_type: str | None = ...
    quote_type: str | None = ...
    field: str | None = ...
    def __init__(
        self,
        *,
        provider: str | None = ...,
        price_source: str | None = ...,
        instrument_id: str | None = ...,
        instrument_id_type: str | None = ...,
        quote_type: str | None = ...,
        field: str | None = ...,
    ) -> None:
        """Quote access metadata rule id.

        Args:
            provider: The provider of the data, such as `Lusid` or `Client`.
            price_source: The source of the price at the provider.
            instrument_id: The value of the identifier that names the instrument.
            instrument_id_type: Which kind of identifier names the instrument.
            quote_type: What the quote measures, such as `Price` or `Rate`.
            field: The field of the quote, such as `mid`; each provider has its own.
        """

class QuoteAccessMetadataRule(LusidModel):
    id: QuoteAccessMetadataRuleId
    metadata: dict[str, list[AccessMetadataValue] | None]
    def __init__(
        self,
        *,
        id: QuoteAccessMetadataRuleId | _abc.Mapping[str, _typing.Any],
        metadata: _abc.Mapping[str, _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]] | None],
    ) -> None:
        """Quote access metadata rule.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            metadata: Values by key that access policies look at.
        """

class ResourceListOfQuote(LusidModel):
    values: list[Quote]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Quote | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of quote.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfQuoteAccessMetadataRule(LusidModel):
    values: list[QuoteAccessMetadataRule]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[QuoteAccessMetadataRule | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of quote access metadata rule.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpsertQuoteAccessMetadataRuleRequest(LusidModel):
    id: QuoteAccessMetadataRuleId
    metadata: dict[str, list[AccessMetadataValue] | None]
    def __init__(
        self,
        *,
        id: QuoteAccessMetadataRuleId | _abc.Mapping[str, _typing.Any],
        metadata: _abc.Mapping[str, _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]] | None],
    ) -> None:
        """Upsert quote access metadata rule request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            metadata: Values by key that access policies look at.
        """

class UpsertQuoteRequest(LusidModel):
    quote_id: QuoteId
    metric_value: MetricValue | None = ...
    lineage: str | None = ...
    scale_factor: float | None = ...
    metadata_fields: dict[str, Any] | None = ...
    def __init__(
        self,
        *,
        quote_id: QuoteId | _abc.Mapping[str, _typing.Any],
        metric_value: MetricValue | _abc.Mapping[str, _typing.Any] | None = ...,
        lineage: str | None = ...,
        scale_factor: float | _decimal.Decimal | None = ...,
        metadata_fields: _abc.Mapping[str, Any] | None = ...,
    ) -> None:
        """Upsert quote request.

        Args:
            quote_id: What the quote is of, from whom, and for which moment.
            metric_value: The value as number with its unit.
            lineage: Where the data came from, in words of the one who stored them.
            scale_factor: What to divide the price by to get the price of one unit.
            metadata_fields: Metadata of the quote, by field name.
        """

class UpsertQuotesResponse(LusidModel):
    href: str | None = ...
    values: dict[str, Quote] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, Quote | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert quotes response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
