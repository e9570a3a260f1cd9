"""Models of the transfer agency API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link, ResourceId

class CalculateOrderDatesRequest(LusidModel):
    instrument_identifier_type: str
    instrument_identifier: str
    instrument_scope: str | None = ...
    received_date: _datetime.datetime | None = ...
    price_date: _datetime.datetime | None = ...
    transaction_category: str | None = ...
    liquidating_share_class_identifier: str | None = ...
    liquidating_share_class_identifier_type: str | None = ...
    liquidating_share_class_instrument_scope: str | None = ...
    def __init__(
        self,
        *,
        instrument_identifier_type: str,
        instrument_identifier: str,
        instrument_scope: str | None = ...,
        received_date: _datetime.datetime | str | None = ...,
        price_date: _datetime.datetime | str | None = ...,
        transaction_category: str | None = ...,
        liquidating_share_class_identifier: str | None = ...,
        liquidating_share_class_identifier_type: str | None = ...,
        liquidating_share_class_instrument_scope: str | None = ...,
    ) -> None:
        """Calculate order dates request.

        Args:
            instrument_identifier_type: Which kind of identifier names the fund's instrument.
            instrument_identifier: Value of the identifier that names the fund's instrument.
            instrument_scope: Scope in which the fund's instrument is looked up.
            received_date: When the order was received.
            price_date: Date at which the fund is priced, where it is known.
            transaction_category: Kind of order, such as subscription or redemption. Subscription, Redemption, SwitchOut, SwitchIn, TransferOut or TransferIn, or a value added since.
            liquidating_share_class_identifier: Value of the identifier of the share class that is sold, for a switch.
            liquidating_share_class_identifier_type: Which kind of identifier names the share class that is sold.
            liquidating_share_class_instrument_scope: Scope of the instrument of the share class that is sold.
        """

class TransferAgencyDates(LusidModel):
    price_date: _datetime.datetime | None = ...
    transaction_date: _datetime.datetime | None = ...
    expected_payment_date: _datetime.datetime | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        price_date: _datetime.datetime | str | None = ...,
        transaction_date: _datetime.datetime | str | None = ...,
        expected_payment_date: _datetime.datetime | str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transfer agency dates.

        Args:
            price_date: Pricing date of the fund that the order gets.
            transaction_date: When the trade was made: positions count from then on.
            expected_payment_date: Date by which the cash should be paid.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CalculateOrderDatesResponse(LusidModel):
    successes: dict[str, TransferAgencyDates] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        successes: _abc.Mapping[str, TransferAgencyDates | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Calculate order dates response.

        Args:
            successes: The items that succeeded, by their key in the request.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class DeleteTransferAgencyOrderRequest(LusidModel):
    order_id: ResourceId
    def __init__(
        self,
        *,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Delete transfer agency order request.

        Args:
            order_id: The scope and code of the order.
        """

