"""The queryable keys API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_GET_ALL_QUERYABLE_KEYS = Operation(
    "QueryableKeysApi.get_all_queryable_keys",
    "GET",
    "/api/queryablekeys",
    lambda: models.ResourceListOfQueryableKey,
    takes={"asAt": "moment"},
)


class QueryableKeysApi(Api):
    """The queryable keys operations of LUSID (1 of them).

    All address keys that can be queried.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def get_all_queryable_keys(
        self,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfQueryableKey]:
        """Get all queryable keys.

        Lists every address key that can be asked for, over all operations that take keys.
        `AggregationApi.get_queryable_keys` lists those of valuations alone.

        `GET /api/queryablekeys`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfQueryableKey`.
        """
        return self._call(
            _GET_ALL_QUERYABLE_KEYS,
            query={
                "asAt": as_at,
                "filter": filter,
            },
            opts=opts,
        )
