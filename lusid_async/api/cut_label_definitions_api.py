"""The cut label definitions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_CUT_LABEL_DEFINITION = Operation(
    "CutLabelDefinitionsApi.create_cut_label_definition",
    "POST",
    "/api/systemconfiguration/cutlabels",
    lambda: models.CutLabelDefinition,
    body=lambda: models.CreateCutLabelDefinitionRequest | None,
    takes={},
)
_DELETE_CUT_LABEL_DEFINITION = Operation(
    "CutLabelDefinitionsApi.delete_cut_label_definition",
    "DELETE",
    "/api/systemconfiguration/cutlabels/{code}",
    lambda: datetime,
    takes={},
)
_GET_CUT_LABEL_DEFINITION = Operation(
    "CutLabelDefinitionsApi.get_cut_label_definition",
    "GET",
    "/api/systemconfiguration/cutlabels/{code}",
    lambda: models.CutLabelDefinition,
    takes={"asAt": "moment"},
)
_LIST_CUT_LABEL_DEFINITIONS = PagedOperation(
    "CutLabelDefinitionsApi.list_cut_label_definitions",
    "GET",
    "/api/systemconfiguration/cutlabels",
    lambda: models.PagedResourceListOfCutLabelDefinition,
    lambda: models.CutLabelDefinition,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number"},
)
_UPDATE_CUT_LABEL_DEFINITION = Operation(
    "CutLabelDefinitionsApi.update_cut_label_definition",
    "PUT",
    "/api/systemconfiguration/cutlabels/{code}",
    lambda: models.CutLabelDefinition,
    body=lambda: models.UpdateCutLabelDefinitionRequest | None,
    takes={},
)


class CutLabelDefinitionsApi(Api):
    """The cut label definitions operations of LUSID (5 of them).

    Cut labels: names for a local time in a time zone, such as London close. A date with a label,
    `2024-03-28NLondonClose`, can be given wherever an effective date is text.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_cut_label_definition(
        self,
        create_cut_label_definition_request: (
            models.CreateCutLabelDefinitionRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CutLabelDefinition]:
        """Create cut label definition.

        Defines a cut label: a local time in a time zone. `2024-03-28NLondonClose` is then that time on that
        day, daylight saving included, wherever an effective date is text.

        Creating a label twice fails.

        `POST /api/systemconfiguration/cutlabels`, release stage: Production.

        Args:
            create_cut_label_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CutLabelDefinition`.

        Example:
            ```python
            request = models.CreateCutLabelDefinitionRequest(
                code="LondonClose",
                display_name="London close",
                cut_local_time=models.CutLocalTime(hours=17, minutes=0),
                time_zone="GB",
            )
            await factory.build(api.CutLabelDefinitionsApi).create_cut_label_definition(request)
            ```
        """
        return self._call(
            _CREATE_CUT_LABEL_DEFINITION,
            body=create_cut_label_definition_request,
            opts=opts,
        )

    def delete_cut_label_definition(
        self,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[datetime]:
        """Delete cut label definition.

        Deletes a cut label. Dates that use it are then refused, code 192.

        `DELETE /api/systemconfiguration/cutlabels/{code}`, release stage: Production.

        Args:
            code: the code of the cut label, as it stands after the `N` in a date.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `datetime`.

        Example:
            ```python
            await factory.build(api.CutLabelDefinitionsApi).delete_cut_label_definition("LondonClose")
            ```
        """
        return self._call(
            _DELETE_CUT_LABEL_DEFINITION,
            path={
                "code": code,
            },
            opts=opts,
        )

    def get_cut_label_definition(
        self,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CutLabelDefinition]:
        """Get cut label definition.

        Reads a cut label by its code, as at a moment: its local time and time zone.

        Code 192 where it is not defined.

        `GET /api/systemconfiguration/cutlabels/{code}`, release stage: Production.

        Args:
            code: the code of the cut label, as it stands after the `N` in a date.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CutLabelDefinition`.
        """
        return self._call(
            _GET_CUT_LABEL_DEFINITION,
            path={
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_cut_label_definitions(
        self,
        as_at: datetime | str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCutLabelDefinition, models.CutLabelDefinition]:
        """List cut label definitions.

        Lists the cut labels of the domain, as at a moment, with local time and time zone. Labels have no
        scope.

        `GET /api/systemconfiguration/cutlabels`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCutLabelDefinition`; `.items()` yields every
            `models.CutLabelDefinition`, `.pages()` every page.

        Example:
            ```python
            async for label in (
                factory.build(api.CutLabelDefinitionsApi).list_cut_label_definitions().items()
            ):
                print(label.code, label.time_zone)
            ```
        """
        return self._paged_call(
            _LIST_CUT_LABEL_DEFINITIONS,
            query={
                "asAt": as_at,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
                "page": page,
            },
            opts=opts,
        )

    def update_cut_label_definition(
        self,
        code: str,
        update_cut_label_definition_request: (
            models.UpdateCutLabelDefinitionRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CutLabelDefinition]:
        """Update cut label definition.

        Replaces name, description, local time and time zone of a cut label. Its code stays.

        Code 192 where it is not defined. An unknown time zone is code 465.

        `PUT /api/systemconfiguration/cutlabels/{code}`, release stage: Production.

        Args:
            code: the code of the cut label, as it stands after the `N` in a date.
            update_cut_label_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CutLabelDefinition`.
        """
        return self._call(
            _UPDATE_CUT_LABEL_DEFINITION,
            path={
                "code": code,
            },
            body=update_cut_label_definition_request,
            opts=opts,
        )
