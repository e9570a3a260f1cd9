"""Models of the transaction fees API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, Version


class CalculationInfo(LusidModel):
    """Calculation info."""

    calculation_method: str
    """Rate, BasisPoints, Percentage or Flat, or a value added since."""
    multiplier: str
    """None, Quantity or Value, or a value added since."""
    calculation_amount: float


class FeeRule(LusidModel):
    """Fee rule.

    Used by `TransactionFeesApi.get_transaction_fee_rule`.
    """

    code: str
    transaction_property_key: str
    transaction_type: str
    country: str
    counterparty: str
    transaction_currency: str
    settlement_currency: str
    execution_broker: str
    custodian: str
    exchange: str
    fee: CalculationInfo
    min_fee: CalculationInfo | None = None
    max_fee: CalculationInfo | None = None
    additional_keys: dict[str, str | None] | None = None
    description: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class FeeRuleUpsertRequest(LusidModel):
    """Fee rule upsert request.

    Used by `TransactionFeesApi.upsert_transaction_fee_rules`.
    """

    code: str | None = None
    transaction_property_key: str
    transaction_type: str
    country: str
    counterparty: str
    transaction_currency: str
    settlement_currency: str
    execution_broker: str
    custodian: str
    exchange: str
    fee: CalculationInfo
    min_fee: CalculationInfo | None = None
    max_fee: CalculationInfo | None = None
    additional_keys: dict[str, str | None] | None = None
    description: str | None = None


class FeeRuleUpsertResponse(LusidModel):
    """Fee rule upsert response.

    Used by `TransactionFeesApi.upsert_transaction_fee_rules`.
    """

    values: dict[str, FeeRule]
    links: "list[Link] | None" = None


class ResourceListOfFeeRule(LusidModel):
    """Resource list of fee rule.

    Used by `TransactionFeesApi.get_applicable_transaction_fees`,
    `TransactionFeesApi.list_transaction_fee_rules`.
    """

    values: list[FeeRule]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
