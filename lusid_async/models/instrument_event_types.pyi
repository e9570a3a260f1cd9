"""Models of the instrument event types API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link
from lusid_async.models.fee_types import ComponentTransaction, TemplateField

class ElectionSpecification(LusidModel):
    election_type: str
    cardinality: dict[str, str | None]
    referenced_as: list[str]
    def __init__(
        self,
        *,
        election_type: str,
        cardinality: _abc.Mapping[str, str | None],
        referenced_as: list[str] | tuple[str, ...],
    ) -> None: ...

class EligibilityCalculation(LusidModel):
    entitlement_date: str
    eligible_units: str
    date_modifiable_by_instruction: bool | None = ...
    def __init__(
        self,
        *,
        entitlement_date: _datetime.datetime | _datetime.date | str,
        eligible_units: str,
        date_modifiable_by_instruction: bool | None = ...,
    ) -> None: ...

class Warning(LusidModel):
    entity_id: str
    message: str
    def __init__(
        self,
        *,
        entity_id: str,
        message: str,
    ) -> None: ...

class TransactionTemplate(LusidModel):
    instrument_type: str
    instrument_event_type: str
    description: str
    scope: str
    component_transactions: list[ComponentTransaction]
    warnings: list[Warning] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        instrument_type: str,
        instrument_event_type: str,
        description: str,
        scope: str,
        component_transactions: _abc.Sequence[ComponentTransaction | _abc.Mapping[str, _typing.Any]],
        warnings: _abc.Sequence[Warning | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfTransactionTemplate(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[TransactionTemplate]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[TransactionTemplate | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class TransactionTemplateSpecification(LusidModel):
    instrument_event_type: str
    supported_instrument_types: list[str]
    supported_participation_types: list[str]
    supported_election_types: list[ElectionSpecification]
    supported_template_fields: list[TemplateField]
    eligibility_calculation: EligibilityCalculation
    def __init__(
        self,
        *,
        instrument_event_type: str,
        supported_instrument_types: list[str] | tuple[str, ...],
        supported_participation_types: list[str] | tuple[str, ...],
        supported_election_types: _abc.Sequence[ElectionSpecification | _abc.Mapping[str, _typing.Any]],
        supported_template_fields: _abc.Sequence[TemplateField | _abc.Mapping[str, _typing.Any]],
        eligibility_calculation: EligibilityCalculation | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class PagedResourceListOfTransactionTemplateSpecification(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[TransactionTemplateSpecification]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[TransactionTemplateSpecification | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class TransactionTemplateRequest(LusidModel):
    description: str
    component_transactions: list[ComponentTransaction]
    def __init__(
        self,
        *,
        description: str,
        component_transactions: _abc.Sequence[ComponentTransaction | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...
