"""Models of the payment instructions API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link, PerpetualProperty, ResourceId, Version

class PaymentRecordReference(LusidModel):
    portfolio_id: ResourceId
    transaction_id: str
    payment_record_id: str
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        transaction_id: str,
        payment_record_id: str,
    ) -> None:
        """Payment record reference.

        Args:
            portfolio_id: The scope and code of the portfolio.
            transaction_id: Cash transaction to which the payment record is attached.
            payment_record_id: Identifier of the payment record at the transaction.
        """

class PaymentDetailsApplicableEntity(LusidModel):
    entity_type: str
    entity_scope: str | None = ...
    identifier_type: str
    identifier_scope: str | None = ...
    identifier_value: str
    def __init__(
        self,
        *,
        entity_type: str,
        entity_scope: str | None = ...,
        identifier_type: str,
        identifier_scope: str | None = ...,
        identifier_value: str,
    ) -> None:
        """Payment details applicable entity.

        Args:
            entity_type: Type of the entity whose account details they are, such as `InvestorRecord`.
            entity_scope: Scope of the entity; required for a portfolio, otherwise it narrows the match.
            identifier_type: Which kind of identifier names the entity.
            identifier_scope: The scope of the identifier type.
            identifier_value: The value of the identifier.
        """

class PaymentDetailsSeriesIdentifiers(LusidModel):
    payment_type: str
    currency: str
    custodian_account_scope: str | None = ...
    custodian_account_code: str | None = ...
    def __init__(
        self,
        *,
        payment_type: str,
        currency: str,
        custodian_account_scope: str | None = ...,
        custodian_account_code: str | None = ...,
    ) -> None:
        """Payment details series identifiers.

        Args:
            payment_type: Kind of payment that the details are for.
            currency: The currency, as ISO code.
            custodian_account_scope: Scope of the portfolio's custodian account; only where the applicable entity is a portfolio.
            custodian_account_code: Code of the portfolio's custodian account; only where the applicable entity is a portfolio.
        """

class PaymentDetailsReferenceResponse(LusidModel):
    relational_dataset_definition_id: ResourceId | None = ...
    series_scope: str
    applicable_entity: PaymentDetailsApplicableEntity
    series_identifiers: PaymentDetailsSeriesIdentifiers
    effective_date: _datetime.datetime
    as_at_date: _datetime.datetime
    def __init__(
        self,
        *,
        relational_dataset_definition_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        series_scope: str,
        applicable_entity: PaymentDetailsApplicableEntity | _abc.Mapping[str, _typing.Any],
        series_identifiers: PaymentDetailsSeriesIdentifiers | _abc.Mapping[str, _typing.Any],
        effective_date: _datetime.datetime | str,
        as_at_date: _datetime.datetime | str,
    ) -> None:
        """Payment details reference response.

        Args:
            relational_dataset_definition_id: Scope and code of the relational dataset definition.
            series_scope: Scope of the data point, which may differ from that of the dataset.
            applicable_entity: The entity that the row is attached to.
            series_identifiers: The values that tell the series apart, by field.
            effective_date: Business time of the data point to read.
            as_at_date: System time of the data point to read.
        """

class PaymentInstructionStatus(LusidModel):
    current_value: str
    as_at_last_transition: _datetime.datetime
    user_id_last_transition: str
    def __init__(
        self,
        *,
        current_value: str,
        as_at_last_transition: _datetime.datetime | str,
        user_id_last_transition: str,
    ) -> None:
        """Payment instruction status.

        Args:
            current_value: `Created`, `Staged`, `Released`, `Instructed`, `Sent`, `Cancelled` or `Failed`.
            as_at_last_transition: System time of the last change of status.
            user_id_last_transition: User who changed the status last.
        """

class PaymentInstruction(LusidModel):
    id: ResourceId
    payment_record_ids: list[PaymentRecordReference]
    currency: str
    total_payment_amount: float
    payment_date: _datetime.datetime
    payor_payment_details_reference: PaymentDetailsReferenceResponse
    payee_payment_details_reference: PaymentDetailsReferenceResponse
    properties: dict[str, PerpetualProperty] | None = ...
    status: PaymentInstructionStatus
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        payment_record_ids: _abc.Sequence[PaymentRecordReference | _abc.Mapping[str, _typing.Any]],
        currency: str,
        total_payment_amount: float | _decimal.Decimal,
        payment_date: _datetime.datetime | str,
        payor_payment_details_reference: PaymentDetailsReferenceResponse | _abc.Mapping[str, _typing.Any],
        payee_payment_details_reference: PaymentDetailsReferenceResponse | _abc.Mapping[str, _typing.Any],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        status: PaymentInstructionStatus | _abc.Mapping[str, _typing.Any],
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Payment instruction.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            payment_record_ids: Payment records settled together; all in the currency of the instruction.
            currency: The currency, as ISO code.
            total_payment_amount: Sum of all the payment records.
            payment_date: Value date on which payment is due.
            payor_payment_details_reference: Reference to the account details of the one who pays.
            payee_payment_details_reference: Reference to the account details of the one who is paid.
            properties: Property values by property key, `domain/scope/code`.
            status: How far the instruction has come, since when and by whom.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class GetPaymentInstructionsResponse(LusidModel):
    values: dict[str, PaymentInstruction] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, PaymentInstruction | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Get payment instructions response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfPaymentInstruction(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[PaymentInstruction]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[PaymentInstruction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of payment instruction.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PaymentDetailsReference(LusidModel):
    series_scope: str
    applicable_entity: PaymentDetailsApplicableEntity
    series_identifiers: PaymentDetailsSeriesIdentifiers
    effective_date: _datetime.datetime
    as_at_date: _datetime.datetime
    def __init__(
        self,
        *,
        series_scope: str,
        applicable_entity: PaymentDetailsApplicableEntity | _abc.Mapping[str, _typing.Any],
        series_identifiers: PaymentDetailsSeriesIdentifiers | _abc.Mapping[str, _typing.Any],
        effective_date: _datetime.datetime | str,
        as_at_date: _datetime.datetime | str,
    ) -> None:
        """Payment details reference.

        Args:
            series_scope: Scope of the data point, which may differ from that of the dataset.
            applicable_entity: The entity that the row is attached to.
            series_identifiers: The values that tell the series apart, by field.
            effective_date: Business time of the data point to read.
            as_at_date: System time of the data point to read.
        """

class PaymentInstructionRequest(LusidModel):
    id: ResourceId
    payment_record_ids: list[PaymentRecordReference]
    currency: str
    total_payment_amount: float
    payment_date: _datetime.datetime
    payor_payment_details_reference: PaymentDetailsReference
    payee_payment_details_reference: PaymentDetailsReference
    properties: dict[str, PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        payment_record_ids: _abc.Sequence[PaymentRecordReference | _abc.Mapping[str, _typing.Any]],
        currency: str,
        total_payment_amount: float | _decimal.Decimal,
        payment_date: _datetime.datetime | str,
        payor_payment_details_reference: PaymentDetailsReference | _abc.Mapping[str, _typing.Any],
        payee_payment_details_reference: PaymentDetailsReference | _abc.Mapping[str, _typing.Any],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Payment instruction request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            payment_record_ids: Payment records settled together; all in the currency of the instruction.
            currency: The currency, as ISO code.
            total_payment_amount: Sum of all the payment records.
            payment_date: Value date on which payment is due.
            payor_payment_details_reference: Reference to the account details of the one who pays.
            payee_payment_details_reference: Reference to the account details of the one who is paid.
            properties: Property values by property key, `domain/scope/code`.
        """

class PaymentInstructionStatusTransitionRequest(LusidModel):
    id: ResourceId
    status: str
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        status: str,
    ) -> None:
        """Payment instruction status transition request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            status: Status to move the instruction to. Created, Staged, Released, Instructed, Sent, Cancelled or Failed, or a value added since.
        """

class PaymentInstructionsResponse(LusidModel):
    successes: dict[str, PaymentInstruction] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        successes: _abc.Mapping[str, PaymentInstruction | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Payment instructions response.

        Args:
            successes: The items that succeeded, by their key in the request.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class TransitionPaymentInstructionsResponse(LusidModel):
    values: dict[str, PaymentInstruction] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, PaymentInstruction | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transition payment instructions response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
