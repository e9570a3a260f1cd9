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
    ) -> None:
        """Election specification.

        Args:
            election_type: Type of election. CashElection, CashAndSecurityOfferElection, CashOfferElection, EarlyRedemptionElection, LapseElection, OptionExerciseElection, … (14 more), or a value added since.
            cardinality: How many such elections an event can have.
            referenced_as: Names by which template expressions refer to the election.
        """

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
    ) -> None:
        """Eligibility calculation.

        Args:
            entitlement_date: Which date of the event decides who is entitled.
            eligible_units: Whether all units are eligible or only settled ones. TotalUnits, SettledUnits or NotApplicable, or a value added since.
            date_modifiable_by_instruction: Whether an instruction can change the date of eligibility.
        """

class Warning(LusidModel):
    entity_id: str
    message: str
    def __init__(
        self,
        *,
        entity_id: str,
        message: str,
    ) -> None:
        """Warning.

        Args:
            entity_id: Identifier of the entity that the warning is about.
            message: The message in words.
        """

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
    ) -> None:
        """Transaction template.

        Args:
            instrument_type: Instrument type that the template is for.
            instrument_event_type: The type of event, which picks the member of the family.
            description: A description for people.
            scope: The scope, a namespace for codes.
            component_transactions: The transactions that are made.
            warnings: What to look at although the request succeeded.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of transaction template.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Transaction template specification.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. Internal, TransitionEvent, CouponEvent, OpenEvent, CloseEvent, BondDefaultEvent, … (112 more), or a value added since.
            supported_instrument_types: Instrument types that templates can be written for.
            supported_participation_types: Kinds of participation, such as mandatory, that templates can be written for.
            supported_election_types: Elections that templates can refer to.
            supported_template_fields: Fields that expressions of the template can use.
            eligibility_calculation: How it is found which units the event applies to.
        """

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
    ) -> None:
        """Paged resource list of transaction template specification.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class TransactionTemplateRequest(LusidModel):
    description: str
    component_transactions: list[ComponentTransaction]
    def __init__(
        self,
        *,
        description: str,
        component_transactions: _abc.Sequence[ComponentTransaction | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Transaction template request.

        Args:
            description: A description for people.
            component_transactions: The transactions that are made.
        """
