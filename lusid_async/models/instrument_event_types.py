"""Models of the instrument event types API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import DateOrCutLabel, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link
    from lusid_async.models.fee_types import ComponentTransaction, TemplateField


class ElectionSpecification(LusidModel):
    """Election specification."""

    election_type: str
    """Type of election. CashElection, CashAndSecurityOfferElection, CashOfferElection,
    EarlyRedemptionElection, LapseElection, OptionExerciseElection, … (14 more), or a value added since.
    """
    cardinality: dict[str, str | None]
    """How many such elections an event can have."""
    referenced_as: list[str]
    """Names by which template expressions refer to the election."""


class EligibilityCalculation(LusidModel):
    """Eligibility calculation."""

    entitlement_date: DateOrCutLabel
    """Which date of the event decides who is entitled."""
    eligible_units: str
    """Whether all units are eligible or only settled ones. TotalUnits, SettledUnits or NotApplicable, or a
    value added since.
    """
    date_modifiable_by_instruction: bool | None = None
    """Whether an instruction can change the date of eligibility."""


class Warning(LusidModel):
    """Warning."""

    entity_id: str
    """Identifier of the entity that the warning is about."""
    message: str
    """The message in words."""


class TransactionTemplate(LusidModel):
    """Transaction template.

    Used by `InstrumentEventTypesApi.create_transaction_template`,
    `InstrumentEventTypesApi.get_transaction_template`, `InstrumentEventTypesApi.update_transaction_template`.
    """

    instrument_type: str
    """Instrument type that the template is for."""
    instrument_event_type: str
    """The type of event, which picks the member of the family."""
    description: str
    """A description for people."""
    scope: str
    """The scope, a namespace for codes."""
    component_transactions: "list[ComponentTransaction]"
    """The transactions that are made."""
    warnings: list[Warning] | None = None
    """What to look at although the request succeeded."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfTransactionTemplate(LusidModel):
    """Paged resource list of transaction template.

    Used by `InstrumentEventTypesApi.list_transaction_templates`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[TransactionTemplate]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TransactionTemplateSpecification(LusidModel):
    """Transaction template specification.

    Used by `InstrumentEventTypesApi.get_transaction_template_specification`.
    """

    instrument_event_type: str
    """The type of event, which picks the member of the family. Internal, TransitionEvent, CouponEvent,
    OpenEvent, CloseEvent, BondDefaultEvent, … (112 more), or a value added since.
    """
    supported_instrument_types: list[str]
    """Instrument types that templates can be written for."""
    supported_participation_types: list[str]
    """Kinds of participation, such as mandatory, that templates can be written for."""
    supported_election_types: list[ElectionSpecification]
    """Elections that templates can refer to."""
    supported_template_fields: "list[TemplateField]"
    """Fields that expressions of the template can use."""
    eligibility_calculation: EligibilityCalculation
    """How it is found which units the event applies to."""


class PagedResourceListOfTransactionTemplateSpecification(LusidModel):
    """Paged resource list of transaction template specification.

    Used by `InstrumentEventTypesApi.list_transaction_template_specifications`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[TransactionTemplateSpecification]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TransactionTemplateRequest(LusidModel):
    """Transaction template request.

    Used by `InstrumentEventTypesApi.create_transaction_template`,
    `InstrumentEventTypesApi.update_transaction_template`.
    """

    description: str
    """A description for people."""
    component_transactions: "list[ComponentTransaction]"
    """The transactions that are made."""
