"""Models of the complex market data API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link
    from lusid_async.models.family_bases import AppendMarketData, ComplexMarketData


class AnnulStructuredDataResponse(LusidModel):
    """Annul structured data response.

    Used by `ComplexMarketDataApi.delete_complex_market_data`,
    `StructuredResultDataApi.delete_structured_result_data`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, AwareDatetime] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ComplexMarketDataId(LusidModel):
    """Complex market data id.

    Used by `ComplexMarketDataApi.delete_complex_market_data`, `ComplexMarketDataApi.get_complex_market_data`.
    """

    provider: str
    """The provider of the data, such as `Lusid` or `Client`."""
    price_source: str | None = None
    """The source of the price at the provider."""
    lineage: str | None = None
    """Obsolete: not stored and without effect."""
    effective_at: DateOrCutLabel | None = None
    """Business time from which the data hold, as moment or cut label."""
    market_asset: str
    """What the data describe, such as `GBP/GBPOIS` for a curve."""


class AppendComplexMarketDataRequest(LusidModel):
    """Append complex market data request.

    Used by `ComplexMarketDataApi.upsert_append_complex_market_data`.
    """

    market_data_id: ComplexMarketDataId
    """The identity of the market data."""
    append_market_data: "AppendMarketData"
    """Point to append; its type fits the market data."""


class GetComplexMarketDataResponse(LusidModel):
    """Get complex market data response.

    Used by `ComplexMarketDataApi.get_complex_market_data`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: "dict[str, ComplexMarketData] | None" = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ListComplexMarketDataWithMetaDataResponse(LusidModel):
    """List complex market data with meta data response."""

    scope: str | None = None
    """The scope, a namespace for codes."""
    market_data_id: ComplexMarketDataId | None = None
    """The identity of the market data."""
    market_data: "ComplexMarketData | None" = None
    """The curve, surface or cube; a member of the `ComplexMarketData` family."""


class ResourceListOfListComplexMarketDataWithMetaDataResponse(LusidModel):
    """Resource list of list complex market data with meta data response.

    Used by `ComplexMarketDataApi.list_complex_market_data`.
    """

    values: list[ListComplexMarketDataWithMetaDataResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpsertComplexMarketDataRequest(LusidModel):
    """Upsert complex market data request.

    Used by `ComplexMarketDataApi.upsert_complex_market_data`.
    """

    market_data_id: ComplexMarketDataId
    """The identity of the market data."""
    market_data: "ComplexMarketData"
    """The curve, surface or cube; a member of the `ComplexMarketData` family."""


class UpsertStructuredDataResponse(LusidModel):
    """Upsert structured data response.

    Used by `ComplexMarketDataApi.upsert_complex_market_data`, `StructuredResultDataApi.create_data_map`,
    `StructuredResultDataApi.upsert_result_value` and 1 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, AwareDatetime] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
