"""Models of the entities API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
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
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    effective_at_created: _datetime.datetime | None = ...
    prevailing_bookmark: FundCalendarEntry | None = ...
    deleted_bookmark: FundCalendarEntry | None = ...
    previewed_status: str | None = ...
    previewed_bookmark: FundCalendarEntry | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        effective_at_created: _datetime.datetime | str | None = ...,
        prevailing_bookmark: FundCalendarEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_bookmark: FundCalendarEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_bookmark: FundCalendarEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Bookmark entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            effective_at_created: The moment of business time from which it has existed.
            prevailing_bookmark: The bookmark as it is, without changes that wait for approval.
            deleted_bookmark: The bookmark as it was before it was deleted.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_bookmark: The bookmark as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class Change(LusidModel):
    href: str | None = ...
    entity_id: ResourceId
    corrected: bool
    correction_effective_at: _datetime.datetime | None = ...
    correction_as_at: _datetime.datetime | None = ...
    amended: bool
    amendment_effective_at: _datetime.datetime | None = ...
    amendment_as_at: _datetime.datetime | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        entity_id: ResourceId | _abc.Mapping[str, _typing.Any],
        corrected: bool,
        correction_effective_at: _datetime.datetime | str | None = ...,
        correction_as_at: _datetime.datetime | str | None = ...,
        amended: bool,
        amendment_effective_at: _datetime.datetime | str | None = ...,
        amendment_as_at: _datetime.datetime | str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Change.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_id: Scope and code of the entity that changed.
            corrected: Whether the change corrected the past.
            correction_effective_at: Business time from which the correction holds.
            correction_as_at: System time of the correction.
            amended: Whether the change was an amendment.
            amendment_effective_at: Business time from which the amendment holds.
            amendment_as_at: System time of the amendment.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class EffectiveRange(LusidModel):
    from_date: _datetime.datetime | None = ...
    until_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        from_date: _datetime.datetime | str | None = ...,
        until_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Effective range.

        Args:
            from_date: The first date.
            until_date: The last date.
        """

class ChangeInterval(LusidModel):
    as_at_modified: _datetime.datetime | None = ...
    user_id_modified: str | None = ...
    request_id_modified: str | None = ...
    reason_modified: str | None = ...
    as_at_version_number: int | None = ...
    staged_modification_id_modified: str | None = ...
    action: str | None = ...
    attribute_name: str | None = ...
    previous_value: PropertyValue | None = ...
    new_value: PropertyValue | None = ...
    effective_range: EffectiveRange | None = ...
    is_inherited: bool | None = ...
    def __init__(
        self,
        *,
        as_at_modified: _datetime.datetime | str | None = ...,
        user_id_modified: str | None = ...,
        request_id_modified: str | None = ...,
        reason_modified: str | None = ...,
        as_at_version_number: int | None = ...,
        staged_modification_id_modified: str | None = ...,
        action: str | None = ...,
        attribute_name: str | None = ...,
        previous_value: PropertyValue | _abc.Mapping[str, _typing.Any] | None = ...,
        new_value: PropertyValue | _abc.Mapping[str, _typing.Any] | None = ...,
        effective_range: EffectiveRange | _abc.Mapping[str, _typing.Any] | None = ...,
        is_inherited: bool | None = ...,
    ) -> None:
        """Change interval.

        Args:
            as_at_modified: When it was last changed, in system time.
            user_id_modified: The user who made the change.
            request_id_modified: The request that made the change.
            reason_modified: The reason given for the change.
            as_at_version_number: How many versions there have been, from 1.
            staged_modification_id_modified: The staged modification that made the change, where it was staged.
            action: What was done to the field.
            attribute_name: Field or property that was changed.
            previous_value: The value before the change.
            new_value: The value after the change.
            effective_range: The period of business time.
            is_inherited: Whether the change was made to an ancestor, such as the parent portfolio, and not to the entity itself.
        """

