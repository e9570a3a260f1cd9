"""What holds secrets and must not be written anywhere."""

from __future__ import annotations

from typing import NoReturn


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
