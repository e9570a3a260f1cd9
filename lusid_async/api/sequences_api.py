"""The sequences API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_SEQUENCE = Operation(
    "SequencesApi.create_sequence",
    "POST",
    "/api/sequences/{scope}",
    lambda: models.SequenceDefinition,
    body=lambda: models.CreateSequenceRequest,
    takes={},
)
_DELETE_SEQUENCE = Operation(
    "SequencesApi.delete_sequence",
    "DELETE",
    "/api/sequences/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_SEQUENCE = Operation(
    "SequencesApi.get_sequence",
    "GET",
    "/api/sequences/{scope}/{code}",
    lambda: models.SequenceDefinition,
    takes={},
)
_LIST_SEQUENCES = PagedOperation(
    "SequencesApi.list_sequences",
    "GET",
    "/api/sequences",
    lambda: models.PagedResourceListOfSequenceDefinition,
    lambda: models.SequenceDefinition,
    takes={"limit": "number"},
)
_NEXT = Operation(
    "SequencesApi.next",
    "GET",
    "/api/sequences/{scope}/{code}/next",
    lambda: models.NextValueInSequenceResponse,
    takes={"batch": "number"},
)


class SequencesApi(Api):
    """The sequences operations of LUSID (5 of them).

    Sequences: the next numbers of a series, for identifiers of your own.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_sequence(
        self,
        scope: str,
        create_sequence_request: models.CreateSequenceRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.SequenceDefinition]:
        """Create sequence.

        Creates a sequence of values for unique identifiers: start, increment, bounds, a pattern such as
        `txn-equity-{{seqValue}}` that numbers are written into, and whether it begins again after the last
        one. Without cycling it is used up then.

        `POST /api/sequences/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            create_sequence_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.SequenceDefinition`.
        """
        return self._call(
            _CREATE_SEQUENCE,
            path={
                "scope": scope,
            },
            body=create_sequence_request,
            opts=opts,
        )

    def delete_sequence(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete sequence.

        Deletes a sequence. One that is created later with the same pattern may give values that were given
        before, so that identifiers made of them are no longer unique.

        `DELETE /api/sequences/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_SEQUENCE,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_sequence(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.SequenceDefinition]:
        """Get sequence.

        Reads the settings of a sequence and its present value. No number is taken.

        `NotFoundException` where it does not exist.

        `GET /api/sequences/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.SequenceDefinition`.
        """
        return self._call(
            _GET_SEQUENCE,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def list_sequences(
        self,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfSequenceDefinition, models.SequenceDefinition]:
        """List sequences.

        Lists the sequences of all scopes with their settings.

        500 a page unless `limit` says otherwise.

        `GET /api/sequences`, release stage: EarlyAccess.

        Args:
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfSequenceDefinition`; `.items()` yields every
            `models.SequenceDefinition`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_SEQUENCES,
            query={
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def next(
        self,
        scope: str,
        code: str,
        batch: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.NextValueInSequenceResponse]:
        """Next.

        Takes the next value of a sequence, or the next few. A value that was taken is not given again unless
        the sequence cycles. Values are text: the number, or the sequence's pattern with the number filled in.

        `NotFoundException` where the sequence does not exist.

        `GET /api/sequences/{scope}/{code}/next`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            batch: how many values of the sequence to take.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.NextValueInSequenceResponse`.

        Example:
            ```python
            numbers = await factory.build(api.SequencesApi).next("demo", "trade-ids", batch=3)
            print(numbers.values)
            ```
        """
        return self._call(
            _NEXT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "batch": batch,
            },
            opts=opts,
        )
