"""Models of the fee types API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version

class TransactionPriceAndType(LusidModel):
    price: str | None = ...
    type: str | None = ...
    def __init__(
        self,
        *,
        price: str | None = ...,
        type: str | None = ...,
    ) -> None:
        """Transaction price and type.

        Args:
            price: Expression for the price of one unit.
            type: Expression for the type of the price.
        """

class TransactionCurrencyAndAmount(LusidModel):
    currency: str | None = ...
    amount: str | None = ...
    def __init__(
        self,
        *,
        currency: str | None = ...,
        amount: str | None = ...,
    ) -> None:
        """Transaction currency and amount.

        Args:
            currency: Expression for the currency.
            amount: Expression for the amount.
        """

class TransactionFieldMap(LusidModel):
    transaction_id: str
    type: str
    source: str
    instrument: str
    transaction_date: str
    settlement_date: str
    units: str
    transaction_price: TransactionPriceAndType | None = ...
    transaction_currency: str
    exchange_rate: str | None = ...
    total_consideration: TransactionCurrencyAndAmount
    def __init__(
        self,
        *,
        transaction_id: str,
        type: str,
        source: str,
        instrument: str,
        transaction_date: _datetime.datetime | _datetime.date | str,
        settlement_date: _datetime.datetime | _datetime.date | str,
        units: str,
        transaction_price: TransactionPriceAndType | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_currency: str,
        exchange_rate: str | None = ...,
        total_consideration: TransactionCurrencyAndAmount | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Transaction field map.

        Args:
            transaction_id: Expression for the identifier of the transaction.
            type: Expression for the transaction type.
            source: Expression for the source of the transaction type.
            instrument: Expression for the instrument.
            transaction_date: Expression for the transaction date.
            settlement_date: Expression for the settlement date.
            units: Expression for the number of units.
            transaction_price: Expressions for the price of one unit.
            transaction_currency: Expression for the transaction currency.
            exchange_rate: Expression for the rate from transaction to settlement currency.
            total_consideration: Expressions for the amount paid or received.
        """

class TransactionPropertyMap(LusidModel):
    property_key: str | None = ...
    value: str | None = ...
    def __init__(
        self,
        *,
        property_key: str | None = ...,
        value: str | None = ...,
    ) -> None:
        """Transaction property map.

        Args:
            property_key: The property key, `domain/scope/code`.
            value: Expression for the property's value.
        """

class ComponentTransaction(LusidModel):
    display_name: str
    condition: str | None = ...
    transaction_field_map: TransactionFieldMap
    transaction_property_map: list[TransactionPropertyMap]
    preserve_tax_lot_structure: bool | None = ...
    market_open_time_adjustments: list[str] | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        condition: str | None = ...,
        transaction_field_map: TransactionFieldMap | _abc.Mapping[str, _typing.Any],
        transaction_property_map: _abc.Sequence[TransactionPropertyMap | _abc.Mapping[str, _typing.Any]],
        preserve_tax_lot_structure: bool | None = ...,
        market_open_time_adjustments: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Component transaction.

        Args:
            display_name: The name shown to people.
            condition: Expression that must hold for the transaction to be made.
            transaction_field_map: Expressions for the transaction's fields.
            transaction_property_map: Expressions for the transaction's properties.
            preserve_tax_lot_structure: Whether tax lots stay apart when cost moves to a new holding, as in a spin-off.
        """

class TemplateField(LusidModel):
    field_name: str
    specificity: str
    description: str
    type: str
    availability: str
    usage: list[str]
    def __init__(
        self,
        *,
        field_name: str,
        specificity: str,
        description: str,
        type: str,
        availability: str,
        usage: list[str] | tuple[str, ...],
    ) -> None:
        """Template field.

        Args:
            field_name: Name of the field, as expressions use it.
            specificity: Whether the field is there for all events, for one event type or for one election type. AllEventsAndHoldings, InstrumentEventType or ElectionType, or a value added since.
            description: A description for people.
            type: Type of the field's values. String, Decimal, InstrumentScope, Currency, DateTime, PriceType, … (3 more), or a value added since.
            availability: Whether the field always has a value, depends on data, or only informs. Guaranteed, DataDependent or Informational, or a value added since.
            usage: Where in a template the field can be used.
        """

class FeeTransactionTemplateSpecification(LusidModel):
    specification_type_name: str
    supported_template_fields: list[TemplateField]
    def __init__(
        self,
        *,
        specification_type_name: str,
        supported_template_fields: _abc.Sequence[TemplateField | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Fee transaction template specification.

        Args:
            supported_template_fields: Fields that expressions of the template can use.
        """

class FeeType(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str
    description: str
    component_transactions: list[ComponentTransaction]
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str,
        component_transactions: _abc.Sequence[ComponentTransaction | _abc.Mapping[str, _typing.Any]],
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Fee type.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            component_transactions: The transactions that are made.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class FeeTypeRequest(LusidModel):
    code: str
    display_name: str
    description: str | None = ...
    component_transactions: list[ComponentTransaction]
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str | None = ...,
        component_transactions: _abc.Sequence[ComponentTransaction | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Fee type request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            component_transactions: The transactions that are made.
        """

class PagedResourceListOfFeeType(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[FeeType]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[FeeType | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of fee type.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpdateFeeTypeRequest(LusidModel):
    display_name: str
    description: str | None = ...
    component_transactions: list[ComponentTransaction]
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        component_transactions: _abc.Sequence[ComponentTransaction | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Update fee type request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            component_transactions: The transactions that are made.
        """
