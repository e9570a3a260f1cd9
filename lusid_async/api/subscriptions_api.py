"""The subscriptions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_SUBSCRIPTION = Operation(
    "SubscriptionsApi.delete_subscription",
    "DELETE",
    "/api/subscriptions/{scope}/{code}",
    lambda: models.AnnulSingleStructuredDataResponse,
)
_GET_SUBSCRIPTION = Operation(
    "SubscriptionsApi.get_subscription",
    "GET",
    "/api/subscriptions/{scope}/{code}",
    lambda: models.GetSubscriptionResponse,
)
_LIST_SUBSCRIPTIONS = PagedOperation(
    "SubscriptionsApi.list_subscriptions",
    "GET",
    "/api/subscriptions/{scope}",
    lambda: models.PagedResourceListOfGetSubscriptionResponse,
    lambda: models.GetSubscriptionResponse,
)
_UPSERT_SUBSCRIPTION = Operation(
    "SubscriptionsApi.upsert_subscription",
    "POST",
    "/api/subscriptions",
    lambda: models.UpsertSingleStructuredDataResponse,
)


class SubscriptionsApi(Api):
    """The subscriptions operations of LUSID (4 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_subscription(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulSingleStructuredDataResponse]:
        """Delete subscription.

        `DELETE /api/subscriptions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulSingleStructuredDataResponse`.
        """
        return self._call(
            _DELETE_SUBSCRIPTION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_subscription(
        self,
        scope: str,
        code: str,
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetSubscriptionResponse]:
        """Get subscription.

        `GET /api/subscriptions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            as_at: query `asAt`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetSubscriptionResponse`.
        """
        return self._call(
            _GET_SUBSCRIPTION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_subscriptions(
        self,
        scope: str,
        as_at: datetime | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfGetSubscriptionResponse, models.GetSubscriptionResponse]:
        """List subscriptions.

        `GET /api/subscriptions/{scope}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            as_at: query `asAt`.
            filter: query `filter`.
            limit: query `limit`.
            page: query `page`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfGetSubscriptionResponse`; `.items()` yields every
            `models.GetSubscriptionResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_SUBSCRIPTIONS,
            path={
                "scope": scope,
            },
            query={
                "asAt": as_at,
                "filter": filter,
                "limit": limit,
                "page": page,
            },
            opts=opts,
        )

    def upsert_subscription(
        self,
        upsert_subscription_request: models.UpsertSubscriptionRequest,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert subscription.

        `POST /api/subscriptions`, release stage: EarlyAccess.

        Args:
            upsert_subscription_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertSingleStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_SUBSCRIPTION,
            body=upsert_subscription_request,
            opts=opts,
        )
