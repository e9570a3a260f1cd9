"""Models of the complex market data API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link
    from lusid_async.models.family_bases import AppendMarketData, ComplexMarketData


class AnnulStructuredDataResponse(LusidModel):
    """Annul structured data response.

    Used by `ComplexMarketDataApi.delete_complex_market_data`,
    `StructuredResultDataApi.delete_structured_result_data`.
    """

    href: str | None = None
    values: dict[str, datetime] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class ComplexMarketDataId(LusidModel):
    """Complex market data id.

    Used by `ComplexMarketDataApi.delete_complex_market_data`, `ComplexMarketDataApi.get_complex_market_data`.
    """

    provider: str
    price_source: str | None = None
    lineage: str | None = None
    effective_at: str | None = None
    market_asset: str


class AppendComplexMarketDataRequest(LusidModel):
    """Append complex market data request.

    Used by `ComplexMarketDataApi.upsert_append_complex_market_data`.
    """

    market_data_id: ComplexMarketDataId
    append_market_data: "AppendMarketData"


class GetComplexMarketDataResponse(LusidModel):
    """Get complex market data response.

    Used by `ComplexMarketDataApi.get_complex_market_data`.
    """

    href: str | None = None
    values: "dict[str, ComplexMarketData] | None" = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class ListComplexMarketDataWithMetaDataResponse(LusidModel):
    """List complex market data with meta data response."""

    scope: str | None = None
    market_data_id: ComplexMarketDataId | None = None
    market_data: "ComplexMarketData | None" = None


class ResourceListOfListComplexMarketDataWithMetaDataResponse(LusidModel):
    """Resource list of list complex market data with meta data response.

    Used by `ComplexMarketDataApi.list_complex_market_data`.
    """

    values: list[ListComplexMarketDataWithMetaDataResponse]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpsertComplexMarketDataRequest(LusidModel):
    """Upsert complex market data request.

    Used by `ComplexMarketDataApi.upsert_complex_market_data`.
    """

    market_data_id: ComplexMarketDataId
    market_data: "ComplexMarketData"


class UpsertStructuredDataResponse(LusidModel):
    """Upsert structured data response.

    Used by `ComplexMarketDataApi.upsert_complex_market_data`, `StructuredResultDataApi.create_data_map`,
    `StructuredResultDataApi.upsert_result_value` and 1 more.
    """

    href: str | None = None
    values: dict[str, datetime] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None
