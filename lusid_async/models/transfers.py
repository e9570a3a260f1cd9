"""Models of the transfers API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, PerpetualProperty, ResourceId, Version
    from lusid_async.models.transaction import Transaction


class CreateTransferRequest(LusidModel):
    """Create transfer request.

    Used by `TransfersApi.create_transfer`.
    """

    transfer_id: "ResourceId"
    """The identifier of the transfer."""
    portfolio_id_out: "ResourceId"
    """The portfolio that the transfer leaves."""
    portfolio_id_in: "ResourceId"
    """The portfolio that the transfer enters."""
    instrument_identifier_out: str
    instrument_identifier_in: str
    pricing_method: str
    """AtCost or AtPrice, or a value added since."""
    tax_lot_structure: str | None = None
    """Consolidate or Preserve, or a value added since."""
    units_out: Number
    units_in: Number
    amount_out: Number | None = None
    weight_out: Number | None = None
    trade_date_out: AwareDatetime
    trade_date_in: AwareDatetime
    settlement_date_out: AwareDatetime
    settlement_date_in: AwareDatetime | None = None
    exchange_rate_out: Number | None = None
    exchange_rate_in: Number | None = None
    transaction_price_out: Number | None = None
    transaction_price_in: Number | None = None
    counterparty_id_out: str | None = None
    counterparty_id_in: str | None = None
    custodian_account_id_out: "ResourceId | None" = None
    custodian_account_id_in: "ResourceId | None" = None
    source: str
    """Where it comes from."""
    accounting_method: str | None = None
    """Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent
    where derived. AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst,
    ProRateByUnits, … (9 more), or a value added since.
    """
    properties_out: "dict[str, PerpetualProperty] | None" = None
    properties_in: "dict[str, PerpetualProperty] | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    transaction_to_portfolio_rate_out: Number | None = None
    transaction_to_portfolio_rate_in: Number | None = None


class CreateTransferResponse(LusidModel):
    """Create transfer response.

    Used by `TransfersApi.create_transfer`.
    """

    transfer_id: "ResourceId | None" = None
    """The identifier of the transfer."""
    transfer_type: str | None = None
    portfolio_id_out: "ResourceId | None" = None
    """The portfolio that the transfer leaves."""
    portfolio_id_in: "ResourceId | None" = None
    """The portfolio that the transfer enters."""
    transaction_id_out: str | None = None
    transaction_id_in: str | None = None


class GetTransferRequest(LusidModel):
    """Get transfer request.

    Used by `TransfersApi.get_transfer`.
    """

    transfer_id: "ResourceId"
    """The identifier of the transfer."""
    portfolio_id_out: "ResourceId"
    """The portfolio that the transfer leaves."""
    portfolio_id_in: "ResourceId"
    """The portfolio that the transfer enters."""
    property_keys: list[str] | None = None
    """The property keys, each `domain/scope/code`."""


class Transfer(LusidModel):
    """Transfer.

    Used by `TransfersApi.get_transfer`.
    """

    transfer_id: "ResourceId | None" = None
    """The identifier of the transfer."""
    transfer_type: str | None = None
    portfolio_id_out: "ResourceId | None" = None
    """The portfolio that the transfer leaves."""
    portfolio_id_in: "ResourceId | None" = None
    """The portfolio that the transfer enters."""
    transaction_out: "Transaction | None" = None
    transaction_in: "Transaction | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfTransfer(LusidModel):
    """Resource list of transfer.

    Used by `TransfersApi.list_transfers`.
    """

    values: list[Transfer]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
