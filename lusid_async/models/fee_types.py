"""Models of the fee types API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class TransactionPriceAndType(LusidModel):
    """Transaction price and type."""

    price: str | None = None
    type: str | None = None


class TransactionCurrencyAndAmount(LusidModel):
    """Transaction currency and amount."""

    currency: str | None = None
    amount: str | None = None


class TransactionFieldMap(LusidModel):
    """Transaction field map."""

    transaction_id: str
    type: str
    source: str
    instrument: str
    transaction_date: str
    settlement_date: str
    units: str
    transaction_price: TransactionPriceAndType | None = None
    transaction_currency: str
    exchange_rate: str | None = None
    total_consideration: TransactionCurrencyAndAmount


class TransactionPropertyMap(LusidModel):
    """Transaction property map."""

    property_key: str | None = None
    value: str | None = None


class ComponentTransaction(LusidModel):
    """Component transaction."""

    display_name: str
    condition: str | None = None
    transaction_field_map: TransactionFieldMap
    transaction_property_map: list[TransactionPropertyMap]
    preserve_tax_lot_structure: bool | None = None
    market_open_time_adjustments: list[str] | None = None


class TemplateField(LusidModel):
    """Template field."""

    field_name: str
    specificity: str
    """AllEventsAndHoldings, InstrumentEventType or ElectionType, or a value added since."""
    description: str
    type: str
    """String, Decimal, InstrumentScope, Currency, DateTime, PriceType, … (3 more), or a value added since."""
    availability: str
    """Guaranteed, DataDependent or Informational, or a value added since."""
    usage: list[str]


class FeeTransactionTemplateSpecification(LusidModel):
    """Fee transaction template specification.

    Used by `FeeTypesApi.get_fee_template_specifications`.
    """

    specification_type_name: str
    supported_template_fields: list[TemplateField]


class FeeType(LusidModel):
    """Fee type.

    Used by `FeeTypesApi.create_fee_type`, `FeeTypesApi.get_fee_type`, `FeeTypesApi.update_fee_type`.
    """

    href: str | None = None
    id: "ResourceId"
    display_name: str
    description: str
    component_transactions: list[ComponentTransaction]
    version: "Version | None" = None
    links: "list[Link] | None" = None


class FeeTypeRequest(LusidModel):
    """Fee type request.

    Used by `FeeTypesApi.create_fee_type`.
    """

    code: str
    display_name: str
    description: str | None = None
    component_transactions: list[ComponentTransaction]


class PagedResourceListOfFeeType(LusidModel):
    """Paged resource list of fee type.

    Used by `FeeTypesApi.list_fee_types`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[FeeType]
    href: str | None = None
    links: "list[Link] | None" = None


class UpdateFeeTypeRequest(LusidModel):
    """Update fee type request.

    Used by `FeeTypesApi.update_fee_type`.
    """

    display_name: str
    description: str | None = None
    component_transactions: list[ComponentTransaction]
