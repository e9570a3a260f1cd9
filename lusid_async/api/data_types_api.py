"""The data types API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_DATA_TYPE = Operation(
    "DataTypesApi.create_data_type",
    "POST",
    "/api/datatypes",
    lambda: models.DataType,
    body=lambda: models.CreateDataTypeRequest | None,
    takes={},
)
_DELETE_DATA_TYPE = Operation(
    "DataTypesApi.delete_data_type",
    "DELETE",
    "/api/datatypes/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_DATA_TYPE = Operation(
    "DataTypesApi.get_data_type",
    "GET",
    "/api/datatypes/{scope}/{code}",
    lambda: models.DataType,
    takes={"asAt": "moment"},
)
_GET_UNITS_FROM_DATA_TYPE = Operation(
    "DataTypesApi.get_units_from_data_type",
    "GET",
    "/api/datatypes/{scope}/{code}/units",
    lambda: models.ResourceListOfIUnitDefinitionDto,
    takes={"units": "list", "asAt": "moment"},
)
_LIST_DATA_TYPE_SUMMARIES = PagedOperation(
    "DataTypesApi.list_data_type_summaries",
    "GET",
    "/api/datatypes",
    lambda: models.PagedResourceListOfDataTypeSummary,
    lambda: models.DataTypeSummary,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_LIST_DATA_TYPES = Operation(
    "DataTypesApi.list_data_types",
    "GET",
    "/api/datatypes/{scope}",
    lambda: models.ResourceListOfDataType,
    takes={"asAt": "moment", "includeSystem": "flag", "sortBy": "list", "limit": "number"},
)
_UPDATE_DATA_TYPE = Operation(
    "DataTypesApi.update_data_type",
    "PUT",
    "/api/datatypes/{scope}/{code}",
    lambda: models.DataType,
    body=lambda: models.UpdateDataTypeRequest,
    takes={},
)
_UPDATE_REFERENCE_DATA = Operation(
    "DataTypesApi.update_reference_data",
    "PUT",
    "/api/datatypes/{scope}/{code}/referencedata",
    lambda: models.DataType,
    body=lambda: models.UpdateReferenceDataRequest,
    takes={},
)
_UPDATE_REFERENCE_VALUES = Operation(
    "DataTypesApi.update_reference_values",
    "PUT",
    "/api/datatypes/{scope}/{code}/referencedatavalues",
    lambda: models.DataType,
    body=lambda: list[models.FieldValue],
    takes={},
)


class DataTypesApi(Api):
    """The data types operations of LUSID (9 of them).

    Data types of properties: text, number, date or amount, with units and, where wanted, a closed list of
    values. Those that come with LUSID are in scope `system`.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_data_type(
        self,
        create_data_type_request: models.CreateDataTypeRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DataType]:
        """Create data type.

        Creates a data type for properties, open to any value of its type or closed to a list.

        At most 25 units and 25 acceptable values.

        `POST /api/datatypes`, release stage: EarlyAccess.

        Args:
            create_data_type_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DataType`.

        Example:
            ```python
            request = models.CreateDataTypeRequest(
                scope="demo",
                code="Desk",
                type_value_range="Closed",
                display_name="Desk",
                description="Trading desks",
                value_type="String",
                acceptable_values=["London", "Singapore"],
            )
            await factory.build(api.DataTypesApi).create_data_type(request)
            ```
        """
        return self._call(
            _CREATE_DATA_TYPE,
            body=create_data_type_request,
            opts=opts,
        )

    def delete_data_type(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete data type.

        Deletes a data type that no property definition uses. Earlier as-at times still show it.

        Those in the scopes `default` and `system`, in scopes that begin with `LUSID-`, and those in use
        cannot be deleted.

        `DELETE /api/datatypes/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_DATA_TYPE,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_data_type(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DataType]:
        """Get data type.

        Reads a data type by scope and code, as at a moment: its kind of value, whether values are open or a
        closed list, and the units it takes.

        `GET /api/datatypes/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DataType`.

        Example:
            ```python
            rating = await factory.build(api.DataTypesApi).get_data_type("system", "rating")
            print(rating.acceptable_values)
            ```
        """
        return self._call(
            _GET_DATA_TYPE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_units_from_data_type(
        self,
        scope: str,
        code: str,
        units: Sequence[str] | None = None,
        filter: str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfIUnitDefinitionDto]:
        """Get units from data type.

        Lists the units that values of a data type may have: those named in `units`, or all.

        `GET /api/datatypes/{scope}/{code}/units`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            units: the units to return.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfIUnitDefinitionDto`.
        """
        return self._call(
            _GET_UNITS_FROM_DATA_TYPE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "units": units,
                "filter": filter,
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_data_type_summaries(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfDataTypeSummary, models.DataTypeSummary]:
        """List data type summaries.

        Lists the data types of all scopes with their values and units, without their reference data.

        100 a page unless `limit` says otherwise.

        `GET /api/datatypes`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfDataTypeSummary`; `.items()` yields every
            `models.DataTypeSummary`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_DATA_TYPE_SUMMARIES,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def list_data_types(
        self,
        scope: str,
        as_at: datetime | str | None = None,
        include_system: bool | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfDataType]:
        """List data types.

        Lists the data types of a scope. Those that come with LUSID are in scope `system`.

        `GET /api/datatypes/{scope}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            include_system: whether to return what comes with LUSID as well as your own.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfDataType`.

        Example:
            ```python
            types = await factory.build(api.DataTypesApi).list_data_types("system", include_system=True)
            print([each.id.code for each in types.values or []])
            ```
        """
        return self._call(
            _LIST_DATA_TYPES,
            path={
                "scope": scope,
            },
            query={
                "asAt": as_at,
                "includeSystem": include_system,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def update_data_type(
        self,
        scope: str,
        code: str,
        update_data_type_request: models.UpdateDataTypeRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DataType]:
        """Update data type.

        Changes the name, description, acceptable values and acceptable units of a data type. Its kind of
        value and range cannot be changed, as values may be stored already.

        Data types that come with LUSID cannot be changed, code 127.

        `PUT /api/datatypes/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_data_type_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DataType`.
        """
        return self._call(
            _UPDATE_DATA_TYPE,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_data_type_request,
            opts=opts,
        )

    def update_reference_data(
        self,
        scope: str,
        code: str,
        update_reference_data_request: models.UpdateReferenceDataRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DataType]:
        """Update reference data.

        Replaces all reference data of a data type: the definitions of fields and the values with their
        fields.

        `PUT /api/datatypes/{scope}/{code}/referencedata`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_reference_data_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DataType`.
        """
        return self._call(
            _UPDATE_REFERENCE_DATA,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_reference_data_request,
            opts=opts,
        )

    def update_reference_values(
        self,
        scope: str,
        code: str,
        field_value: Sequence[models.FieldValue | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DataType]:
        """Update reference values.

        Replaces the reference values of a data type with their fields. The definitions of fields stay.

        `PUT /api/datatypes/{scope}/{code}/referencedatavalues`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            field_value: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DataType`.
        """
        return self._call(
            _UPDATE_REFERENCE_VALUES,
            path={
                "scope": scope,
                "code": code,
            },
            body=field_value,
            opts=opts,
        )
