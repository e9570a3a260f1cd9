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
    ) -> None: ...

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
    ) -> None: ...

class QuoteId(LusidModel):
    quote_series_id: QuoteSeriesId
    effective_at: str
    def __init__(
        self,
        *,
        quote_series_id: QuoteSeriesId | _abc.Mapping[str, _typing.Any],
        effective_at: _datetime.datetime | _datetime.date | str,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class QuoteAccessMetadataRule(LusidModel):
    id: QuoteAccessMetadataRuleId
    metadata: dict[str, list[AccessMetadataValue] | None]
    def __init__(
        self,
        *,
        id: QuoteAccessMetadataRuleId | _abc.Mapping[str, _typing.Any],
        metadata: _abc.Mapping[str, _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]] | None],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class UpsertQuoteAccessMetadataRuleRequest(LusidModel):
    id: QuoteAccessMetadataRuleId
    metadata: dict[str, list[AccessMetadataValue] | None]
    def __init__(
        self,
        *,
        id: QuoteAccessMetadataRuleId | _abc.Mapping[str, _typing.Any],
        metadata: _abc.Mapping[str, _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]] | None],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
