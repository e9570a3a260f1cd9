"""Models of the instrument event types API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link
    from lusid_async.models.fee_types import ComponentTransaction, TemplateField


class ElectionSpecification(LusidModel):
    """Election specification."""

    election_type: str
    """CashElection, CashAndSecurityOfferElection, CashOfferElection, EarlyRedemptionElection, LapseElection,
    OptionExerciseElection, … (14 more), or a value added since.
    """
    cardinality: dict[str, str | None]
    referenced_as: list[str]


class EligibilityCalculation(LusidModel):
    """Eligibility calculation."""

    entitlement_date: str
    eligible_units: str
    """TotalUnits, SettledUnits or NotApplicable, or a value added since."""
    date_modifiable_by_instruction: bool | None = None


class Warning(LusidModel):
    """Warning."""

    entity_id: str
    message: str


class TransactionTemplate(LusidModel):
    """Transaction template.

    Used by `InstrumentEventTypesApi.create_transaction_template`,
    `InstrumentEventTypesApi.get_transaction_template`, `InstrumentEventTypesApi.update_transaction_template`.
    """

    instrument_type: str
    instrument_event_type: str
    description: str
    scope: str
    component_transactions: "list[ComponentTransaction]"
    warnings: list[Warning] | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfTransactionTemplate(LusidModel):
    """Paged resource list of transaction template.

    Used by `InstrumentEventTypesApi.list_transaction_templates`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[TransactionTemplate]
    href: str | None = None
    links: "list[Link] | None" = None


class TransactionTemplateSpecification(LusidModel):
    """Transaction template specification.

    Used by `InstrumentEventTypesApi.get_transaction_template_specification`.
    """

    instrument_event_type: str
    """Internal, TransitionEvent, CouponEvent, OpenEvent, CloseEvent, BondDefaultEvent, … (112 more), or a
    value added since.
    """
    supported_instrument_types: list[str]
    supported_participation_types: list[str]
    supported_election_types: list[ElectionSpecification]
    supported_template_fields: "list[TemplateField]"
    eligibility_calculation: EligibilityCalculation


class PagedResourceListOfTransactionTemplateSpecification(LusidModel):
    """Paged resource list of transaction template specification.

    Used by `InstrumentEventTypesApi.list_transaction_template_specifications`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[TransactionTemplateSpecification]
    href: str | None = None
    links: "list[Link] | None" = None


class TransactionTemplateRequest(LusidModel):
    """Transaction template request.

    Used by `InstrumentEventTypesApi.create_transaction_template`,
    `InstrumentEventTypesApi.update_transaction_template`.
    """

    description: str
    component_transactions: "list[ComponentTransaction]"
