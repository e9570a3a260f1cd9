"""Which job a journal or a checkpoint belongs to, and the lock that keeps a second process from its file."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import parse_qs

from lusid_async._files import owner_only
from lusid_async.calls.arguments import AS_AT_PARAMETER
from lusid_async.calls.paging import PAGE_PARAMETER

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from lusid_async.calls import ApiCall

_PARTS_OF_ARGUMENTS = 3
"""The method, the query and the digest of the body, each separated by a space."""

_LONGEST_SHOWN = 60
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class JobIdentity:
    """What a job does, where, and as whom; without any secret.

    Args:
        operation: the class and the method that are called.
        url: the API root and the path, with a scope or a code that is part of it.
        arguments: the method, the query without page and as-at, and a digest of the body of a listing.
        identity: the user or the application that calls; empty if the token does not say.
        name: the name that the caller gave to the job, or None.
    """

    operation: str
    url: str
    arguments: str
    identity: str
    name: str | None

    def to_dict(self) -> dict[str, str | None]:
        """Return the fields, to be written as JSON."""
        return asdict(self)

    def difference(self, recorded: Mapping[str, Any]) -> str | None:
        """Return how the job that a file records differs from this one; None if it does not.

        Args:
            recorded: what `to_dict` returned for that job.
        """
        for field, words in _WORDS.items():
            mine, its = getattr(self, field), recorded.get(field)
            if mine != its:
                known = _argument_differences(str(its), str(mine)) if field == "arguments" else ""
                return known or words.format(its=its or "none", mine=mine or "none")
        return None


_WORDS = {
    "operation": "it is of {its}, not of {mine}",
    "url": "it is of {its}, not of {mine}",
    "arguments": "its scope or other arguments are not those of this job",
    "identity": "it is of a job as {its}, not as {mine}",
    "name": "it is of the job {its}, not of the job {mine}",
}


async def job_identity(call: ApiCall[Any], name: str | None, *, with_body: bool) -> JobIdentity:
    """Return the identity of the job that makes calls like this one.

    Args:
        call: one of them, not sent.
        name: the name that the caller gave to the job.
        with_body: whether the body is an argument, as of a listing, and not one of many, as of an upsert.

    Raises:
        ConfigurationError: the credentials are incomplete or wrong.
    """
    request = await call.request()
    return JobIdentity(
        operation=call.name,
        url=str(request.url.copy_with(query=None)),
        arguments=arguments_text(request, with_body=with_body),
        identity=await call.identity(),
        name=name,
    )


def arguments_text(request: httpx.Request, *, with_body: bool) -> str:
    """Return the arguments of a call as text: the same for every page and every as-at of one listing.

    Args:
        request: of any page, with its body read.
        with_body: whether the body is an argument.
    """
    url = request.url.copy_remove_param(PAGE_PARAMETER).copy_remove_param(AS_AT_PARAMETER)
    body = hashlib.sha256(request.content).hexdigest() if with_body and request.content else ""
    return f"{request.method} {url.query.decode('ascii')} {body}"


def _argument_differences(its: str, mine: str) -> str:
    """Say which arguments differ; empty if that cannot be said."""
    parts = [text.split(" ") for text in (its, mine)]
    if any(len(each) != _PARTS_OF_ARGUMENTS for each in parts):
        return ""
    (its_method, its_query, its_body), (method, query, body) = parts
    recorded, given = parse_qs(its_query), parse_qs(query)
    differences = [
        f"{_WORD_START.sub('_', name).lower()} was {_shown(recorded.get(name))}, is {_shown(given.get(name))}"
        for name in {**recorded, **given}
        if recorded.get(name) != given.get(name)
    ]
    if its_method != method:
        differences.append(f"the method was {its_method}, is {method}")
    if its_body != body:
        differences.append("the body of the request is another")
    return "; ".join(differences)


def _shown(values: list[str] | None) -> str:
    if values is None:
        return "none"
    text = ", ".join(values)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def path_of_file(argument: str, path: str | os.PathLike[str]) -> Path:
    """Return the path of a file of a job.

    Args:
        argument: the name of the argument, for errors.
        path: its value.

    Raises:
        ValueError: it is empty, or names no file.
    """
    if not os.fspath(path):
        raise ValueError(f"{argument} is the path of a file and must not be empty; leave it out for none")
    if not Path(path).name:
        raise ValueError(f"{argument} is the path of a file, which {os.fspath(path)!r} is not")
    return Path(path)


class JobLock:
    """A lock on a file of a job, held until it is released or the process ends, however it ends.

    Args:
        path: the file; the lock is another file of its name with `.lock` at its end.
        shared_by_process: whether a later lock of the same process takes the lock over, because the earlier
            one may have been abandoned without being released.

    Raises:
        ValueError: the path names no file.
    """

    _OF_PROCESS: ClassVar[dict[tuple[int, str], JobLock]] = {}

    def __init__(self, path: Path, *, shared_by_process: bool = False) -> None:
        if not path.name:
            raise ValueError(f"the path of a file is needed, and {str(path)!r} is none")
        self._path = path.with_name(f"{path.name}.lock")
        self._key = (os.getpid(), os.path.realpath(self._path)) if shared_by_process else None
        self._descriptor: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this lock is held."""
        return self._descriptor is not None

    def acquire(self) -> bool:
        """Acquire the lock, without waiting; return False if another job holds it.

        Raises:
            OSError: the lock file cannot be made, as in a folder that does not exist.
        """
        earlier = None if self._key is None else self._OF_PROCESS.pop(self._key, None)
        if earlier is not None and earlier._descriptor is not None:
            self._descriptor, earlier._descriptor = earlier._descriptor, None
        while self._descriptor is None:
            try:
                descriptor = owner_only(str(self._path), os.O_RDWR | os.O_CREAT)
            except FileNotFoundError:
                # The caller did not name the lock, but what is to be in the folder.
                reason = "there is no such folder; make it first"
                raise FileNotFoundError(errno.ENOENT, reason, str(self._path.parent)) from None
            if not _is_locked(descriptor):
                os.close(descriptor)
                return False
            if _is_file(descriptor, self._path):
                self._descriptor = descriptor
            else:  # the holder before removed it between our opening and our locking
                os.close(descriptor)
        if self._key is not None:
            self._OF_PROCESS[self._key] = self
        return True

    def release(self) -> None:
        """Release the lock and remove its file, if it is held."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if sys.platform == "win32":
            # Windows removes no open file: not ours, nor one that a next holder has opened meanwhile.
            os.close(descriptor)
            with suppress(PermissionError):
                self._path.unlink(missing_ok=True)
        else:
            self._path.unlink(missing_ok=True)
            os.close(descriptor)
        if self._key is not None:
            self._OF_PROCESS.pop(self._key, None)


def _is_locked(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _is_file(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
