"""Models of the quotes API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, Any, ClassVar

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, MetricValue
    from lusid_async.models.custom_entities import AccessMetadataValue


class AnnulQuotesResponse(LusidModel):
    """Annul quotes response.

    Used by `QuotesApi.delete_quotes`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, AwareDatetime] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


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
    """The provider of the data, such as `Lusid` or `Client`."""
    price_source: str | None = None
    """The source of the price at the provider."""
    instrument_id: str
    """The value of the identifier; for FX the currency pair, such as `USD/GBP`."""
    instrument_id_type: str
    """Which kind of identifier names the instrument, such as `Figi`, `LusidInstrumentId` or `CurrencyPair`.
    LusidInstrumentId, Figi, RIC, QuotePermId, Isin, CurrencyPair, … (3 more), or a value added since.
    """
    quote_type: str
    """What the quote measures, such as `Price` or `Rate`. Price, Spread, Rate, LogNormalVol, NormalVol,
    ParSpread, … (15 more), or a value added since.
    """
    field: str
    """The field of the quote, such as `mid`; each provider has its own."""
    entity_unique_id: str | None = None
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""


class QuoteId(LusidModel):
    """Quote id.

    Used by `QuotesApi.delete_quotes`.
    """

    quote_series_id: QuoteSeriesId
    """Series of the quote: provider, instrument, type and field."""
    effective_at: DateOrCutLabel
    """Business time from which the data hold, as moment or cut label."""


class Quote(LusidModel):
    """Quote."""

    quote_id: QuoteId
    """What the quote is of, from whom, and for which moment."""
    metric_value: "MetricValue | None" = None
    """The value as number with its unit."""
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    cut_label: str | None = None
    """The cut label, a name for a local time in a time zone."""
    uploaded_by: str
    """The user who stored it."""
    as_at: AwareDatetime
    """System time at which the quote was stored."""
    scale_factor: Number | None = None
    """What to divide the price by to get the price of one unit."""
    metadata_fields: dict[str, Any] | None = None
    """Metadata of the quote, by field name."""


class GetQuotesResponse(LusidModel):
    """Get quotes response.

    Used by `QuotesApi.get_quotes`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, Quote] | None = None
    """The items."""
    not_found: "dict[str, ErrorDetail] | None" = None
    """Quotes that were asked for and not found, by their key in the request, with the reason."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class QuoteAccessMetadataRuleId(LusidModel):
    """Quote access metadata rule id."""

    provider: str | None = None
    """The provider of the data, such as `Lusid` or `Client`."""
    price_source: str | None = None
    """The source of the price at the provider."""
    instrument_id: str | None = None
    """The value of the identifier that names the instrument."""
    instrument_id_type: str | None = None
    """Which kind of identifier names the instrument."""
    quote_type: str | None = None
    """What the quote measures, such as `Price` or `Rate`."""
    field: str | None = None
    """The field of the quote, such as `mid`; each provider has its own."""


class QuoteAccessMetadataRule(LusidModel):
    """Quote access metadata rule.

    Used by `QuotesApi.delete_quote_access_metadata_rule`, `QuotesApi.get_quotes_access_metadata_rule`,
    `QuotesApi.upsert_quote_access_metadata_rule`.
    """

    id: QuoteAccessMetadataRuleId
    """The identifier; a `ResourceId` is a scope and a code."""
    metadata: "dict[str, list[AccessMetadataValue] | None]"
    """Values by key that access policies look at."""


class ResourceListOfQuote(LusidModel):
    """Resource list of quote.

    Used by `QuotesApi.list_quotes`, `QuotesApi.list_quotes_for_scope`.
    """

    values: list[Quote]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfQuoteAccessMetadataRule(LusidModel):
    """Resource list of quote access metadata rule.

    Used by `QuotesApi.list_quotes_access_metadata_rules`.
    """

    values: list[QuoteAccessMetadataRule]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpsertQuoteAccessMetadataRuleRequest(LusidModel):
    """Upsert quote access metadata rule request.

    Used by `QuotesApi.upsert_quote_access_metadata_rule`.
    """

    id: QuoteAccessMetadataRuleId
    """The identifier; a `ResourceId` is a scope and a code."""
    metadata: "dict[str, list[AccessMetadataValue] | None]"
    """Values by key that access policies look at."""


class UpsertQuoteRequest(LusidModel):
    """Upsert quote request.

    Used by `QuotesApi.upsert_quotes`.
    """

    quote_id: QuoteId
    """What the quote is of, from whom, and for which moment."""
    metric_value: "MetricValue | None" = None
    """The value as number with its unit."""
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    scale_factor: Number | None = None
    """What to divide the price by to get the price of one unit."""
    metadata_fields: dict[str, Any] | None = None
    """Metadata of the quote, by field name."""


class UpsertQuotesResponse(LusidModel):
    """Upsert quotes response.

    Used by `QuotesApi.upsert_quotes`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, Quote] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
