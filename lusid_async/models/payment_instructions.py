"""Models of the payment instructions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, PerpetualProperty, ResourceId, Version


class PaymentRecordReference(LusidModel):
    """Payment record reference."""

    portfolio_id: "ResourceId"
    transaction_id: str
    payment_record_id: str


class PaymentDetailsApplicableEntity(LusidModel):
    """Payment details applicable entity."""

    entity_type: str
    entity_scope: str | None = None
    identifier_type: str
    identifier_scope: str | None = None
    identifier_value: str


class PaymentDetailsSeriesIdentifiers(LusidModel):
    """Payment details series identifiers."""

    payment_type: str
    currency: str
    custodian_account_scope: str | None = None
    custodian_account_code: str | None = None


class PaymentDetailsReferenceResponse(LusidModel):
    """Payment details reference response."""

    relational_dataset_definition_id: "ResourceId | None" = None
    series_scope: str
    applicable_entity: PaymentDetailsApplicableEntity
    series_identifiers: PaymentDetailsSeriesIdentifiers
    effective_date: datetime
    as_at_date: datetime


class PaymentInstructionStatus(LusidModel):
    """Payment instruction status."""

    current_value: str
    as_at_last_transition: datetime
    user_id_last_transition: str


class PaymentInstruction(LusidModel):
    """Payment instruction.

    Used by `PaymentInstructionsApi.get_payment_instruction`.
    """

    id: "ResourceId"
    payment_record_ids: list[PaymentRecordReference]
    currency: str
    total_payment_amount: float
    payment_date: datetime
    payor_payment_details_reference: PaymentDetailsReferenceResponse
    payee_payment_details_reference: PaymentDetailsReferenceResponse
    properties: "dict[str, PerpetualProperty] | None" = None
    status: PaymentInstructionStatus
    version: "Version | None" = None
    links: "list[Link] | None" = None


class GetPaymentInstructionsResponse(LusidModel):
    """Get payment instructions response.

    Used by `PaymentInstructionsApi.get_payment_instructions_by_payment_record_ids`.
    """

    values: dict[str, PaymentInstruction] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfPaymentInstruction(LusidModel):
    """Paged resource list of payment instruction.

    Used by `PaymentInstructionsApi.list_payment_instructions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[PaymentInstruction]
    href: str | None = None
    links: "list[Link] | None" = None


class PaymentDetailsReference(LusidModel):
    """Payment details reference."""

    series_scope: str
    applicable_entity: PaymentDetailsApplicableEntity
    series_identifiers: PaymentDetailsSeriesIdentifiers
    effective_date: datetime
    as_at_date: datetime


class PaymentInstructionRequest(LusidModel):
    """Payment instruction request.

    Used by `PaymentInstructionsApi.upsert_payment_instructions`.
    """

    id: "ResourceId"
    payment_record_ids: list[PaymentRecordReference]
    currency: str
    total_payment_amount: float
    payment_date: datetime
    payor_payment_details_reference: PaymentDetailsReference
    payee_payment_details_reference: PaymentDetailsReference
    properties: "dict[str, PerpetualProperty] | None" = None


class PaymentInstructionStatusTransitionRequest(LusidModel):
    """Payment instruction status transition request.

    Used by `PaymentInstructionsApi.transition_payment_instruction_statuses`.
    """

    id: "ResourceId"
    status: str
    """Created, Staged, Released, Instructed, Sent, Cancelled or Failed, or a value added since."""


class PaymentInstructionsResponse(LusidModel):
    """Payment instructions response.

    Used by `PaymentInstructionsApi.upsert_payment_instructions`.
    """

    successes: dict[str, PaymentInstruction] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class TransitionPaymentInstructionsResponse(LusidModel):
    """Transition payment instructions response.

    Used by `PaymentInstructionsApi.transition_payment_instruction_statuses`.
    """

    values: dict[str, PaymentInstruction] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None
