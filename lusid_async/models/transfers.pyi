"""Models of the transfers API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, PerpetualProperty, ResourceId, Version
from lusid_async.models.transaction import Transaction

class CreateTransferRequest(LusidModel):
    transfer_id: ResourceId
    portfolio_id_out: ResourceId
    portfolio_id_in: ResourceId
    instrument_identifier_out: str
    instrument_identifier_in: str
    pricing_method: str
    tax_lot_structure: str | None = ...
    units_out: float
    units_in: float
    amount_out: float | None = ...
    weight_out: float | None = ...
    trade_date_out: _datetime.datetime
    trade_date_in: _datetime.datetime
    settlement_date_out: _datetime.datetime
    settlement_date_in: _datetime.datetime | None = ...
    exchange_rate_out: float | None = ...
    exchange_rate_in: float | None = ...
    transaction_price_out: float | None = ...
    transaction_price_in: float | None = ...
    counterparty_id_out: str | None = ...
    counterparty_id_in: str | None = ...
    custodian_account_id_out: ResourceId | None = ...
    custodian_account_id_in: ResourceId | None = ...
    source: str
    accounting_method: str | None = ...
    properties_out: dict[str, PerpetualProperty] | None = ...
    properties_in: dict[str, PerpetualProperty] | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    transaction_to_portfolio_rate_out: float | None = ...
    transaction_to_portfolio_rate_in: float | None = ...
    def __init__(
        self,
        *,
        transfer_id: ResourceId | _abc.Mapping[str, _typing.Any],
        portfolio_id_out: ResourceId | _abc.Mapping[str, _typing.Any],
        portfolio_id_in: ResourceId | _abc.Mapping[str, _typing.Any],
        instrument_identifier_out: str,
        instrument_identifier_in: str,
        pricing_method: str,
        tax_lot_structure: str | None = ...,
        units_out: float | _decimal.Decimal,
        units_in: float | _decimal.Decimal,
        amount_out: float | _decimal.Decimal | None = ...,
        weight_out: float | _decimal.Decimal | None = ...,
        trade_date_out: _datetime.datetime | str,
        trade_date_in: _datetime.datetime | str,
        settlement_date_out: _datetime.datetime | str,
        settlement_date_in: _datetime.datetime | str | None = ...,
        exchange_rate_out: float | _decimal.Decimal | None = ...,
        exchange_rate_in: float | _decimal.Decimal | None = ...,
        transaction_price_out: float | _decimal.Decimal | None = ...,
        transaction_price_in: float | _decimal.Decimal | None = ...,
        counterparty_id_out: str | None = ...,
        counterparty_id_in: str | None = ...,
        custodian_account_id_out: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        custodian_account_id_in: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        source: str,
        accounting_method: str | None = ...,
        properties_out: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties_in: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        transaction_to_portfolio_rate_out: float | _decimal.Decimal | None = ...,
        transaction_to_portfolio_rate_in: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Create transfer request.

        Args:
            transfer_id: The identifier of the transfer.
            portfolio_id_out: The portfolio that the transfer leaves.
            portfolio_id_in: The portfolio that the transfer enters.
            instrument_identifier_out: LUID of the instrument that leaves; it must be held on `trade_date_out`.
            instrument_identifier_in: LUID of the instrument that enters; the same for a transfer between portfolios.
            pricing_method: `AtCost`: cost of the holding that leaves. `AtPrice`: `transaction_price_out`. AtCost or AtPrice, or a value added since.
            tax_lot_structure: What becomes of tax lots: only `Consolidate` (default) today. Consolidate or Preserve, or a value added since.
            units_out: Units that leave, above zero.
            units_in: Units that enter, above zero.
            amount_out: Total consideration of the leaving side; recorded only.
            weight_out: Weighting factor of the leaving side; recorded only.
            trade_date_out: Trade date of the leaving side, not after `trade_date_in`.
            trade_date_in: Trade date of the entering side.
            settlement_date_out: Settlement date of the leaving side, not after `settlement_date_in`.
            settlement_date_in: Settlement date of the entering side. Default: `settlement_date_out`.
            exchange_rate_out: FX rate of the leaving side.
            exchange_rate_in: FX rate of the entering side.
            transaction_price_out: Price of one unit that leaves; required with `AtPrice`, ignored with `AtCost`.
            transaction_price_in: Price of one unit that enters; only for a switch. Default: the leaving price.
            counterparty_id_out: Counterparty of the leaving side.
            counterparty_id_in: Counterparty of the entering side. Default: `counterparty_id_out`.
            custodian_account_id_out: Scope and code of the custodian account that is left.
            custodian_account_id_in: Scope and code of the custodian account that is entered.
            source: Source whose transaction types the two transactions use.
            accounting_method: Accounting method to record with the transfer. AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, ProRateByUnits, … (9 more), or a value added since.
            properties_out: Properties of the leaving transaction, and of the entering one where `properties_in` is absent.
            properties_in: Properties of the entering transaction, in place of `properties_out`.
            properties: Property values by property key, `domain/scope/code`.
            transaction_to_portfolio_rate_out: Rate from trade currency to base currency of the portfolio that is left.
            transaction_to_portfolio_rate_in: Rate from trade currency to base currency of the portfolio entered; required where base currencies differ.
        """

