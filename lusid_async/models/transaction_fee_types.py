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
    """The formula."""


class CreateTransactionFeeTypeRequest(LusidModel):
    """Create transaction fee type request.

    Used by `TransactionFeeTypesApi.create_transaction_fee_type`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    calculation: FeeCalculationRequest
    """How it is calculated."""
    condition: str
    """Expression that the transaction must satisfy for the fee to apply."""
    txn_property_key: str
    """Key of the transaction property that carries the fee; its domain is `Transaction`."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    is_active: bool | None = None
    """Whether it is in use."""


class TransactionFeeType(LusidModel):
    """Transaction fee type.

    Used by `TransactionFeeTypesApi.create_transaction_fee_type`,
    `TransactionFeeTypesApi.get_transaction_fee_type`, `TransactionFeeTypesApi.update_transaction_fee_type`.
    """

    id: "ResourceId | None" = None
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    calculation: FeeCalculationRequest | None = None
    """How it is calculated."""
    condition: str | None = None
    """Expression that the transaction must satisfy for the fee to apply."""
    txn_property_key: str | None = None
    """Key of the transaction property that carries the fee; its domain is `Transaction`."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    is_active: bool | None = None
    """Whether it is in use."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfTransactionFeeType(LusidModel):
    """Resource list of transaction fee type.

    Used by `TransactionFeeTypesApi.list_transaction_fee_types`.
    """

    values: list[TransactionFeeType]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpdateTransactionFeeTypeRequest(LusidModel):
    """Update transaction fee type request.

    Used by `TransactionFeeTypesApi.update_transaction_fee_type`.
    """

    description: str | None = None
    """A description for people."""
    calculation: FeeCalculationRequest | None = None
    """How it is calculated."""
    condition: str | None = None
    """Expression that the transaction must satisfy for the fee to apply."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    is_active: bool | None = None
    """Whether it is in use."""
