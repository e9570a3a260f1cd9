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
    """LUID of the instrument that leaves; it must be held on `trade_date_out`."""
    instrument_identifier_in: str
    """LUID of the instrument that enters; the same for a transfer between portfolios."""
    pricing_method: str
    """`AtCost`: cost of the holding that leaves. `AtPrice`: `transaction_price_out`. AtCost or AtPrice, or a
    value added since.
    """
    tax_lot_structure: str | None = None
    """What becomes of tax lots: only `Consolidate` (default) today. Consolidate or Preserve, or a value added
    since.
    """
    units_out: Number
    """Units that leave, above zero."""
    units_in: Number
    """Units that enter, above zero."""
    amount_out: Number | None = None
    """Total consideration of the leaving side; recorded only."""
    weight_out: Number | None = None
    """Weighting factor of the leaving side; recorded only."""
    trade_date_out: AwareDatetime
    """Trade date of the leaving side, not after `trade_date_in`."""
    trade_date_in: AwareDatetime
    """Trade date of the entering side."""
    settlement_date_out: AwareDatetime
    """Settlement date of the leaving side, not after `settlement_date_in`."""
    settlement_date_in: AwareDatetime | None = None
    """Settlement date of the entering side. Default: `settlement_date_out`."""
    exchange_rate_out: Number | None = None
    """FX rate of the leaving side."""
    exchange_rate_in: Number | None = None
    """FX rate of the entering side."""
    transaction_price_out: Number | None = None
    """Price of one unit that leaves; required with `AtPrice`, ignored with `AtCost`."""
    transaction_price_in: Number | None = None
    """Price of one unit that enters; only for a switch. Default: the leaving price."""
    counterparty_id_out: str | None = None
    """Counterparty of the leaving side."""
    counterparty_id_in: str | None = None
    """Counterparty of the entering side. Default: `counterparty_id_out`."""
    custodian_account_id_out: "ResourceId | None" = None
    """Scope and code of the custodian account that is left."""
    custodian_account_id_in: "ResourceId | None" = None
    """Scope and code of the custodian account that is entered."""
    source: str
    """Source whose transaction types the two transactions use."""
    accounting_method: str | None = None
    """Accounting method to record with the transfer. AverageCost, FirstInFirstOut, LastInFirstOut,
    HighestCostFirst, LowestCostFirst, ProRateByUnits, … (9 more), or a value added since.
    """
    properties_out: "dict[str, PerpetualProperty] | None" = None
    """Properties of the leaving transaction, and of the entering one where `properties_in` is absent."""
    properties_in: "dict[str, PerpetualProperty] | None" = None
    """Properties of the entering transaction, in place of `properties_out`."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    transaction_to_portfolio_rate_out: Number | None = None
    """Rate from trade currency to base currency of the portfolio that is left."""
    transaction_to_portfolio_rate_in: Number | None = None
    """Rate from trade currency to base currency of the portfolio entered; required where base currencies
    differ.
    """


class CreateTransferResponse(LusidModel):
    """Create transfer response.

    Used by `TransfersApi.create_transfer`.
    """

    transfer_id: "ResourceId | None" = None
    """The identifier of the transfer."""
    transfer_type: str | None = None
    """`Transfer` between portfolios, `Switch` between instruments of a portfolio, or `Twitch` for both at
    once.
    """
    portfolio_id_out: "ResourceId | None" = None
    """The portfolio that the transfer leaves."""
    portfolio_id_in: "ResourceId | None" = None
    """The portfolio that the transfer enters."""
    transaction_id_out: str | None = None
    """Identifier of the transaction that leaves."""
    transaction_id_in: str | None = None
    """Identifier of the transaction that enters."""


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
    """`Transfer` between portfolios, `Switch` between instruments of a portfolio, or `Twitch` for both at
    once.
    """
    portfolio_id_out: "ResourceId | None" = None
    """The portfolio that the transfer leaves."""
    portfolio_id_in: "ResourceId | None" = None
    """The portfolio that the transfer enters."""
    transaction_out: "Transaction | None" = None
    """Transaction that leaves."""
    transaction_in: "Transaction | None" = None
    """Transaction that enters."""
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
