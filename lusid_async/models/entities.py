"""Models of the entities API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

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
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    effective_at_created: datetime | None = None
    prevailing_bookmark: "FundCalendarEntry | None" = None
    deleted_bookmark: "FundCalendarEntry | None" = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_bookmark: "FundCalendarEntry | None" = None
    links: "list[Link] | None" = None


class Change(LusidModel):
    """Change."""

    href: str | None = None
    entity_id: "ResourceId"
    corrected: bool
    correction_effective_at: datetime | None = None
    correction_as_at: datetime | None = None
    amended: bool
    amendment_effective_at: datetime | None = None
    amendment_as_at: datetime | None = None
    links: "list[Link] | None" = None


class EffectiveRange(LusidModel):
    """Effective range."""

    from_date: datetime | None = None
    until_date: datetime | None = None


class ChangeInterval(LusidModel):
    """Change interval."""

    as_at_modified: datetime | None = None
    user_id_modified: str | None = None
    request_id_modified: str | None = None
    reason_modified: str | None = None
    as_at_version_number: int | None = None
    staged_modification_id_modified: str | None = None
    action: str | None = None
    attribute_name: str | None = None
    previous_value: "PropertyValue | None" = None
    new_value: "PropertyValue | None" = None
    effective_range: EffectiveRange | None = None
    is_inherited: bool | None = None


class ComplianceRuleEntity(LusidModel):
    """Compliance rule entity.

    Used by `EntitiesApi.get_compliance_rule_by_entity_unique_id`.
    """

    href: str
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    effective_at_created: datetime | None = None
    prevailing_compliance_rule: "ComplianceRuleResponse | None" = None
    deleted_compliance_rule: "ComplianceRuleResponse | None" = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_compliance_rule: "ComplianceRuleResponse | None" = None
    links: "list[Link] | None" = None


class ComplianceRuleTemplateEntity(LusidModel):
    """Compliance rule template entity.

    Used by `EntitiesApi.get_compliance_rule_template_by_entity_unique_id`.
    """

    href: str
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    effective_at_created: datetime | None = None
    prevailing_compliance_rule_template: "ComplianceRuleTemplate | None" = None
    deleted_compliance_rule_template: "ComplianceRuleTemplate | None" = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_compliance_rule_template: "ComplianceRuleTemplate | None" = None
    links: "list[Link] | None" = None


class CorporateActionSourceEntity(LusidModel):
    """Corporate action source entity.

    Used by `EntitiesApi.get_corporate_action_source_by_entity_unique_id`.
    """

    href: str
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    effective_at_created: datetime | None = None
    prevailing_corporate_action_source: "CorporateActionSource | None" = None
    deleted_corporate_action_source: "CorporateActionSource | None" = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_corporate_action_source: "CorporateActionSource | None" = None
    links: "list[Link] | None" = None


class CustomEntityEntity(LusidModel):
    """Custom entity entity.

    Used by `EntitiesApi.get_custom_entity_by_entity_unique_id`.
    """

    href: str
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    effective_at_created: datetime | None = None
    prevailing_custom_entity: "CustomEntityResponse | None" = None
    deleted_custom_entity: "CustomEntityResponse | None" = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_custom_entity: "CustomEntityResponse | None" = None
    links: "list[Link] | None" = None


class DataTypeEntity(LusidModel):
    """Data type entity.

    Used by `EntitiesApi.get_data_type_by_entity_unique_id`.
    """

    href: str
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    effective_at_created: datetime | None = None
    prevailing_data_type: "DataType | None" = None
    deleted_data_type: "DataType | None" = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_data_type: "DataType | None" = None
    links: "list[Link] | None" = None


class InstrumentEntity(LusidModel):
    """Instrument entity.

    Used by `EntitiesApi.get_instrument_by_entity_unique_id`.
    """

    href: str
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    effective_at_created: datetime | None = None
    prevailing_instrument: "Instrument | None" = None
    deleted_instrument: "Instrument | None" = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_instrument: "Instrument | None" = None
    links: "list[Link] | None" = None


class InstrumentEventEntity(LusidModel):
    """Instrument event entity.

    Used by `EntitiesApi.get_instrument_event_by_entity_unique_id`.
    """

    href: str
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    effective_at_created: datetime | None = None
    prevailing_instrument_event: "InstrumentEventHolder | None" = None
    deleted_instrument_event: "InstrumentEventHolder | None" = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_instrument_event: "InstrumentEventHolder | None" = None
    links: "list[Link] | None" = None


class InstrumentEventInstructionEntity(LusidModel):
    """Instrument event instruction entity.

    Used by `EntitiesApi.get_instrument_event_instruction_by_entity_unique_id`.
    """

    href: str
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    prevailing_instrument_event_instruction: "InstrumentEventInstruction | None" = None
    deleted_instrument_event_instruction: "InstrumentEventInstruction | None" = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_instrument_event_instruction: "InstrumentEventInstruction | None" = None
    links: "list[Link] | None" = None


class PortfolioWithoutHref(LusidModel):
    """Portfolio without href."""

    id: "ResourceId"
    type: str
    """Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since."""
    display_name: str
    description: str | None = None
    created: datetime
    enablement_date: datetime | None = None
    parent_portfolio_id: "ResourceId | None" = None
    version: "Version | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    is_derived: bool | None = None
    base_currency: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    relationships: "list[Relationship] | None" = None
    instrument_scopes: list[str] | None = None
    accounting_method: str | None = None
    """Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more),
    or a value added since.
    """
    amortisation_method: str | None = None
    """NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or
    EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str | None = None
    cash_gain_loss_calculation_date: str | None = None
    instrument_event_configuration: "InstrumentEventConfiguration | None" = None
    amortisation_rule_set_id: "ResourceId | None" = None
    tax_rule_set_scope: str | None = None
    settlement_configuration: "PortfolioSettlementConfiguration | None" = None
    transaction_exclusion_filter: str | None = None
    tax_lot_selection_cost_basis: str | None = None
    """Default, Cost or AmortisedCost, or a value added since."""
    fractional_units_true_up_configuration: "FractionalUnitsTrueUpConfiguration | None" = None
    holdings_fungibility: str | None = None
    """Default or Enabled, or a value added since."""
    wht_parameters: "WhtParameters | None" = None
    links: "list[Link] | None" = None


