"""Models of the transfer agency API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ResourceId


class CalculateOrderDatesRequest(LusidModel):
    """Calculate order dates request.

    Used by `TransferAgencyApi.calculate_order_dates`.
    """

    instrument_identifier_type: str
    instrument_identifier: str
    instrument_scope: str | None = None
    received_date: datetime | None = None
    price_date: datetime | None = None
    transaction_category: str | None = None
    """Subscription, Redemption, SwitchOut, SwitchIn, TransferOut or TransferIn, or a value added since."""
    liquidating_share_class_identifier: str | None = None
    liquidating_share_class_identifier_type: str | None = None
    liquidating_share_class_instrument_scope: str | None = None


class TransferAgencyDates(LusidModel):
    """Transfer agency dates."""

    price_date: datetime | None = None
    transaction_date: datetime | None = None
    expected_payment_date: datetime | None = None
    links: "list[Link] | None" = None


class CalculateOrderDatesResponse(LusidModel):
    """Calculate order dates response.

    Used by `TransferAgencyApi.calculate_order_dates`.
    """

    successes: dict[str, TransferAgencyDates] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class DeleteTransferAgencyOrderRequest(LusidModel):
    """Delete transfer agency order request.

    Used by `TransferAgencyApi.delete_transfer_agency_orders`.
    """

    order_id: "ResourceId"


class DeleteTransferAgencyOrderResult(LusidModel):
    """Delete transfer agency order result."""

    order_id: "ResourceId | None" = None
    cancelled_transaction_ids: list[str] | None = None


class DeleteTransferAgencyOrdersResponse(LusidModel):
    """Delete transfer agency orders response.

    Used by `TransferAgencyApi.delete_transfer_agency_orders`.
    """

    successes: dict[str, DeleteTransferAgencyOrderResult] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class TransferAgencyOrderToEstimate(LusidModel):
    """Transfer agency order to estimate."""

    portfolio_id: "ResourceId"
    instrument_identifier_type: str
    instrument_identifier: str
    instrument_scope: str | None = None
    transaction_category: str | None = None
    """Subscription, Redemption, SwitchOut, SwitchIn, TransferOut or TransferIn, or a value added since."""
    currency: str
    quantity: float | None = None
    amount: float | None = None
    weight: float | None = None
    exchange_rate: float | None = None


class EstimateTransferAgencyOrderRequest(LusidModel):
    """Estimate transfer agency order request.

    Used by `TransferAgencyApi.estimate_transfer_agency_orders`.
    """

    order_id: "ResourceId"
    order: TransferAgencyOrderToEstimate | None = None
    price_date: datetime | None = None


class TransferAgencyExcludedOrder(LusidModel):
    """Transfer agency excluded order."""

    order_id: "ResourceId | None" = None
    reason: str | None = None


class TransferAgencyOrderEstimateResult(LusidModel):
    """Transfer agency order estimate result."""

    order_id: "ResourceId | None" = None
    most_recent_valuation_date: datetime | None = None
    price_per_share: float | None = None
    price_currency: str | None = None
    estimated_units: float | None = None
    estimated_amount: float | None = None
    estimated_amount_currency: str | None = None
    fx_rate_used: float | None = None
    excluded_orders: list[TransferAgencyExcludedOrder] | None = None


class EstimateTransferAgencyOrdersResponse(LusidModel):
    """Estimate transfer agency orders response.

    Used by `TransferAgencyApi.estimate_transfer_agency_orders`.
    """

    successes: dict[str, TransferAgencyOrderEstimateResult] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class TransferAgencyOrderResult(LusidModel):
    """Transfer agency order result."""

    order_id: "ResourceId | None" = None
    transaction_id: str | None = None


class TransferAgencyOrdersResponse(LusidModel):
    """Transfer agency orders response.

    Used by `TransferAgencyApi.upsert_transfer_agency_orders`.
    """

    successes: dict[str, TransferAgencyOrderResult] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class TransferAgencyTransactionFromOrderResult(LusidModel):
    """Transfer agency transaction from order result."""

    order_id: "ResourceId | None" = None
    security_transaction_id: str | None = None
    amended_cash_transaction_id: str | None = None
    price: float | None = None
    units: float | None = None


class UpsertTransferAgencyOrderRequest(LusidModel):
    """Upsert transfer agency order request.

    Used by `TransferAgencyApi.upsert_transfer_agency_orders`.
    """

    order_id: "ResourceId"


class UpsertTransferAgencyTransactionFromOrderRequest(LusidModel):
    """Upsert transfer agency transaction from order request.

    Used by `TransferAgencyApi.upsert_transfer_agency_transactions_from_orders`.
    """

    order_id: "ResourceId"
    price_date: datetime


class UpsertTransferAgencyTransactionsFromOrdersResponse(LusidModel):
    """Upsert transfer agency transactions from orders response.

    Used by `TransferAgencyApi.upsert_transfer_agency_transactions_from_orders`.
    """

    successes: dict[str, TransferAgencyTransactionFromOrderResult] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None
