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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class PaymentInstructionStatusTransitionRequest(LusidModel):
    id: ResourceId
    status: str
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        status: str,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
