"""Models of the subscriptions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId


class SubscriptionDefinition(LusidModel):
    """Subscription definition."""

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    timeline_id: "ResourceId | None" = None
    """The scope and code of the timeline."""
    timeline_property: str | None = None
    """Key of the portfolio property that names each portfolio's timeline, `scope/code`; this or
    `timeline_id`.
    """
    portfolio_filter: str | None = None
    """Expression that selects portfolios of the scope; only where the portfolio's code is `*`."""
    address_keys: list[str] | None = None
    """Address keys to deliver; not for transactions."""
    by_tax_lots: bool | None = None
    """Whether holdings are reported by tax lot; not for transactions."""
    subscription_type: str
    """`Holdings`: each before and after. `Transactions`: themselves. `Positions`: whole state of each changed
    holding. Holdings, Transactions or Positions, or a value added since.
    """
    start_effective_at: AwareDatetime | None = None
    end_effective_at: AwareDatetime | None = None
    """Deprecated and without effect; use `effective_forward_days`."""
    effective_forward_days: int | None = None
    """Calendar days beyond the present that are reported too."""


class GetSubscriptionResponse(LusidModel):
    """Get subscription response.

    Used by `SubscriptionsApi.get_subscription`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: SubscriptionDefinition | None = None
    """The subscription that was asked for."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfGetSubscriptionResponse(LusidModel):
    """Paged resource list of get subscription response.

    Used by `SubscriptionsApi.list_subscriptions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[GetSubscriptionResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertSubscriptionRequest(LusidModel):
    """Upsert subscription request.

    Used by `SubscriptionsApi.upsert_subscription`.
    """

    subscription: SubscriptionDefinition
    """Subscription to store."""