class DeleteTransferAgencyOrderResult(LusidModel):
    order_id: ResourceId | None = ...
    cancelled_transaction_ids: list[str] | None = ...
    def __init__(
        self,
        *,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        cancelled_transaction_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Delete transfer agency order result.

        Args:
            order_id: The scope and code of the order.
            cancelled_transaction_ids: Identifiers of the transactions that were cancelled with the order.
        """

class DeleteTransferAgencyOrdersResponse(LusidModel):
    successes: dict[str, DeleteTransferAgencyOrderResult] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        successes: _abc.Mapping[str, DeleteTransferAgencyOrderResult | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Delete transfer agency orders response.

        Args:
            successes: The items that succeeded, by their key in the request.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class TransferAgencyOrderToEstimate(LusidModel):
    portfolio_id: ResourceId
    instrument_identifier_type: str
    instrument_identifier: str
    instrument_scope: str | None = ...
    transaction_category: str | None = ...
    currency: str
    quantity: float | None = ...
    amount: float | None = ...
    weight: float | None = ...
    exchange_rate: float | None = ...
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        instrument_identifier_type: str,
        instrument_identifier: str,
        instrument_scope: str | None = ...,
        transaction_category: str | None = ...,
        currency: str,
        quantity: float | _decimal.Decimal | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        weight: float | _decimal.Decimal | None = ...,
        exchange_rate: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Transfer agency order to estimate.

        Args:
            portfolio_id: The scope and code of the portfolio.
            instrument_identifier_type: Which kind of identifier names the fund's instrument.
            instrument_identifier: Value of the identifier that names the fund's instrument.
            instrument_scope: Scope in which the fund's instrument is looked up.
            transaction_category: Kind of order, such as subscription or redemption. Subscription, Redemption, SwitchOut, SwitchIn, TransferOut or TransferIn, or a value added since.
            currency: The currency, as ISO code.
            quantity: How many units.
            amount: The amount.
            weight: The weight.
            exchange_rate: Settlement currency for one unit of transaction currency. Default: 1.
        """

class EstimateTransferAgencyOrderRequest(LusidModel):
    order_id: ResourceId
    order: TransferAgencyOrderToEstimate | None = ...
    price_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any],
        order: TransferAgencyOrderToEstimate | _abc.Mapping[str, _typing.Any] | None = ...,
        price_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Estimate transfer agency order request.

        Args:
            order_id: The scope and code of the order.
            order: Order to estimate.
            price_date: The date of the price.
        """

class TransferAgencyExcludedOrder(LusidModel):
    order_id: ResourceId | None = ...
    reason: str | None = ...
    def __init__(
        self,
        *,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        reason: str | None = ...,
    ) -> None:
        """Transfer agency excluded order.

        Args:
            order_id: The scope and code of the order.
            reason: Why, in words.
        """

class TransferAgencyOrderEstimateResult(LusidModel):
    order_id: ResourceId | None = ...
    most_recent_valuation_date: _datetime.datetime | None = ...
    price_per_share: float | None = ...
    price_currency: str | None = ...
    estimated_units: float | None = ...
    estimated_amount: float | None = ...
    estimated_amount_currency: str | None = ...
    fx_rate_used: float | None = ...
    excluded_orders: list[TransferAgencyExcludedOrder] | None = ...
    def __init__(
        self,
        *,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        most_recent_valuation_date: _datetime.datetime | str | None = ...,
        price_per_share: float | _decimal.Decimal | None = ...,
        price_currency: str | None = ...,
        estimated_units: float | _decimal.Decimal | None = ...,
        estimated_amount: float | _decimal.Decimal | None = ...,
        estimated_amount_currency: str | None = ...,
        fx_rate_used: float | _decimal.Decimal | None = ...,
        excluded_orders: _abc.Sequence[TransferAgencyExcludedOrder | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transfer agency order estimate result.

        Args:
            order_id: The scope and code of the order.
            most_recent_valuation_date: Date of the valuation that the estimate is based on.
            price_per_share: Price of one share used for the estimate.
            price_currency: Currency of the price, as ISO code.
            estimated_units: Estimated number of shares.
            estimated_amount: Estimated amount.
            estimated_amount_currency: Currency of the estimated amount, as ISO code.
            fx_rate_used: FX rate between the currencies of price and amount.
            excluded_orders: Orders left out of the estimate, with the reason.
        """

class EstimateTransferAgencyOrdersResponse(LusidModel):
    successes: dict[str, TransferAgencyOrderEstimateResult] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        successes: _abc.Mapping[str, TransferAgencyOrderEstimateResult | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Estimate transfer agency orders response.

        Args:
            successes: The items that succeeded, by their key in the request.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class TransferAgencyOrderResult(LusidModel):
    order_id: ResourceId | None = ...
    transaction_id: str | None = ...
    def __init__(
        self,
        *,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_id: str | None = ...,
    ) -> None:
        """Transfer agency order result.

        Args:
            order_id: The scope and code of the order.
            transaction_id: The identifier of the transaction, unique in its portfolio.
        """

class TransferAgencyOrdersResponse(LusidModel):
    successes: dict[str, TransferAgencyOrderResult] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        successes: _abc.Mapping[str, TransferAgencyOrderResult | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transfer agency orders response.

        Args:
            successes: The items that succeeded, by their key in the request.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class TransferAgencyTransactionFromOrderResult(LusidModel):
    order_id: ResourceId | None = ...
    security_transaction_id: str | None = ...
    amended_cash_transaction_id: str | None = ...
    price: float | None = ...
    units: float | None = ...
    def __init__(
        self,
        *,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        security_transaction_id: str | None = ...,
        amended_cash_transaction_id: str | None = ...,
        price: float | _decimal.Decimal | None = ...,
        units: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Transfer agency transaction from order result.

        Args:
            order_id: The scope and code of the order.
            security_transaction_id: Identifier of the transaction in shares.
            amended_cash_transaction_id: Identifier of the cash transaction that was amended.
            price: The price.
            units: How many units.
        """

class UpsertTransferAgencyOrderRequest(LusidModel):
    order_id: ResourceId
    def __init__(
        self,
        *,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Upsert transfer agency order request.

        Args:
            order_id: The scope and code of the order.
        """

class UpsertTransferAgencyTransactionFromOrderRequest(LusidModel):
    order_id: ResourceId
    price_date: _datetime.datetime
    def __init__(
        self,
        *,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any],
        price_date: _datetime.datetime | str,
    ) -> None:
        """Upsert transfer agency transaction from order request.

        Args:
            order_id: The scope and code of the order.
            price_date: The date of the price.
        """

class UpsertTransferAgencyTransactionsFromOrdersResponse(LusidModel):
    successes: dict[str, TransferAgencyTransactionFromOrderResult] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        successes: _abc.Mapping[str, TransferAgencyTransactionFromOrderResult | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert transfer agency transactions from orders response.

        Args:
            successes: The items that succeeded, by their key in the request.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
