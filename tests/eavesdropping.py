"""Hearing everything that a piece of code lets out, and searching it for planted secrets."""

from __future__ import annotations

import base64
import logging
import pickle
import traceback
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TESTS = "/tests/"


class Eavesdropper:
    """Keeps, as text, whatever was logged, warned of, raised or shown."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def hear(self, *texts: object) -> None:
        self.heard += [text.decode("latin-1") if isinstance(text, bytes) else str(text) for text in texts]

    def hear_error(self, error: BaseException) -> None:
        """Keep all that an error reporter can get hold of: the whole chain, its locals, and its pickle."""
        for link in chain_of(error):
            self.hear(
                str(link), repr(link), repr(link.args), repr(vars(link)), *getattr(link, "__notes__", ())
            )
            self.hear(pickled(link))
            captured = traceback.TracebackException.from_exception(link, capture_locals=True)
            for frame in captured.stack:
                # What a test knows is no secret of the package's.
                if _TESTS not in frame.filename:
                    self.hear(frame.filename, frame.name, frame.line, frame.locals)

    def hear_object(self, thing: object) -> None:
        """Keep what an object says of itself, and its pickle if it lets itself be pickled."""
        self.hear(repr(thing), str(thing), f"{thing}", pickled(thing))

    def text(self) -> str:
        return "\n".join(self.heard)


def chain_of(error: BaseException) -> list[BaseException]:
    """Return an exception with all that it was raised from or during, and with those in groups."""
    found: list[BaseException] = []
    waiting = [error]
    while waiting:
        link = waiting.pop()
        if link not in found:
            found.append(link)
            waiting += [other for other in (link.__cause__, link.__context__) if other is not None]
            if isinstance(link, BaseExceptionGroup):
                waiting += link.exceptions
    return found


def pickled(thing: object) -> bytes:
    """Return the pickle of an object, or nothing when it refuses."""
    try:
        return pickle.dumps(thing)
    except Exception:  # noqa: BLE001 - whichever way it refuses
        return b""


class _Handler(logging.Handler):
    def __init__(self, eavesdropper: Eavesdropper) -> None:
        super().__init__(logging.DEBUG)
        self._eavesdropper = eavesdropper

    def emit(self, record: logging.LogRecord) -> None:
        self._eavesdropper.hear(record.getMessage(), vars(record))
        if record.exc_info and record.exc_info[1]:
            self._eavesdropper.hear_error(record.exc_info[1])


@contextmanager
def eavesdropping() -> Iterator[Eavesdropper]:
    """Hear every log record of every logger, at DEBUG, and every warning of the block."""
    eavesdropper = Eavesdropper()
    handler = _Handler(eavesdropper)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield eavesdropper
        eavesdropper.hear(*(repr(vars(warning)) for warning in caught))
    finally:
        root.setLevel(level)
        root.removeHandler(handler)


def found_in(text: str, secrets: Iterable[str]) -> list[str]:
    """Return the secrets that are in a text: as they are, percent-encoded or in base64.

    Args:
        text: where to look.
        secrets: words of letters and digits, which percent-encoding leaves as they are.
    """
    return [secret for secret in secrets if any(form in text for form in forms_of(secret))]


def forms_of(secret: str) -> set[str]:
    """Return a word as it is and what is in any base64 text of it, wherever in three bytes it begins."""
    assert secret.isalnum()
    forms = {secret}
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + secret.encode() + b"\0" * 3).decode()
        # The outer characters also hold bits of what surrounds the word.
        inner = encoded[-(-before * 8 // 6) : (before + len(secret)) * 8 // 6]
        forms |= {inner, inner.translate(str.maketrans("+/", "-_"))}
    return forms
