"""What holds secrets and must not be written anywhere."""

from __future__ import annotations

from typing import NoReturn

_LONGEST_NAME = 255
"""Bytes that the name of a file may have on the file systems in use."""


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
    whatever those hold. So a secret becomes one of these where it enters, and hides wherever it goes on to.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        """Show that there is something, and not what."""
        return "'***'"


def shown_path(path: str) -> str:
    """Return a path for a message, unless it cannot be one: then it may be the token that belongs in it."""
    if max(map(len, path.split("/"))) <= _LONGEST_NAME:
        return repr(path)
    return f"a text of {len(path)} characters"
