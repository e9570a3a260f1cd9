"""Models of the transaction fee types API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class FeeCalculationRequest(LusidModel):
    """Fee calculation request."""

    formula: str


class CreateTransactionFeeTypeRequest(LusidModel):
    """Create transaction fee type request.

    Used by `TransactionFeeTypesApi.create_transaction_fee_type`.
    """

    display_name: str
    description: str | None = None
    calculation: FeeCalculationRequest
    condition: str
    txn_property_key: str
    properties: "dict[str, ModelProperty] | None" = None
    is_active: bool | None = None


class TransactionFeeType(LusidModel):
    """Transaction fee type.

    Used by `TransactionFeeTypesApi.create_transaction_fee_type`,
    `TransactionFeeTypesApi.get_transaction_fee_type`, `TransactionFeeTypesApi.update_transaction_fee_type`.
    """

    id: "ResourceId | None" = None
    display_name: str | None = None
    description: str | None = None
    calculation: FeeCalculationRequest | None = None
    condition: str | None = None
    txn_property_key: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    href: str | None = None
    is_active: bool | None = None
    links: "list[Link] | None" = None


class ResourceListOfTransactionFeeType(LusidModel):
    """Resource list of transaction fee type.

    Used by `TransactionFeeTypesApi.list_transaction_fee_types`.
    """

    values: list[TransactionFeeType]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpdateTransactionFeeTypeRequest(LusidModel):
    """Update transaction fee type request.

    Used by `TransactionFeeTypesApi.update_transaction_fee_type`.
    """

    description: str | None = None
    calculation: FeeCalculationRequest | None = None
    condition: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    is_active: bool | None = None
