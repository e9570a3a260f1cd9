"""The participations API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_PARTICIPATION = Operation(
    "ParticipationsApi.delete_participation",
    "DELETE",
    "/api/participations/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
)
_GET_PARTICIPATION = Operation(
    "ParticipationsApi.get_participation",
    "GET",
    "/api/participations/{scope}/{code}",
    lambda: models.Participation,
)
_LIST_PARTICIPATIONS = PagedOperation(
    "ParticipationsApi.list_participations",
    "GET",
    "/api/participations",
    lambda: models.PagedResourceListOfParticipation,
    lambda: models.Participation,
)
_UPSERT_PARTICIPATIONS = Operation(
    "ParticipationsApi.upsert_participations",
    "POST",
    "/api/participations",
    lambda: models.ResourceListOfParticipation,
)


class ParticipationsApi(Api):
    """The participations operations of LUSID (4 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_participation(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete participation.

        `DELETE /api/participations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_PARTICIPATION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_participation(
        self,
        scope: str,
        code: str,
        as_at: datetime | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Participation]:
        """Get participation.

        `GET /api/participations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            as_at: query `asAt`.
            property_keys: query `propertyKeys`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Participation`.
        """
        return self._call(
            _GET_PARTICIPATION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_participations(
        self,
        as_at: datetime | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfParticipation, models.Participation]:
        """List participations.

        `GET /api/participations`, release stage: EarlyAccess.

        Args:
            as_at: query `asAt`.
            page: query `page`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            filter: query `filter`.
            property_keys: query `propertyKeys`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfParticipation`; `.items()` yields every
            `models.Participation`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_PARTICIPATIONS,
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def upsert_participations(
        self,
        participation_set_request: models.ParticipationSetRequest | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfParticipation]:
        """Upsert participations.

        `POST /api/participations`, release stage: EarlyAccess.

        Args:
            participation_set_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfParticipation`.
        """
        return self._call(
            _UPSERT_PARTICIPATIONS,
            body=participation_set_request,
            opts=opts,
        )
