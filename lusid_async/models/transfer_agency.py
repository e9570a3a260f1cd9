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
    """Which kind of identifier names the fund's instrument."""
    instrument_identifier: str
    """Value of the identifier that names the fund's instrument."""
    instrument_scope: str | None = None
    """Scope in which the fund's instrument is looked up."""
    received_date: AwareDatetime | None = None
    """When the order was received."""
    price_date: AwareDatetime | None = None
    """Date at which the fund is priced, where it is known."""
    transaction_category: str | None = None
    """Kind of order, such as subscription or redemption. Subscription, Redemption, SwitchOut, SwitchIn,
    TransferOut or TransferIn, or a value added since.
    """
    liquidating_share_class_identifier: str | None = None
    """Value of the identifier of the share class that is sold, for a switch."""
    liquidating_share_class_identifier_type: str | None = None
    """Which kind of identifier names the share class that is sold."""
    liquidating_share_class_instrument_scope: str | None = None
    """Scope of the instrument of the share class that is sold."""


class TransferAgencyDates(LusidModel):
    """Transfer agency dates."""

    price_date: AwareDatetime | None = None
    """Pricing date of the fund that the order gets."""
    transaction_date: AwareDatetime | None = None
    """When the trade was made: positions count from then on."""
    expected_payment_date: AwareDatetime | None = None
    """Date by which the cash should be paid."""
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
    """Identifiers of the transactions that were cancelled with the order."""


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
    """Which kind of identifier names the fund's instrument."""
    instrument_identifier: str
    """Value of the identifier that names the fund's instrument."""
    instrument_scope: str | None = None
    """Scope in which the fund's instrument is looked up."""
    transaction_category: str | None = None
    """Kind of order, such as subscription or redemption. Subscription, Redemption, SwitchOut, SwitchIn,
    TransferOut or TransferIn, or a value added since.
    """
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
    """Order to estimate."""
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
    """Date of the valuation that the estimate is based on."""
    price_per_share: Number | None = None
    """Price of one share used for the estimate."""
    price_currency: str | None = None
    """Currency of the price, as ISO code."""
    estimated_units: Number | None = None
    """Estimated number of shares."""
    estimated_amount: Number | None = None
    """Estimated amount."""
    estimated_amount_currency: str | None = None
    """Currency of the estimated amount, as ISO code."""
    fx_rate_used: Number | None = None
    """FX rate between the currencies of price and amount."""
    excluded_orders: list[TransferAgencyExcludedOrder] | None = None
    """Orders left out of the estimate, with the reason."""


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
    """The identifier of the transaction, unique in its portfolio."""


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
    """Identifier of the transaction in shares."""
    amended_cash_transaction_id: str | None = None
    """Identifier of the cash transaction that was amended."""
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