class PortfolioEntity(LusidModel):
    """Portfolio entity.

    Used by `EntitiesApi.get_portfolio_by_entity_unique_id`.
    """

    href: str
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    effective_at_created: datetime | None = None
    prevailing_portfolio: PortfolioWithoutHref | None = None
    deleted_portfolio: PortfolioWithoutHref | None = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_portfolio: PortfolioWithoutHref | None = None
    links: "list[Link] | None" = None


class PropertyDefinitionEntity(LusidModel):
    """Property definition entity.

    Used by `EntitiesApi.get_property_definition_by_entity_unique_id`.
    """

    href: str
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    effective_at_created: datetime | None = None
    prevailing_property_definition: "PropertyDefinition | None" = None
    deleted_property_definition: "PropertyDefinition | None" = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_property_definition: "PropertyDefinition | None" = None
    links: "list[Link] | None" = None


class ResourceListOfChange(LusidModel):
    """Resource list of change.

    Used by `EntitiesApi.get_portfolio_changes`.
    """

    values: list[Change]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfChangeInterval(LusidModel):
    """Resource list of change interval.

    Used by `EntitiesApi.get_entity_history`.
    """

    values: list[ChangeInterval]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class TransactionEntity(LusidModel):
    """Transaction entity.

    Used by `EntitiesApi.get_transaction_by_entity_unique_id`.
    """

    href: str
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    prevailing_portfolio: PortfolioWithoutHref | None = None
    prevailing_input_transaction: "Transaction | None" = None
    deleted_portfolio: PortfolioWithoutHref | None = None
    deleted_input_transaction: "Transaction | None" = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_portfolio: PortfolioWithoutHref | None = None
    previewed_input_transaction: "Transaction | None" = None
    links: "list[Link] | None" = None


class ValuationPointEntity(LusidModel):
    """Valuation point entity.

    Used by `EntitiesApi.get_valuation_point_by_entity_unique_id`.
    """

    href: str
    entity_unique_id: str
    as_at_version_number: int | None = None
    status: str
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    as_at_deleted: datetime | None = None
    user_id_deleted: str | None = None
    request_id_deleted: str | None = None
    effective_at_created: datetime | None = None
    prevailing_valuation_point: "FundCalendarEntry | None" = None
    deleted_valuation_point: "FundCalendarEntry | None" = None
    previewed_status: str | None = None
    """Prevailing, Deleted or DoesNotExist, or a value added since."""
    previewed_valuation_point: "FundCalendarEntry | None" = None
    links: "list[Link] | None" = None
