"""The subscriptions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_SUBSCRIPTION = Operation(
    "SubscriptionsApi.delete_subscription",
    "DELETE",
    "/api/subscriptions/{scope}/{code}",
    lambda: models.AnnulSingleStructuredDataResponse,
    takes={},
)
_GET_SUBSCRIPTION = Operation(
    "SubscriptionsApi.get_subscription",
    "GET",
    "/api/subscriptions/{scope}/{code}",
    lambda: models.GetSubscriptionResponse,
    takes={"asAt": "moment"},
)
_LIST_SUBSCRIPTIONS = PagedOperation(
    "SubscriptionsApi.list_subscriptions",
    "GET",
    "/api/subscriptions/{scope}",
    lambda: models.PagedResourceListOfGetSubscriptionResponse,
    lambda: models.GetSubscriptionResponse,
    takes={"asAt": "moment", "limit": "number"},
)
_UPSERT_SUBSCRIPTION = Operation(
    "SubscriptionsApi.upsert_subscription",
    "POST",
    "/api/subscriptions",
    lambda: models.UpsertSingleStructuredDataResponse,
    body=lambda: models.UpsertSubscriptionRequest,
    takes={},
)


class SubscriptionsApi(Api):
    """The subscriptions operations of LUSID (4 of them).

    Subscriptions to events.

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

        Deletes a subscription by scope and code. The as-at time of the deletion is returned.

        `DELETE /api/subscriptions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
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
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetSubscriptionResponse]:
        """Get subscription.

        Reads the definition of a subscription, as at a moment: whose holdings, transactions or positions it
        follows, and which address keys it delivers.

        `GET /api/subscriptions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
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
        as_at: datetime | str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfGetSubscriptionResponse, models.GetSubscriptionResponse]:
        """List subscriptions.

        Lists the definitions of the subscriptions of a scope, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/subscriptions/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
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
        upsert_subscription_request: models.UpsertSubscriptionRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert subscription.

        Stores a subscription to the holdings, transactions or positions of a portfolio or, with code `*` and
        a filter, of all portfolios of a scope that match, replacing one of the same scope and code. The as-at
        time is returned.

        Refused where the caller may not read the portfolio or the timeline, or these do not exist.

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
