"""Models of the transfer agency API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ResourceId


class CalculateOrderDatesRequest(LusidModel):
    """Calculate order dates request.

    Used by `TransferAgencyApi.calculate_order_dates`.
    """

    instrument_identifier_type: str
    instrument_identifier: str
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    received_date: AwareDatetime | None = None
    price_date: AwareDatetime | None = None
    """The date of the price."""
    transaction_category: str | None = None
    """Subscription, Redemption, SwitchOut, SwitchIn, TransferOut or TransferIn, or a value added since."""
    liquidating_share_class_identifier: str | None = None
    liquidating_share_class_identifier_type: str | None = None
    liquidating_share_class_instrument_scope: str | None = None


class TransferAgencyDates(LusidModel):
    """Transfer agency dates."""

    price_date: AwareDatetime | None = None
    """The date of the price."""
    transaction_date: AwareDatetime | None = None
    """When the trade was made: positions count from then on."""
    expected_payment_date: AwareDatetime | None = None
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CalculateOrderDatesResponse(LusidModel):
    """Calculate order dates response.

    Used by `TransferAgencyApi.calculate_order_dates`.
    """

    successes: dict[str, TransferAgencyDates] | None = None
    """The items that succeeded, by their key in the request."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class DeleteTransferAgencyOrderRequest(LusidModel):
    """Delete transfer agency order request.

    Used by `TransferAgencyApi.delete_transfer_agency_orders`.
    """

    order_id: "ResourceId"
    """The scope and code of the order."""


class DeleteTransferAgencyOrderResult(LusidModel):
    """Delete transfer agency order result."""

    order_id: "ResourceId | None" = None
    """The scope and code of the order."""
    cancelled_transaction_ids: list[str] | None = None


class DeleteTransferAgencyOrdersResponse(LusidModel):
    """Delete transfer agency orders response.

    Used by `TransferAgencyApi.delete_transfer_agency_orders`.
    """

    successes: dict[str, DeleteTransferAgencyOrderResult] | None = None
    """The items that succeeded, by their key in the request."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TransferAgencyOrderToEstimate(LusidModel):
    """Transfer agency order to estimate."""

    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    instrument_identifier_type: str
    instrument_identifier: str
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    transaction_category: str | None = None
    """Subscription, Redemption, SwitchOut, SwitchIn, TransferOut or TransferIn, or a value added since."""
    currency: str
    """The currency, as ISO code."""
    quantity: Number | None = None
    """How many units."""
    amount: Number | None = None
    """The amount."""
    weight: Number | None = None
    """The weight."""
    exchange_rate: Number | None = None
    """Settlement currency for one unit of transaction currency. Default: 1."""


class EstimateTransferAgencyOrderRequest(LusidModel):
    """Estimate transfer agency order request.

    Used by `TransferAgencyApi.estimate_transfer_agency_orders`.
    """

    order_id: "ResourceId"
    """The scope and code of the order."""
    order: TransferAgencyOrderToEstimate | None = None
    price_date: AwareDatetime | None = None
    """The date of the price."""


class TransferAgencyExcludedOrder(LusidModel):
    """Transfer agency excluded order."""

    order_id: "ResourceId | None" = None
    """The scope and code of the order."""
    reason: str | None = None
    """Why, in words."""


class TransferAgencyOrderEstimateResult(LusidModel):
    """Transfer agency order estimate result."""

    order_id: "ResourceId | None" = None
    """The scope and code of the order."""
    most_recent_valuation_date: AwareDatetime | None = None
    price_per_share: Number | None = None
    price_currency: str | None = None
    estimated_units: Number | None = None
    estimated_amount: Number | None = None
    estimated_amount_currency: str | None = None
    fx_rate_used: Number | None = None
    excluded_orders: list[TransferAgencyExcludedOrder] | None = None


class EstimateTransferAgencyOrdersResponse(LusidModel):
    """Estimate transfer agency orders response.

    Used by `TransferAgencyApi.estimate_transfer_agency_orders`.
    """

    successes: dict[str, TransferAgencyOrderEstimateResult] | None = None
    """The items that succeeded, by their key in the request."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TransferAgencyOrderResult(LusidModel):
    """Transfer agency order result."""

    order_id: "ResourceId | None" = None
    """The scope and code of the order."""
    transaction_id: str | None = None
    """The identifier, unique in the portfolio. Storing it again replaces the earlier transaction."""


class TransferAgencyOrdersResponse(LusidModel):
    """Transfer agency orders response.

    Used by `TransferAgencyApi.upsert_transfer_agency_orders`.
    """

    successes: dict[str, TransferAgencyOrderResult] | None = None
    """The items that succeeded, by their key in the request."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TransferAgencyTransactionFromOrderResult(LusidModel):
    """Transfer agency transaction from order result."""

    order_id: "ResourceId | None" = None
    """The scope and code of the order."""
    security_transaction_id: str | None = None
    amended_cash_transaction_id: str | None = None
    price: Number | None = None
    """The price."""
    units: Number | None = None
    """How many units."""


class UpsertTransferAgencyOrderRequest(LusidModel):
    """Upsert transfer agency order request.

    Used by `TransferAgencyApi.upsert_transfer_agency_orders`.
    """

    order_id: "ResourceId"
    """The scope and code of the order."""


class UpsertTransferAgencyTransactionFromOrderRequest(LusidModel):
    """Upsert transfer agency transaction from order request.

    Used by `TransferAgencyApi.upsert_transfer_agency_transactions_from_orders`.
    """

    order_id: "ResourceId"
    """The scope and code of the order."""
    price_date: AwareDatetime
    """The date of the price."""


class UpsertTransferAgencyTransactionsFromOrdersResponse(LusidModel):
    """Upsert transfer agency transactions from orders response.

    Used by `TransferAgencyApi.upsert_transfer_agency_transactions_from_orders`.
    """

    successes: dict[str, TransferAgencyTransactionFromOrderResult] | None = None
    """The items that succeeded, by their key in the request."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
