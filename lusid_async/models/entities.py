"""Models of the entities API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import (
        Link,
        ModelProperty,
        PropertyValue,
        Relationship,
        ResourceId,
        StagedModificationsInfo,
        Version,
    )
    from lusid_async.models.compliance import ComplianceRuleResponse, ComplianceRuleTemplate
    from lusid_async.models.corporate_action_sources import CorporateActionSource, InstrumentEventHolder
    from lusid_async.models.custom_entities import CustomEntityResponse
    from lusid_async.models.data_types import DataType
    from lusid_async.models.derived_transaction_portfolios import (
        FractionalUnitsTrueUpConfiguration,
        InstrumentEventConfiguration,
        PortfolioSettlementConfiguration,
        WhtParameters,
    )
    from lusid_async.models.funds import FundCalendarEntry
    from lusid_async.models.instruments import Instrument
    from lusid_async.models.portfolios import InstrumentEventInstruction
    from lusid_async.models.property_definitions import PropertyDefinition
    from lusid_async.models.transaction import Transaction


class BookmarkEntity(LusidModel):
    """Bookmark entity.

    Used by `EntitiesApi.get_bookmark_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    effective_at_created: AwareDatetime | None = None
    """The moment of business time from which it has existed."""
    prevailing_bookmark: "FundCalendarEntry | None" = None
    """The bookmark as it is, without changes that wait for approval."""
    deleted_bookmark: "FundCalendarEntry | None" = None
    """The bookmark as it was before it was deleted."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_bookmark: "FundCalendarEntry | None" = None
    """The bookmark as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class Change(LusidModel):
    """Change."""

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_id: "ResourceId"
    """Scope and code of the entity that changed."""
    corrected: bool
    """Whether the change corrected the past."""
    correction_effective_at: AwareDatetime | None = None
    """Business time from which the correction holds."""
    correction_as_at: AwareDatetime | None = None
    """System time of the correction."""
    amended: bool
    """Whether the change was an amendment."""
    amendment_effective_at: AwareDatetime | None = None
    """Business time from which the amendment holds."""
    amendment_as_at: AwareDatetime | None = None
    """System time of the amendment."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class EffectiveRange(LusidModel):
    """Effective range."""

    from_date: AwareDatetime | None = None
    """The first date."""
    until_date: AwareDatetime | None = None
    """The last date."""


class ChangeInterval(LusidModel):
    """Change interval."""

    as_at_modified: AwareDatetime | None = None
    """When it was last changed, in system time."""
    user_id_modified: str | None = None
    """The user who made the change."""
    request_id_modified: str | None = None
    """The request that made the change."""
    reason_modified: str | None = None
    """The reason given for the change."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    staged_modification_id_modified: str | None = None
    """The staged modification that made the change, where it was staged."""
    action: str | None = None
    """What was done to the field."""
    attribute_name: str | None = None
    """Field or property that was changed."""
    previous_value: "PropertyValue | None" = None
    """The value before the change."""
    new_value: "PropertyValue | None" = None
    """The value after the change."""
    effective_range: EffectiveRange | None = None
    """The period of business time."""
    is_inherited: bool | None = None
    """Whether the change was made to an ancestor, such as the parent portfolio, and not to the entity itself.
    """


class ComplianceRuleEntity(LusidModel):
    """Compliance rule entity.

    Used by `EntitiesApi.get_compliance_rule_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    effective_at_created: AwareDatetime | None = None
    """The moment of business time from which it has existed."""
    prevailing_compliance_rule: "ComplianceRuleResponse | None" = None
    """The rule as it is, without changes that wait for approval."""
    deleted_compliance_rule: "ComplianceRuleResponse | None" = None
    """The rule as it was before it was deleted."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_compliance_rule: "ComplianceRuleResponse | None" = None
    """The rule as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ComplianceRuleTemplateEntity(LusidModel):
    """Compliance rule template entity.

    Used by `EntitiesApi.get_compliance_rule_template_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    effective_at_created: AwareDatetime | None = None
    """The moment of business time from which it has existed."""
    prevailing_compliance_rule_template: "ComplianceRuleTemplate | None" = None
    """The template as it is, without changes that wait for approval."""
    deleted_compliance_rule_template: "ComplianceRuleTemplate | None" = None
    """The template as it was before it was deleted."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_compliance_rule_template: "ComplianceRuleTemplate | None" = None
    """The template as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CorporateActionSourceEntity(LusidModel):
    """Corporate action source entity.

    Used by `EntitiesApi.get_corporate_action_source_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    effective_at_created: AwareDatetime | None = None
    """The moment of business time from which it has existed."""
    prevailing_corporate_action_source: "CorporateActionSource | None" = None
    """The source as it is, without changes that wait for approval."""
    deleted_corporate_action_source: "CorporateActionSource | None" = None
    """The source as it was before it was deleted."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_corporate_action_source: "CorporateActionSource | None" = None
    """The source as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CustomEntityEntity(LusidModel):
    """Custom entity entity.

    Used by `EntitiesApi.get_custom_entity_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    effective_at_created: AwareDatetime | None = None
    """The moment of business time from which it has existed."""
    prevailing_custom_entity: "CustomEntityResponse | None" = None
    """The entity as it is, without changes that wait for approval."""
    deleted_custom_entity: "CustomEntityResponse | None" = None
    """The entity as it was before it was deleted."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_custom_entity: "CustomEntityResponse | None" = None
    """The entity as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class DataTypeEntity(LusidModel):
    """Data type entity.

    Used by `EntitiesApi.get_data_type_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    effective_at_created: AwareDatetime | None = None
    """The moment of business time from which it has existed."""
    prevailing_data_type: "DataType | None" = None
    """The data type as it is, without changes that wait for approval."""
    deleted_data_type: "DataType | None" = None
    """The data type as it was before it was deleted."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_data_type: "DataType | None" = None
    """The data type as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class InstrumentEntity(LusidModel):
    """Instrument entity.

    Used by `EntitiesApi.get_instrument_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    effective_at_created: AwareDatetime | None = None
    """The moment of business time from which it has existed."""
    prevailing_instrument: "Instrument | None" = None
    """The instrument as it is, without changes that wait for approval."""
    deleted_instrument: "Instrument | None" = None
    """The instrument as it was before it was deleted."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_instrument: "Instrument | None" = None
    """The instrument as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class InstrumentEventEntity(LusidModel):
    """Instrument event entity.

    Used by `EntitiesApi.get_instrument_event_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    effective_at_created: AwareDatetime | None = None
    """The moment of business time from which it has existed."""
    prevailing_instrument_event: "InstrumentEventHolder | None" = None
    """The event as it is, without changes that wait for approval."""
    deleted_instrument_event: "InstrumentEventHolder | None" = None
    """The event as it was before it was deleted."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_instrument_event: "InstrumentEventHolder | None" = None
    """The event as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class InstrumentEventInstructionEntity(LusidModel):
    """Instrument event instruction entity.

    Used by `EntitiesApi.get_instrument_event_instruction_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    prevailing_instrument_event_instruction: "InstrumentEventInstruction | None" = None
    """The instruction as it is, without changes that wait for approval."""
    deleted_instrument_event_instruction: "InstrumentEventInstruction | None" = None
    """The instruction as it was before it was deleted."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_instrument_event_instruction: "InstrumentEventInstruction | None" = None
    """The instruction as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PortfolioWithoutHref(LusidModel):
    """Portfolio without href."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    type: str
    """Kind of portfolio: of transactions, a reference portfolio, derived, or of simple positions.
    Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since.
    """
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    created: AwareDatetime
    """The start of business time for it: nothing earlier can be loaded. Default: now."""
    enablement_date: AwareDatetime | None = None
    """The date in business time from which instrument events and corporate actions are applied."""
    parent_portfolio_id: "ResourceId | None" = None
    """The portfolio that this one is derived from."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    is_derived: bool | None = None
    """Whether the portfolio is derived from another."""
    base_currency: str | None = None
    """The currency that the portfolio, or the book, is reported in, as ISO code."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    relationships: "list[Relationship] | None" = None
    """The relationships with other entities."""
    instrument_scopes: list[str] | None = None
    """The scopes in which to look for instruments, in order; `default` comes last."""
    accounting_method: str | None = None
    """Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent
    where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, …
    (10 more), or a value added since.
    """
    amortisation_method: str | None = None
    """How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine,
    EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str | None = None
    """The scope in which transaction types are looked up; no other is tried when it is set."""
    cash_gain_loss_calculation_date: str | None = None
    """Whether gain and loss on cash arise on settlement date (default) or transaction date."""
    instrument_event_configuration: "InstrumentEventConfiguration | None" = None
    """Which transaction templates turn instrument events into transactions."""
    amortisation_rule_set_id: "ResourceId | None" = None
    """The rules that choose the amortisation method."""
    tax_rule_set_scope: str | None = None
    """The scope in which tax rules are looked up."""
    settlement_configuration: "PortfolioSettlementConfiguration | None" = None
    """Which movements settle on their own on the contractual date."""
    transaction_exclusion_filter: str | None = None
    """An expression; transactions that satisfy it are left out."""
    tax_lot_selection_cost_basis: str | None = None
    """Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value
    added since.
    """
    fractional_units_true_up_configuration: "FractionalUnitsTrueUpConfiguration | None" = None
    """What is done with fractions of units."""
    holdings_fungibility: str | None = None
    """Whether holdings in currencies of one group, such as pounds and pence, are interchangeable. Default or
    Enabled, or a value added since.
    """
    wht_parameters: "WhtParameters | None" = None
    """How withholding tax is worked out."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PortfolioEntity(LusidModel):
    """Portfolio entity.

    Used by `EntitiesApi.get_portfolio_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    effective_at_created: AwareDatetime | None = None
    """The moment of business time from which it has existed."""
    prevailing_portfolio: PortfolioWithoutHref | None = None
    """The portfolio as it is, without changes that wait for approval."""
    deleted_portfolio: PortfolioWithoutHref | None = None
    """The portfolio as it was before it was deleted."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_portfolio: PortfolioWithoutHref | None = None
    """The portfolio as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PropertyDefinitionEntity(LusidModel):
    """Property definition entity.

    Used by `EntitiesApi.get_property_definition_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    effective_at_created: AwareDatetime | None = None
    """The moment of business time from which it has existed."""
    prevailing_property_definition: "PropertyDefinition | None" = None
    """The definition as it is, without changes that wait for approval."""
    deleted_property_definition: "PropertyDefinition | None" = None
    """The definition as it was before it was deleted."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_property_definition: "PropertyDefinition | None" = None
    """The definition as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfChange(LusidModel):
    """Resource list of change.

    Used by `EntitiesApi.get_portfolio_changes`.
    """

    values: list[Change]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfChangeInterval(LusidModel):
    """Resource list of change interval.

    Used by `EntitiesApi.get_entity_history`.
    """

    values: list[ChangeInterval]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class TransactionEntity(LusidModel):
    """Transaction entity.

    Used by `EntitiesApi.get_transaction_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    prevailing_portfolio: PortfolioWithoutHref | None = None
    """The portfolio as it is, without changes that wait for approval."""
    prevailing_input_transaction: "Transaction | None" = None
    """The transaction as it is, without changes that wait for approval."""
    deleted_portfolio: PortfolioWithoutHref | None = None
    """The portfolio as it was before it was deleted."""
    deleted_input_transaction: "Transaction | None" = None
    """The transaction as it was before it was cancelled."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_portfolio: PortfolioWithoutHref | None = None
    """The portfolio as it would be with the staged changes."""
    previewed_input_transaction: "Transaction | None" = None
    """The transaction as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ValuationPointEntity(LusidModel):
    """Valuation point entity.

    Used by `EntitiesApi.get_valuation_point_by_entity_unique_id`.
    """

    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entity_unique_id: str
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    status: str
    """Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or
    DoesNotExist, or a value added since.
    """
    as_at_deleted: AwareDatetime | None = None
    """When it was deleted, in system time; absent where it was not."""
    user_id_deleted: str | None = None
    """The user who deleted it."""
    request_id_deleted: str | None = None
    """The request that deleted it."""
    effective_at_created: AwareDatetime | None = None
    """The moment of business time from which it has existed."""
    prevailing_valuation_point: "FundCalendarEntry | None" = None
    """The valuation point as it is, without changes that wait for approval."""
    deleted_valuation_point: "FundCalendarEntry | None" = None
    """The valuation point as it was before it was deleted."""
    previewed_status: str | None = None
    """What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added
    since.
    """
    previewed_valuation_point: "FundCalendarEntry | None" = None
    """The valuation point as it would be with the staged changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
