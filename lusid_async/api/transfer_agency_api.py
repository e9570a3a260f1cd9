"""The transfer agency API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_CALCULATE_ORDER_DATES = Operation(
    "TransferAgencyApi.calculate_order_dates",
    "POST",
    "/api/transferagency/orderdates",
    lambda: models.CalculateOrderDatesResponse,
    body=lambda: dict[str, models.CalculateOrderDatesRequest],
    takes={},
)
_DELETE_TRANSFER_AGENCY_ORDERS = Operation(
    "TransferAgencyApi.delete_transfer_agency_orders",
    "POST",
    "/api/transferagency/orders/$delete",
    lambda: models.DeleteTransferAgencyOrdersResponse,
    body=lambda: dict[str, models.DeleteTransferAgencyOrderRequest],
    takes={},
)
_ESTIMATE_TRANSFER_AGENCY_ORDERS = Operation(
    "TransferAgencyApi.estimate_transfer_agency_orders",
    "POST",
    "/api/transferagency/orders/$estimate",
    lambda: models.EstimateTransferAgencyOrdersResponse,
    body=lambda: dict[str, models.EstimateTransferAgencyOrderRequest],
    takes={},
)
_UPSERT_TRANSFER_AGENCY_ORDERS = Operation(
    "TransferAgencyApi.upsert_transfer_agency_orders",
    "POST",
    "/api/transferagency/orders",
    lambda: models.TransferAgencyOrdersResponse,
    body=lambda: dict[str, models.UpsertTransferAgencyOrderRequest],
    takes={},
)
_UPSERT_TRANSFER_AGENCY_TRANSACTIONS_FROM_ORDERS = Operation(
    "TransferAgencyApi.upsert_transfer_agency_transactions_from_orders",
    "POST",
    "/api/transferagency/transactions/$fromOrders",
    lambda: models.UpsertTransferAgencyTransactionsFromOrdersResponse,
    body=lambda: dict[str, models.UpsertTransferAgencyTransactionFromOrderRequest],
    takes={},
)


class TransferAgencyApi(Api):
    """The transfer agency operations of LUSID (5 of them).

    Orders of investors for units of funds: their dates, estimates and transactions.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def calculate_order_dates(
        self,
        request_body: Mapping[str, models.CalculateOrderDatesRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CalculateOrderDatesResponse]:
        """Calculate order dates.

        Computes the dates of orders for fund units, keyed by the caller, such as the date of the price and of
        settlement. Nothing is stored.

        Orders whose dates could not be computed are in `failed` with a reason.

        `POST /api/transferagency/orderdates`, release stage: Experimental.

        Args:
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CalculateOrderDatesResponse`.
        """
        return self._call(
            _CALCULATE_ORDER_DATES,
            body=request_body,
            opts=opts,
        )

    def delete_transfer_agency_orders(
        self,
        request_body: Mapping[str, models.DeleteTransferAgencyOrderRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeleteTransferAgencyOrdersResponse]:
        """Delete transfer agency orders.

        Deletes orders for fund units, keyed by the caller, and cancels the cash transactions that were booked
        for them.

        Only orders that are `New` or `Pending`.

        Orders that could not be deleted are in `failed` with a reason.

        `POST /api/transferagency/orders/$delete`, release stage: Experimental.

        Args:
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeleteTransferAgencyOrdersResponse`.
        """
        return self._call(
            _DELETE_TRANSFER_AGENCY_ORDERS,
            body=request_body,
            opts=opts,
        )

    def estimate_transfer_agency_orders(
        self,
        request_body: Mapping[str, models.EstimateTransferAgencyOrderRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.EstimateTransferAgencyOrdersResponse]:
        """Estimate transfer agency orders.

        Estimates the units and cash that orders would move, keyed by the caller, from the latest price of the
        share class. An order is named by its identifier or given whole, stored or not. The price is in the
        currency of the share class, with the rate to that of the order. Nothing is stored.

        Orders of a share class without a price are in `failed`; the others are estimated.

        `POST /api/transferagency/orders/$estimate`, release stage: Experimental.

        Args:
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.EstimateTransferAgencyOrdersResponse`.
        """
        return self._call(
            _ESTIMATE_TRANSFER_AGENCY_ORDERS,
            body=request_body,
            opts=opts,
        )

    def upsert_transfer_agency_orders(
        self,
        request_body: Mapping[str, models.UpsertTransferAgencyOrderRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransferAgencyOrdersResponse]:
        """Upsert transfer agency orders.

        Books the cash side of orders, keyed by the caller, and updates the orders. The cash transaction of an
        order that has one already is amended.

        Only orders that are `New` or `Pending`.

        Orders that could not be processed are in `failed` with a reason.

        `POST /api/transferagency/orders`, release stage: Experimental.

        Args:
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransferAgencyOrdersResponse`.
        """
        return self._call(
            _UPSERT_TRANSFER_AGENCY_ORDERS,
            body=request_body,
            opts=opts,
        )

    def upsert_transfer_agency_transactions_from_orders(
        self,
        request_body: (
            Mapping[str, models.UpsertTransferAgencyTransactionFromOrderRequest | Mapping[str, Any]]
        ),
        success_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertTransferAgencyTransactionsFromOrdersResponse]:
        """Upsert transfer agency transactions from orders.

        Prices orders, keyed by the caller, all or none (`Atomic`) or as many as fit (`Partial`): books the
        security transaction in the investor's portfolio, amends the cash transaction to the final amount and
        makes the order `Priced`.

        Only orders that are `New`, at the price date that was computed when the order was created.

        Orders that could not be priced are in `failed` with a reason.

        `POST /api/transferagency/transactions/$fromOrders`, release stage: Experimental.

        Args:
            request_body: the JSON body.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertTransferAgencyTransactionsFromOrdersResponse`.
        """
        return self._call(
            _UPSERT_TRANSFER_AGENCY_TRANSACTIONS_FROM_ORDERS,
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )
