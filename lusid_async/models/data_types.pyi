"""Models of the data types API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, StagedModificationsInfo, Version

class CreateUnitDefinition(LusidModel):
    code: str
    display_name: str
    description: str
    details: dict[str, str | None] | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str,
        details: _abc.Mapping[str, str | None] | None = ...,
    ) -> None:
        """Create unit definition.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            details: The details.
        """

class FieldDefinition(LusidModel):
    key: str
    is_required: bool
    is_unique: bool
    value_type: str | None = ...
    def __init__(
        self,
        *,
        key: str,
        is_required: bool,
        is_unique: bool,
        value_type: str | None = ...,
    ) -> None:
        """Field definition.

        Args:
            key: Name of the field of reference data.
            is_required: Whether it must be there.
            is_unique: Whether no two values may be the same.
            value_type: The type of the value. String or Decimal, or a value added since.
        """

class FieldValue(LusidModel):
    value: str
    fields: dict[str, str | None] | None = ...
    numeric_fields: dict[str, float] | None = ...
    def __init__(
        self,
        *,
        value: str,
        fields: _abc.Mapping[str, str | None] | None = ...,
        numeric_fields: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
    ) -> None:
        """Field value.

        Args:
            value: Acceptable value that the reference data are for.
            fields: Texts on the value, by field name.
            numeric_fields: Further numbers on the value, by field name.
        """

class ReferenceData(LusidModel):
    field_definitions: list[FieldDefinition]
    values: list[FieldValue]
    def __init__(
        self,
        *,
        field_definitions: _abc.Sequence[FieldDefinition | _abc.Mapping[str, _typing.Any]],
        values: _abc.Sequence[FieldValue | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Reference data.

        Args:
            field_definitions: Fields that each acceptable value has.
            values: The items.
        """

class CreateDataTypeRequest(LusidModel):
    scope: str
    code: str
    type_value_range: str
    display_name: str
    description: str
    value_type: str
    acceptable_values: list[str] | None = ...
    unit_schema: str | None = ...
    acceptable_units: list[CreateUnitDefinition] | None = ...
    reference_data: ReferenceData | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        type_value_range: str,
        display_name: str,
        description: str,
        value_type: str,
        acceptable_values: list[str] | tuple[str, ...] | None = ...,
        unit_schema: str | None = ...,
        acceptable_units: _abc.Sequence[CreateUnitDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
        reference_data: ReferenceData | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Create data type request.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            type_value_range: `Open`: any value. `Closed`: one of the acceptable values. Open or Closed, or a value added since.
            display_name: The name shown to people.
            description: A description for people.
            value_type: Type of the values, such as `String`, `Decimal` or `CurrencyAndAmount`. String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since.
            acceptable_values: The values that are accepted; all where there is no list.
            unit_schema: Which units values carry: none, basic ones or ISO 4217 currencies. NoUnits, Basic or Iso4217Currency, or a value added since.
            acceptable_units: Definitions of the units that are accepted.
            reference_data: What is known about each acceptable value.
        """

class IUnitDefinitionDto(LusidModel):
    var_schema: str | None = ...
    code: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    def __init__(
        self,
        *,
        var_schema: str | None = ...,
        code: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
    ) -> None:
        """I unit definition dto.

        Args:
            var_schema: Kind of unit. NoUnits, Basic or Iso4217Currency, or a value added since.
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
        """

class DataType(LusidModel):
    type_value_range: str
    id: ResourceId
    display_name: str
    description: str
    value_type: str
    acceptable_values: list[str] | None = ...
    unit_schema: str | None = ...
    acceptable_units: list[IUnitDefinitionDto] | None = ...
    reference_data: ReferenceData | None = ...
    version: Version | None = ...
    href: str | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        type_value_range: str,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str,
        value_type: str,
        acceptable_values: list[str] | tuple[str, ...] | None = ...,
        unit_schema: str | None = ...,
        acceptable_units: _abc.Sequence[IUnitDefinitionDto | _abc.Mapping[str, _typing.Any]] | None = ...,
        reference_data: ReferenceData | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        href: str | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Data type.

        Args:
            type_value_range: `Open`: any value. `Closed`: one of the acceptable values. Open or Closed, or a value added since.
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            value_type: Type of the values, such as `String`, `Decimal` or `CurrencyAndAmount`. String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since.
            acceptable_values: The values that are accepted; all where there is no list.
            unit_schema: Which units values carry: none, basic ones or ISO 4217 currencies. NoUnits, Basic or Iso4217Currency, or a value added since.
            acceptable_units: The units that are accepted.
            reference_data: What is known about each acceptable value.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            staged_modifications: How many changes to the entity wait for approval, and which.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class DataTypeSummary(LusidModel):
    type_value_range: str
    id: ResourceId
    display_name: str
    description: str
    value_type: str
    acceptable_values: list[str] | None = ...
    unit_schema: str | None = ...
    acceptable_units: list[IUnitDefinitionDto] | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        type_value_range: str,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str,
        value_type: str,
        acceptable_values: list[str] | tuple[str, ...] | None = ...,
        unit_schema: str | None = ...,
        acceptable_units: _abc.Sequence[IUnitDefinitionDto | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Data type summary.

        Args:
            type_value_range: `Open`: any value. `Closed`: one of the acceptable values. Open or Closed, or a value added since.
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            value_type: Type of the values, such as `String`, `Decimal` or `CurrencyAndAmount`. String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since.
            acceptable_values: The values that are accepted; all where there is no list.
            unit_schema: Which units values carry: none, basic ones or ISO 4217 currencies. NoUnits, Basic or Iso4217Currency, or a value added since.
            acceptable_units: The units that are accepted.
            version: When this version was written, by whom and by which request.
        """

class PagedResourceListOfDataTypeSummary(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[DataTypeSummary]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[DataTypeSummary | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of data type summary.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfDataType(LusidModel):
    values: list[DataType]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[DataType | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of data type.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfIUnitDefinitionDto(LusidModel):
    values: list[IUnitDefinitionDto]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[IUnitDefinitionDto | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of i unit definition dto.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpdateUnitRequest(LusidModel):
    code: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    def __init__(
        self,
        *,
        code: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
    ) -> None:
        """Update unit request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
        """

class UpdateDataTypeRequest(LusidModel):
    display_name: str | None = ...
    description: str | None = ...
    acceptable_values: list[str] | None = ...
    acceptable_units: list[UpdateUnitRequest] | None = ...
    def __init__(
        self,
        *,
        display_name: str | None = ...,
        description: str | None = ...,
        acceptable_values: list[str] | tuple[str, ...] | None = ...,
        acceptable_units: _abc.Sequence[UpdateUnitRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Update data type request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            acceptable_values: The values that are accepted; all where there is no list.
            acceptable_units: The units that are accepted.
        """

class UpdateReferenceDataRequest(LusidModel):
    request_definitions: list[FieldDefinition]
    request_values: list[FieldValue]
    def __init__(
        self,
        *,
        request_definitions: _abc.Sequence[FieldDefinition | _abc.Mapping[str, _typing.Any]],
        request_values: _abc.Sequence[FieldValue | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Update reference data request.

        Args:
            request_definitions: Fields of the reference data.
            request_values: Reference data for acceptable values.
        """
