"""Models of the fee types API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import DateOrCutLabel, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class TransactionPriceAndType(LusidModel):
    """Transaction price and type."""

    price: str | None = None
    """Expression for the price of one unit."""
    type: str | None = None
    """Expression for the type of the price."""


class TransactionCurrencyAndAmount(LusidModel):
    """Transaction currency and amount."""

    currency: str | None = None
    """Expression for the currency."""
    amount: str | None = None
    """Expression for the amount."""


class TransactionFieldMap(LusidModel):
    """Transaction field map."""

    transaction_id: str
    """Expression for the identifier of the transaction."""
    type: str
    """Expression for the transaction type."""
    source: str
    """Expression for the source of the transaction type."""
    instrument: str
    """Expression for the instrument."""
    transaction_date: DateOrCutLabel
    """Expression for the transaction date."""
    settlement_date: DateOrCutLabel
    """Expression for the settlement date."""
    units: str
    """Expression for the number of units."""
    transaction_price: TransactionPriceAndType | None = None
    """Expressions for the price of one unit."""
    transaction_currency: str
    """Expression for the transaction currency."""
    exchange_rate: str | None = None
    """Expression for the rate from transaction to settlement currency."""
    total_consideration: TransactionCurrencyAndAmount
    """Expressions for the amount paid or received."""


class TransactionPropertyMap(LusidModel):
    """Transaction property map."""

    property_key: str | None = None
    """The property key, `domain/scope/code`."""
    value: str | None = None
    """Expression for the property's value."""


class ComponentTransaction(LusidModel):
    """Component transaction."""

    display_name: str
    """The name shown to people."""
    condition: str | None = None
    """Expression that must hold for the transaction to be made."""
    transaction_field_map: TransactionFieldMap
    """Expressions for the transaction's fields."""
    transaction_property_map: list[TransactionPropertyMap]
    """Expressions for the transaction's properties."""
    preserve_tax_lot_structure: bool | None = None
    """Whether tax lots stay apart when cost moves to a new holding, as in a spin-off."""
    market_open_time_adjustments: list[str] | None = None


class TemplateField(LusidModel):
    """Template field."""

    field_name: str
    """Name of the field, as expressions use it."""
    specificity: str
    """Whether the field is there for all events, for one event type or for one election type.
    AllEventsAndHoldings, InstrumentEventType or ElectionType, or a value added since.
    """
    description: str
    """A description for people."""
    type: str
    """Type of the field's values. String, Decimal, InstrumentScope, Currency, DateTime, PriceType, … (3
    more), or a value added since.
    """
    availability: str
    """Whether the field always has a value, depends on data, or only informs. Guaranteed, DataDependent or
    Informational, or a value added since.
    """
    usage: list[str]
    """Where in a template the field can be used."""


class FeeTransactionTemplateSpecification(LusidModel):
    """Fee transaction template specification.

    Used by `FeeTypesApi.get_fee_template_specifications`.
    """

    specification_type_name: str
    supported_template_fields: list[TemplateField]
    """Fields that expressions of the template can use."""


class FeeType(LusidModel):
    """Fee type.

    Used by `FeeTypesApi.create_fee_type`, `FeeTypesApi.get_fee_type`, `FeeTypesApi.update_fee_type`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    component_transactions: list[ComponentTransaction]
    """The transactions that are made."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FeeTypeRequest(LusidModel):
    """Fee type request.

    Used by `FeeTypesApi.create_fee_type`.
    """

    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    component_transactions: list[ComponentTransaction]
    """The transactions that are made."""


class PagedResourceListOfFeeType(LusidModel):
    """Paged resource list of fee type.

    Used by `FeeTypesApi.list_fee_types`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[FeeType]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpdateFeeTypeRequest(LusidModel):
    """Update fee type request.

    Used by `FeeTypesApi.update_fee_type`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    component_transactions: list[ComponentTransaction]
    """The transactions that are made."""
