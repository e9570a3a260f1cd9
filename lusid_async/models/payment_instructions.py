"""Models of the payment instructions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, PerpetualProperty, ResourceId, Version


class PaymentRecordReference(LusidModel):
    """Payment record reference."""

    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    transaction_id: str
    """Cash transaction to which the payment record is attached."""
    payment_record_id: str
    """Identifier of the payment record at the transaction."""


class PaymentDetailsApplicableEntity(LusidModel):
    """Payment details applicable entity."""

    entity_type: str
    """Type of the entity whose account details they are, such as `InvestorRecord`."""
    entity_scope: str | None = None
    """Scope of the entity; required for a portfolio, otherwise it narrows the match."""
    identifier_type: str
    """Which kind of identifier names the entity."""
    identifier_scope: str | None = None
    """The scope of the identifier type."""
    identifier_value: str
    """The value of the identifier."""


class PaymentDetailsSeriesIdentifiers(LusidModel):
    """Payment details series identifiers."""

    payment_type: str
    """Kind of payment that the details are for."""
    currency: str
    """The currency, as ISO code."""
    custodian_account_scope: str | None = None
    """Scope of the portfolio's custodian account; only where the applicable entity is a portfolio."""
    custodian_account_code: str | None = None
    """Code of the portfolio's custodian account; only where the applicable entity is a portfolio."""


class PaymentDetailsReferenceResponse(LusidModel):
    """Payment details reference response."""

    relational_dataset_definition_id: "ResourceId | None" = None
    """Scope and code of the relational dataset definition."""
    series_scope: str
    """Scope of the data point, which may differ from that of the dataset."""
    applicable_entity: PaymentDetailsApplicableEntity
    """The entity that the row is attached to."""
    series_identifiers: PaymentDetailsSeriesIdentifiers
    """The values that tell the series apart, by field."""
    effective_date: AwareDatetime
    """Business time of the data point to read."""
    as_at_date: AwareDatetime
    """System time of the data point to read."""


class PaymentInstructionStatus(LusidModel):
    """Payment instruction status."""

    current_value: str
    """`Created`, `Staged`, `Released`, `Instructed`, `Sent`, `Cancelled` or `Failed`."""
    as_at_last_transition: AwareDatetime
    """System time of the last change of status."""
    user_id_last_transition: str
    """User who changed the status last."""


class PaymentInstruction(LusidModel):
    """Payment instruction.

    Used by `PaymentInstructionsApi.get_payment_instruction`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    payment_record_ids: list[PaymentRecordReference]
    """Payment records settled together; all in the currency of the instruction."""
    currency: str
    """The currency, as ISO code."""
    total_payment_amount: Number
    """Sum of all the payment records."""
    payment_date: AwareDatetime
    """Value date on which payment is due."""
    payor_payment_details_reference: PaymentDetailsReferenceResponse
    """Reference to the account details of the one who pays."""
    payee_payment_details_reference: PaymentDetailsReferenceResponse
    """Reference to the account details of the one who is paid."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    status: PaymentInstructionStatus
    """How far the instruction has come, since when and by whom."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class GetPaymentInstructionsResponse(LusidModel):
    """Get payment instructions response.

    Used by `PaymentInstructionsApi.get_payment_instructions_by_payment_record_ids`.
    """

    values: dict[str, PaymentInstruction] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfPaymentInstruction(LusidModel):
    """Paged resource list of payment instruction.

    Used by `PaymentInstructionsApi.list_payment_instructions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[PaymentInstruction]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PaymentDetailsReference(LusidModel):
    """Payment details reference."""

    series_scope: str
    """Scope of the data point, which may differ from that of the dataset."""
    applicable_entity: PaymentDetailsApplicableEntity
    """The entity that the row is attached to."""
    series_identifiers: PaymentDetailsSeriesIdentifiers
    """The values that tell the series apart, by field."""
    effective_date: AwareDatetime
    """Business time of the data point to read."""
    as_at_date: AwareDatetime
    """System time of the data point to read."""


class PaymentInstructionRequest(LusidModel):
    """Payment instruction request.

    Used by `PaymentInstructionsApi.upsert_payment_instructions`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    payment_record_ids: list[PaymentRecordReference]
    """Payment records settled together; all in the currency of the instruction."""
    currency: str
    """The currency, as ISO code."""
    total_payment_amount: Number
    """Sum of all the payment records."""
    payment_date: AwareDatetime
    """Value date on which payment is due."""
    payor_payment_details_reference: PaymentDetailsReference
    """Reference to the account details of the one who pays."""
    payee_payment_details_reference: PaymentDetailsReference
    """Reference to the account details of the one who is paid."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class PaymentInstructionStatusTransitionRequest(LusidModel):
    """Payment instruction status transition request.

    Used by `PaymentInstructionsApi.transition_payment_instruction_statuses`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    status: str
    """Status to move the instruction to. Created, Staged, Released, Instructed, Sent, Cancelled or Failed, or
    a value added since.
    """


class PaymentInstructionsResponse(LusidModel):
    """Payment instructions response.

    Used by `PaymentInstructionsApi.upsert_payment_instructions`.
    """

    successes: dict[str, PaymentInstruction] | None = None
    """The items that succeeded, by their key in the request."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TransitionPaymentInstructionsResponse(LusidModel):
    """Transition payment instructions response.

    Used by `PaymentInstructionsApi.transition_payment_instruction_statuses`.
    """

    values: dict[str, PaymentInstruction] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