class ComplianceRuleEntity(LusidModel):
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    effective_at_created: _datetime.datetime | None = ...
    prevailing_compliance_rule: ComplianceRuleResponse | None = ...
    deleted_compliance_rule: ComplianceRuleResponse | None = ...
    previewed_status: str | None = ...
    previewed_compliance_rule: ComplianceRuleResponse | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        effective_at_created: _datetime.datetime | str | None = ...,
        prevailing_compliance_rule: ComplianceRuleResponse | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_compliance_rule: ComplianceRuleResponse | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_compliance_rule: ComplianceRuleResponse | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Compliance rule entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            effective_at_created: The moment of business time from which it has existed.
            prevailing_compliance_rule: The rule as it is, without changes that wait for approval.
            deleted_compliance_rule: The rule as it was before it was deleted.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_compliance_rule: The rule as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ComplianceRuleTemplateEntity(LusidModel):
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    effective_at_created: _datetime.datetime | None = ...
    prevailing_compliance_rule_template: ComplianceRuleTemplate | None = ...
    deleted_compliance_rule_template: ComplianceRuleTemplate | None = ...
    previewed_status: str | None = ...
    previewed_compliance_rule_template: ComplianceRuleTemplate | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        effective_at_created: _datetime.datetime | str | None = ...,
        prevailing_compliance_rule_template: ComplianceRuleTemplate | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_compliance_rule_template: ComplianceRuleTemplate | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_compliance_rule_template: ComplianceRuleTemplate | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Compliance rule template entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            effective_at_created: The moment of business time from which it has existed.
            prevailing_compliance_rule_template: The template as it is, without changes that wait for approval.
            deleted_compliance_rule_template: The template as it was before it was deleted.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_compliance_rule_template: The template as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CorporateActionSourceEntity(LusidModel):
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    effective_at_created: _datetime.datetime | None = ...
    prevailing_corporate_action_source: CorporateActionSource | None = ...
    deleted_corporate_action_source: CorporateActionSource | None = ...
    previewed_status: str | None = ...
    previewed_corporate_action_source: CorporateActionSource | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        effective_at_created: _datetime.datetime | str | None = ...,
        prevailing_corporate_action_source: CorporateActionSource | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_corporate_action_source: CorporateActionSource | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_corporate_action_source: CorporateActionSource | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Corporate action source entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            effective_at_created: The moment of business time from which it has existed.
            prevailing_corporate_action_source: The source as it is, without changes that wait for approval.
            deleted_corporate_action_source: The source as it was before it was deleted.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_corporate_action_source: The source as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CustomEntityEntity(LusidModel):
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    effective_at_created: _datetime.datetime | None = ...
    prevailing_custom_entity: CustomEntityResponse | None = ...
    deleted_custom_entity: CustomEntityResponse | None = ...
    previewed_status: str | None = ...
    previewed_custom_entity: CustomEntityResponse | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        effective_at_created: _datetime.datetime | str | None = ...,
        prevailing_custom_entity: CustomEntityResponse | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_custom_entity: CustomEntityResponse | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_custom_entity: CustomEntityResponse | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Custom entity entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            effective_at_created: The moment of business time from which it has existed.
            prevailing_custom_entity: The entity as it is, without changes that wait for approval.
            deleted_custom_entity: The entity as it was before it was deleted.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_custom_entity: The entity as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class DataTypeEntity(LusidModel):
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    effective_at_created: _datetime.datetime | None = ...
    prevailing_data_type: DataType | None = ...
    deleted_data_type: DataType | None = ...
    previewed_status: str | None = ...
    previewed_data_type: DataType | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        effective_at_created: _datetime.datetime | str | None = ...,
        prevailing_data_type: DataType | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_data_type: DataType | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_data_type: DataType | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Data type entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            effective_at_created: The moment of business time from which it has existed.
            prevailing_data_type: The data type as it is, without changes that wait for approval.
            deleted_data_type: The data type as it was before it was deleted.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_data_type: The data type as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class InstrumentEntity(LusidModel):
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    effective_at_created: _datetime.datetime | None = ...
    prevailing_instrument: Instrument | None = ...
    deleted_instrument: Instrument | None = ...
    previewed_status: str | None = ...
    previewed_instrument: Instrument | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        effective_at_created: _datetime.datetime | str | None = ...,
        prevailing_instrument: Instrument | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_instrument: Instrument | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_instrument: Instrument | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            effective_at_created: The moment of business time from which it has existed.
            prevailing_instrument: The instrument as it is, without changes that wait for approval.
            deleted_instrument: The instrument as it was before it was deleted.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_instrument: The instrument as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class InstrumentEventEntity(LusidModel):
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    effective_at_created: _datetime.datetime | None = ...
    prevailing_instrument_event: InstrumentEventHolder | None = ...
    deleted_instrument_event: InstrumentEventHolder | None = ...
    previewed_status: str | None = ...
    previewed_instrument_event: InstrumentEventHolder | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        effective_at_created: _datetime.datetime | str | None = ...,
        prevailing_instrument_event: InstrumentEventHolder | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_instrument_event: InstrumentEventHolder | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_instrument_event: InstrumentEventHolder | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument event entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            effective_at_created: The moment of business time from which it has existed.
            prevailing_instrument_event: The event as it is, without changes that wait for approval.
            deleted_instrument_event: The event as it was before it was deleted.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_instrument_event: The event as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class InstrumentEventInstructionEntity(LusidModel):
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    prevailing_instrument_event_instruction: InstrumentEventInstruction | None = ...
    deleted_instrument_event_instruction: InstrumentEventInstruction | None = ...
    previewed_status: str | None = ...
    previewed_instrument_event_instruction: InstrumentEventInstruction | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        prevailing_instrument_event_instruction: InstrumentEventInstruction | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_instrument_event_instruction: InstrumentEventInstruction | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_instrument_event_instruction: InstrumentEventInstruction | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument event instruction entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            prevailing_instrument_event_instruction: The instruction as it is, without changes that wait for approval.
            deleted_instrument_event_instruction: The instruction as it was before it was deleted.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_instrument_event_instruction: The instruction as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PortfolioWithoutHref(LusidModel):
    id: ResourceId
    type: str
    display_name: str
    description: str | None = ...
    created: _datetime.datetime
    enablement_date: _datetime.datetime | None = ...
    parent_portfolio_id: ResourceId | None = ...
    version: Version | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    is_derived: bool | None = ...
    base_currency: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    relationships: list[Relationship] | None = ...
    instrument_scopes: list[str] | None = ...
    accounting_method: str | None = ...
    amortisation_method: str | None = ...
    transaction_type_scope: str | None = ...
    cash_gain_loss_calculation_date: str | None = ...
    instrument_event_configuration: InstrumentEventConfiguration | None = ...
    amortisation_rule_set_id: ResourceId | None = ...
    tax_rule_set_scope: str | None = ...
    settlement_configuration: PortfolioSettlementConfiguration | None = ...
    transaction_exclusion_filter: str | None = ...
    tax_lot_selection_cost_basis: str | None = ...
    fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | None = ...
    holdings_fungibility: str | None = ...
    wht_parameters: WhtParameters | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        type: str,
        display_name: str,
        description: str | None = ...,
        created: _datetime.datetime | str,
        enablement_date: _datetime.datetime | str | None = ...,
        parent_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        is_derived: bool | None = ...,
        base_currency: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        relationships: _abc.Sequence[Relationship | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_scopes: list[str] | tuple[str, ...] | None = ...,
        accounting_method: str | None = ...,
        amortisation_method: str | None = ...,
        transaction_type_scope: str | None = ...,
        cash_gain_loss_calculation_date: str | None = ...,
        instrument_event_configuration: InstrumentEventConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        amortisation_rule_set_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        tax_rule_set_scope: str | None = ...,
        settlement_configuration: PortfolioSettlementConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_exclusion_filter: str | None = ...,
        tax_lot_selection_cost_basis: str | None = ...,
        fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        holdings_fungibility: str | None = ...,
        wht_parameters: WhtParameters | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Portfolio without href.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            type: Kind of portfolio: of transactions, a reference portfolio, derived, or of simple positions. Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since.
            display_name: The name shown to people.
            description: A description for people.
            created: The start of business time for it: nothing earlier can be loaded. Default: now.
            enablement_date: The date in business time from which instrument events and corporate actions are applied.
            parent_portfolio_id: The portfolio that this one is derived from.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
            is_derived: Whether the portfolio is derived from another.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            relationships: The relationships with other entities.
            instrument_scopes: The scopes in which to look for instruments, in order; `default` comes last.
            accounting_method: Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
            amortisation_method: How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
            transaction_type_scope: The scope in which transaction types are looked up; no other is tried when it is set.
            cash_gain_loss_calculation_date: Whether gain and loss on cash arise on settlement date (default) or transaction date.
            instrument_event_configuration: Which transaction templates turn instrument events into transactions.
            amortisation_rule_set_id: The rules that choose the amortisation method.
            tax_rule_set_scope: The scope in which tax rules are looked up.
            settlement_configuration: Which movements settle on their own on the contractual date.
            transaction_exclusion_filter: An expression; transactions that satisfy it are left out.
            tax_lot_selection_cost_basis: Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value added since.
            fractional_units_true_up_configuration: What is done with fractions of units.
            holdings_fungibility: Whether holdings in currencies of one group, such as pounds and pence, are interchangeable. Default or Enabled, or a value added since.
            wht_parameters: How withholding tax is worked out.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PortfolioEntity(LusidModel):
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    effective_at_created: _datetime.datetime | None = ...
    prevailing_portfolio: PortfolioWithoutHref | None = ...
    deleted_portfolio: PortfolioWithoutHref | None = ...
    previewed_status: str | None = ...
    previewed_portfolio: PortfolioWithoutHref | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        effective_at_created: _datetime.datetime | str | None = ...,
        prevailing_portfolio: PortfolioWithoutHref | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_portfolio: PortfolioWithoutHref | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_portfolio: PortfolioWithoutHref | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Portfolio entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            effective_at_created: The moment of business time from which it has existed.
            prevailing_portfolio: The portfolio as it is, without changes that wait for approval.
            deleted_portfolio: The portfolio as it was before it was deleted.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_portfolio: The portfolio as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PropertyDefinitionEntity(LusidModel):
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    effective_at_created: _datetime.datetime | None = ...
    prevailing_property_definition: PropertyDefinition | None = ...
    deleted_property_definition: PropertyDefinition | None = ...
    previewed_status: str | None = ...
    previewed_property_definition: PropertyDefinition | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        effective_at_created: _datetime.datetime | str | None = ...,
        prevailing_property_definition: PropertyDefinition | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_property_definition: PropertyDefinition | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_property_definition: PropertyDefinition | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Property definition entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            effective_at_created: The moment of business time from which it has existed.
            prevailing_property_definition: The definition as it is, without changes that wait for approval.
            deleted_property_definition: The definition as it was before it was deleted.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_property_definition: The definition as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfChange(LusidModel):
    values: list[Change]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Change | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of change.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfChangeInterval(LusidModel):
    values: list[ChangeInterval]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ChangeInterval | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of change interval.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class TransactionEntity(LusidModel):
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    prevailing_portfolio: PortfolioWithoutHref | None = ...
    prevailing_input_transaction: Transaction | None = ...
    deleted_portfolio: PortfolioWithoutHref | None = ...
    deleted_input_transaction: Transaction | None = ...
    previewed_status: str | None = ...
    previewed_portfolio: PortfolioWithoutHref | None = ...
    previewed_input_transaction: Transaction | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        prevailing_portfolio: PortfolioWithoutHref | _abc.Mapping[str, _typing.Any] | None = ...,
        prevailing_input_transaction: Transaction | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_portfolio: PortfolioWithoutHref | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_input_transaction: Transaction | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_portfolio: PortfolioWithoutHref | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_input_transaction: Transaction | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            prevailing_portfolio: The portfolio as it is, without changes that wait for approval.
            prevailing_input_transaction: The transaction as it is, without changes that wait for approval.
            deleted_portfolio: The portfolio as it was before it was deleted.
            deleted_input_transaction: The transaction as it was before it was cancelled.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_portfolio: The portfolio as it would be with the staged changes.
            previewed_input_transaction: The transaction as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ValuationPointEntity(LusidModel):
    href: str
    entity_unique_id: str
    as_at_version_number: int | None = ...
    status: str
    as_at_deleted: _datetime.datetime | None = ...
    user_id_deleted: str | None = ...
    request_id_deleted: str | None = ...
    effective_at_created: _datetime.datetime | None = ...
    prevailing_valuation_point: FundCalendarEntry | None = ...
    deleted_valuation_point: FundCalendarEntry | None = ...
    previewed_status: str | None = ...
    previewed_valuation_point: FundCalendarEntry | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_unique_id: str,
        as_at_version_number: int | None = ...,
        status: str,
        as_at_deleted: _datetime.datetime | str | None = ...,
        user_id_deleted: str | None = ...,
        request_id_deleted: str | None = ...,
        effective_at_created: _datetime.datetime | str | None = ...,
        prevailing_valuation_point: FundCalendarEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        deleted_valuation_point: FundCalendarEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        previewed_status: str | None = ...,
        previewed_valuation_point: FundCalendarEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Valuation point entity.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            as_at_version_number: How many versions there have been, from 1.
            status: Whether the entity exists at the time asked for, was deleted, or never existed. Prevailing, Deleted or DoesNotExist, or a value added since.
            as_at_deleted: When it was deleted, in system time; absent where it was not.
            user_id_deleted: The user who deleted it.
            request_id_deleted: The request that deleted it.
            effective_at_created: The moment of business time from which it has existed.
            prevailing_valuation_point: The valuation point as it is, without changes that wait for approval.
            deleted_valuation_point: The valuation point as it was before it was deleted.
            previewed_status: What previewed changes would do to the entity. Prevailing, Deleted or DoesNotExist, or a value added since.
            previewed_valuation_point: The valuation point as it would be with the staged changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
