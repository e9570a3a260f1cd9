"""Models of the transaction fees API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, Version


class CalculationInfo(LusidModel):
    """Calculation info."""

    calculation_method: str
    """Whether the amount is a rate, basis points, a percentage or a flat amount. Rate, BasisPoints,
    Percentage or Flat, or a value added since.
    """
    multiplier: str
    """What the amount is multiplied by: nothing, quantity or value. None, Quantity or Value, or a value added
    since.
    """
    calculation_amount: Number
    """Amount of the fee, in the unit of `calculation_method`."""


class FeeRule(LusidModel):
    """Fee rule.

    Used by `TransactionFeesApi.get_transaction_fee_rule`.
    """

    code: str
    """The code, unique in its scope."""
    transaction_property_key: str
    """Property key under which the fee is written on the transaction."""
    transaction_type: str
    """Transaction type that must match for the rule to apply."""
    country: str
    """Country that must match for the rule to apply."""
    counterparty: str
    """Counterparty that an order must have for the rule to apply."""
    transaction_currency: str
    """Transaction currency that must match for the rule to apply."""
    settlement_currency: str
    """Settlement currency that an order must have for the rule to apply."""
    execution_broker: str
    """Broker by whom an order must be executed for the rule to apply."""
    custodian: str
    """Custodian that an order must have for the rule to apply."""
    exchange: str
    """Exchange that an order must be executed on for the rule to apply."""
    fee: CalculationInfo
    """How the fee is computed."""
    min_fee: CalculationInfo | None = None
    """Least that the fee amounts to."""
    max_fee: CalculationInfo | None = None
    """Most that the fee can amount to."""
    additional_keys: dict[str, str | None] | None = None
    """Further property values that must match for the rule to apply, by key."""
    description: str | None = None
    """A description for people."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FeeRuleUpsertRequest(LusidModel):
    """Fee rule upsert request.

    Used by `TransactionFeesApi.upsert_transaction_fee_rules`.
    """

    code: str | None = None
    """The code, unique in its scope."""
    transaction_property_key: str
    """Property key under which the fee is written on the transaction."""
    transaction_type: str
    """Transaction type that must match for the rule to apply."""
    country: str
    """Country that must match for the rule to apply."""
    counterparty: str
    """Counterparty that an order must have for the rule to apply."""
    transaction_currency: str
    """Transaction currency that must match for the rule to apply."""
    settlement_currency: str
    """Settlement currency that an order must have for the rule to apply."""
    execution_broker: str
    """Broker by whom an order must be executed for the rule to apply."""
    custodian: str
    """Custodian that an order must have for the rule to apply."""
    exchange: str
    """Exchange that an order must be executed on for the rule to apply."""
    fee: CalculationInfo
    """How the fee is computed."""
    min_fee: CalculationInfo | None = None
    """Least that the fee amounts to."""
    max_fee: CalculationInfo | None = None
    """Most that the fee can amount to."""
    additional_keys: dict[str, str | None] | None = None
    """Further property values that must match for the rule to apply, by key."""
    description: str | None = None
    """A description for people."""


class FeeRuleUpsertResponse(LusidModel):
    """Fee rule upsert response.

    Used by `TransactionFeesApi.upsert_transaction_fee_rules`.
    """

    values: dict[str, FeeRule]
    """The items."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfFeeRule(LusidModel):
    """Resource list of fee rule.

    Used by `TransactionFeesApi.get_applicable_transaction_fees`,
    `TransactionFeesApi.list_transaction_fee_rules`.
    """

    values: list[FeeRule]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
