"""Models of the quotes API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, MetricValue
    from lusid_async.models.custom_entities import AccessMetadataValue


class AnnulQuotesResponse(LusidModel):
    """Annul quotes response.

    Used by `QuotesApi.delete_quotes`.
    """

    href: str | None = None
    values: dict[str, datetime] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class QuoteSeriesId(LusidModel):
    """Quote series id.

    Used by `QuotesApi.get_quotes`.
    """

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "entity_unique_id",
        )
    )

    provider: str
    price_source: str | None = None
    instrument_id: str
    instrument_id_type: str
    """LusidInstrumentId, Figi, RIC, QuotePermId, Isin, CurrencyPair, … (3 more), or a value added since."""
    quote_type: str
    """Price, Spread, Rate, LogNormalVol, NormalVol, ParSpread, … (15 more), or a value added since."""
    field: str
    entity_unique_id: str | None = None


class QuoteId(LusidModel):
    """Quote id.

    Used by `QuotesApi.delete_quotes`.
    """

    quote_series_id: QuoteSeriesId
    effective_at: str


class Quote(LusidModel):
    """Quote."""

    quote_id: QuoteId
    metric_value: "MetricValue | None" = None
    lineage: str | None = None
    cut_label: str | None = None
    uploaded_by: str
    as_at: datetime
    scale_factor: float | None = None
    metadata_fields: dict[str, Any] | None = None


class GetQuotesResponse(LusidModel):
    """Get quotes response.

    Used by `QuotesApi.get_quotes`.
    """

    href: str | None = None
    values: dict[str, Quote] | None = None
    not_found: "dict[str, ErrorDetail] | None" = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class QuoteAccessMetadataRuleId(LusidModel):
    """Quote access metadata rule id."""

    provider: str | None = None
    price_source: str | None = None
    instrument_id: str | None = None
    instrument_id_type: str | None = None
    quote_type: str | None = None
    field: str | None = None


class QuoteAccessMetadataRule(LusidModel):
    """Quote access metadata rule.

    Used by `QuotesApi.delete_quote_access_metadata_rule`, `QuotesApi.get_quotes_access_metadata_rule`,
    `QuotesApi.upsert_quote_access_metadata_rule`.
    """

    id: QuoteAccessMetadataRuleId
    metadata: "dict[str, list[AccessMetadataValue] | None]"


class ResourceListOfQuote(LusidModel):
    """Resource list of quote.

    Used by `QuotesApi.list_quotes`, `QuotesApi.list_quotes_for_scope`.
    """

    values: list[Quote]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfQuoteAccessMetadataRule(LusidModel):
    """Resource list of quote access metadata rule.

    Used by `QuotesApi.list_quotes_access_metadata_rules`.
    """

    values: list[QuoteAccessMetadataRule]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpsertQuoteAccessMetadataRuleRequest(LusidModel):
    """Upsert quote access metadata rule request.

    Used by `QuotesApi.upsert_quote_access_metadata_rule`.
    """

    id: QuoteAccessMetadataRuleId
    metadata: "dict[str, list[AccessMetadataValue] | None]"


class UpsertQuoteRequest(LusidModel):
    """Upsert quote request.

    Used by `QuotesApi.upsert_quotes`.
    """

    quote_id: QuoteId
    metric_value: "MetricValue | None" = None
    lineage: str | None = None
    scale_factor: float | None = None
    metadata_fields: dict[str, Any] | None = None


class UpsertQuotesResponse(LusidModel):
    """Upsert quotes response.

    Used by `QuotesApi.upsert_quotes`.
    """

    href: str | None = None
    values: dict[str, Quote] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None
