"""The cut label definitions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_CUT_LABEL_DEFINITION = Operation(
    "CutLabelDefinitionsApi.create_cut_label_definition",
    "POST",
    "/api/systemconfiguration/cutlabels",
    lambda: models.CutLabelDefinition,
)
_DELETE_CUT_LABEL_DEFINITION = Operation(
    "CutLabelDefinitionsApi.delete_cut_label_definition",
    "DELETE",
    "/api/systemconfiguration/cutlabels/{code}",
    lambda: datetime,
)
_GET_CUT_LABEL_DEFINITION = Operation(
    "CutLabelDefinitionsApi.get_cut_label_definition",
    "GET",
    "/api/systemconfiguration/cutlabels/{code}",
    lambda: models.CutLabelDefinition,
)
_LIST_CUT_LABEL_DEFINITIONS = PagedOperation(
    "CutLabelDefinitionsApi.list_cut_label_definitions",
    "GET",
    "/api/systemconfiguration/cutlabels",
    lambda: models.PagedResourceListOfCutLabelDefinition,
    lambda: models.CutLabelDefinition,
)
_UPDATE_CUT_LABEL_DEFINITION = Operation(
    "CutLabelDefinitionsApi.update_cut_label_definition",
    "PUT",
    "/api/systemconfiguration/cutlabels/{code}",
    lambda: models.CutLabelDefinition,
)


class CutLabelDefinitionsApi(Api):
    """The cut label definitions operations of LUSID (5 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_cut_label_definition(
        self,
        create_cut_label_definition_request: models.CreateCutLabelDefinitionRequest | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CutLabelDefinition]:
        """Create cut label definition.

        `POST /api/systemconfiguration/cutlabels`, release stage: Production.

        Args:
            create_cut_label_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CutLabelDefinition`.
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

        `DELETE /api/systemconfiguration/cutlabels/{code}`, release stage: Production.

        Args:
            code: path `code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `datetime`.
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
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CutLabelDefinition]:
        """Get cut label definition.

        `GET /api/systemconfiguration/cutlabels/{code}`, release stage: Production.

        Args:
            code: path `code`.
            as_at: query `asAt`.
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
        as_at: datetime | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCutLabelDefinition, models.CutLabelDefinition]:
        """List cut label definitions.

        `GET /api/systemconfiguration/cutlabels`, release stage: Production.

        Args:
            as_at: query `asAt`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            filter: query `filter`.
            page: query `page`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCutLabelDefinition`; `.items()` yields every
            `models.CutLabelDefinition`, `.pages()` every page.
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
        update_cut_label_definition_request: models.UpdateCutLabelDefinitionRequest | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CutLabelDefinition]:
        """Update cut label definition.

        `PUT /api/systemconfiguration/cutlabels/{code}`, release stage: Production.

        Args:
            code: path `code`.
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
