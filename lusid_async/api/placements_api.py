"""The placements API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_PLACEMENT = Operation(
    "PlacementsApi.delete_placement",
    "DELETE",
    "/api/placements/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_PLACEMENT = Operation(
    "PlacementsApi.get_placement",
    "GET",
    "/api/placements/{scope}/{code}",
    lambda: models.Placement,
    takes={"asAt": "moment", "propertyKeys": "list"},
)
_LIST_PLACEMENTS = PagedOperation(
    "PlacementsApi.list_placements",
    "GET",
    "/api/placements",
    lambda: models.PagedResourceListOfPlacement,
    lambda: models.Placement,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number", "propertyKeys": "list"},
)
_UPSERT_PLACEMENTS = Operation(
    "PlacementsApi.upsert_placements",
    "POST",
    "/api/placements",
    lambda: models.ResourceListOfPlacement,
    body=lambda: models.PlacementSetRequest | None,
    takes={},
)


class PlacementsApi(Api):
    """The placements operations of LUSID (4 of them).

    Placements: parts of blocks that are sent to a broker or venue.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_placement(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete placement.

        Deletes a placement: it is gone at every effective date, and earlier as-at times still show it.

        `DELETE /api/placements/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_PLACEMENT,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_placement(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Placement]:
        """Get placement.

        Reads a placement by scope and code, as at a moment: its blocks, instrument, side, quantity,
        counterparty and state. All its properties are returned unless `property_keys` names some.

        `NotFoundException` where it does not exist.

        `GET /api/placements/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Placement`.
        """
        return self._call(
            _GET_PLACEMENT,
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

    def list_placements(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfPlacement, models.Placement]:
        """List placements.

        Lists the placements of all scopes, each in its latest version as at a moment. All properties but
        derived ones are returned without being named.

        `GET /api/placements`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPlacement`; `.items()` yields every `models.Placement`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_PLACEMENTS,
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

    def upsert_placements(
        self,
        placement_set_request: models.PlacementSetRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfPlacement]:
        """Upsert placements.

        Creates placements, and updates those whose scope and code exist. `OrderManagementApi.place_blocks`
        checks that the blocks exist as well.

        `POST /api/placements`, release stage: EarlyAccess.

        Args:
            placement_set_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfPlacement`.
        """
        return self._call(
            _UPSERT_PLACEMENTS,
            body=placement_set_request,
            opts=opts,
        )
