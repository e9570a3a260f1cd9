"""What holds secrets and must not be written anywhere, and how text that may be a secret is shown."""

from __future__ import annotations

import re
from typing import Generic, NoReturn, SupportsIndex, TypeVar

T = TypeVar("T")

_MAX_NAME = 255
"""Bytes that the name of a file may have on the file systems in use."""

_TOKEN_LENGTH = 32
_JWT = re.compile(r"eyJ[A-Za-z0-9_-]+\.")
"""How a JSON Web Token begins: a JSON object in base64url."""


class HoldsSecrets:
    """Refuses to be pickled, because a pickle is a file or a message with the secrets in clear."""

    __slots__ = ()

    def __reduce__(self) -> NoReturn:
        """Refuse.

        Raises:
            TypeError: always.
        """
        raise TypeError(
            f"{type(self).__name__} holds secrets and is not pickled; "
            "resolve the settings anew in the other process"
        )


class Secret(HoldsSecrets, str):
    """Text that is used as any other, but does not show itself.

    Debuggers and error reporters write the `repr` of the local variables of a traceback's frames, and of
    whatever those hold, some of them only the first characters of it. So a secret becomes one of these where
    it enters, hides wherever it goes on to, and its parts hide too.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        """Show that there is something, and not what."""
        return "'***'"

    __sentry_repr__ = __repr__

    def __getitem__(self, index: SupportsIndex | slice) -> Secret:
        """Return a part, which hides itself too."""
        return Secret(super().__getitem__(index))

    def strip(self, characters: str | None = None, /) -> Secret:
        """Return the text without characters at its ends."""
        return Secret(super().strip(characters))

    def rstrip(self, characters: str | None = None, /) -> Secret:
        """Return the text without characters at its end."""
        return Secret(super().rstrip(characters))


class Hidden(HoldsSecrets, Generic[T]):
    """Holds a value for an object whose attributes may be printed.

    Args:
        value: what is held.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __repr__(self) -> str:
        """Show that there is something, and not what."""
        return "<hidden>"


def shown_path(path: str) -> str:
    """Return a path or the name of a profile for a message, unless it may be the token that belongs in it."""
    # A token is one word; the segments of a path that a person or a tool chose rarely are.
    if _JWT.match(path) or any(map(_looks_like_a_token, re.split(r"[/\\]", path))):
        return f"a text of {len(path)} characters, which looks like a token"
    return repr(path)


def _looks_like_a_token(segment: str) -> bool:
    if len(segment) > _MAX_NAME:
        return True
    kinds = (str.islower, str.isupper, str.isdigit)
    return (
        len(segment) >= _TOKEN_LENGTH
        and "." not in segment
        and " " not in segment
        and all(any(map(kind, segment)) for kind in kinds)
    )