class CreateTransferResponse(LusidModel):
    transfer_id: ResourceId | None = ...
    transfer_type: str | None = ...
    portfolio_id_out: ResourceId | None = ...
    portfolio_id_in: ResourceId | None = ...
    transaction_id_out: str | None = ...
    transaction_id_in: str | None = ...
    def __init__(
        self,
        *,
        transfer_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        transfer_type: str | None = ...,
        portfolio_id_out: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_id_in: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_id_out: str | None = ...,
        transaction_id_in: str | None = ...,
    ) -> None:
        """Create transfer response.

        Args:
            transfer_id: The identifier of the transfer.
            transfer_type: `Transfer` between portfolios, `Switch` between instruments of a portfolio, or `Twitch` for both at once.
            portfolio_id_out: The portfolio that the transfer leaves.
            portfolio_id_in: The portfolio that the transfer enters.
            transaction_id_out: Identifier of the transaction that leaves.
            transaction_id_in: Identifier of the transaction that enters.
        """

class GetTransferRequest(LusidModel):
    transfer_id: ResourceId
    portfolio_id_out: ResourceId
    portfolio_id_in: ResourceId
    property_keys: list[str] | None = ...
    def __init__(
        self,
        *,
        transfer_id: ResourceId | _abc.Mapping[str, _typing.Any],
        portfolio_id_out: ResourceId | _abc.Mapping[str, _typing.Any],
        portfolio_id_in: ResourceId | _abc.Mapping[str, _typing.Any],
        property_keys: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Get transfer request.

        Args:
            transfer_id: The identifier of the transfer.
            portfolio_id_out: The portfolio that the transfer leaves.
            portfolio_id_in: The portfolio that the transfer enters.
            property_keys: The property keys, each `domain/scope/code`.
        """

class Transfer(LusidModel):
    transfer_id: ResourceId | None = ...
    transfer_type: str | None = ...
    portfolio_id_out: ResourceId | None = ...
    portfolio_id_in: ResourceId | None = ...
    transaction_out: Transaction | None = ...
    transaction_in: Transaction | None = ...
    properties: dict[str, ModelProperty] | None = ...
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        transfer_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        transfer_type: str | None = ...,
        portfolio_id_out: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_id_in: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_out: Transaction | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_in: Transaction | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transfer.

        Args:
            transfer_id: The identifier of the transfer.
            transfer_type: `Transfer` between portfolios, `Switch` between instruments of a portfolio, or `Twitch` for both at once.
            portfolio_id_out: The portfolio that the transfer leaves.
            portfolio_id_in: The portfolio that the transfer enters.
            transaction_out: Transaction that leaves.
            transaction_in: Transaction that enters.
            properties: Property values by property key, `domain/scope/code`.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfTransfer(LusidModel):
    values: list[Transfer]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Transfer | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of transfer.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
