"""Exit statuses, and how a command ends: with a paragraph on standard error and never with a traceback."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable

FAILED = 1
"""LUSID responded with an error, or something else went wrong."""
USAGE = 2
"""An argument is wrong; nothing was sent."""
SETTINGS = 3
"""The settings are incomplete or wrong; nothing was sent."""
TOKEN = 4
"""An access token could not be obtained."""
UNREACHABLE = 5
"""There was no connection, it broke, or a timeout passed."""
INTERRUPTED = 130
"""Ctrl-C: 128 and the number of the signal, as shells report it."""
PIPE_CLOSED = 141
"""The reader of the output ended: 128 and the number of SIGPIPE."""


class RefusedError(Exception):
    """An argument cannot be used; nothing was sent.

    Args:
        message: what is wrong and what to do, as a paragraph.
    """


def refuse(message: str) -> NoReturn:
    """End the command with the status for wrong arguments.

    Raises:
        RefusedError: always.
    """
    raise RefusedError(message)


def say(message: str) -> None:
    """Write a paragraph for the user to standard error."""
    end = "" if message.endswith((".", "?", "!")) or "\n" in message else "."
    print(f"lusid-async: {message}{end}", file=sys.stderr)


def pipe_closed() -> int:
    """Discard what is still to be written after the reader of the output ended; return the exit status."""
    # Python flushes standard output once more when it exits, which must not fail again.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE_CLOSED


def ended(command: Callable[[], int]) -> int:
    """Run a command and return its exit status; what goes wrong is told on standard error.

    Args:
        command: returns the exit status of a command that came to its end.
    """
    try:
        status = command()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return pipe_closed()
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else FAILED
    except RefusedError as error:
        say(str(error))
        return USAGE
    except (OSError, ImportError) as error:
        say(str(error))
        return FAILED
    except Exception as error:
        known = _status_of(error)
        if known is None:
            raise
        say(str(error))
        return known
    return status


def _status_of(error: Exception) -> int | None:
    """Return the exit status for an error of the package, or None for one that is a mistake in it."""
    from lusid_async.errors import (
        AuthenticationError,
        ConfigurationError,
        ConnectionFailedError,
        LusidError,
        RequestTimeoutError,
    )

    if isinstance(error, ConfigurationError):
        return SETTINGS
    if isinstance(error, AuthenticationError):
        return TOKEN
    if isinstance(error, ConnectionFailedError | RequestTimeoutError):
        return UNREACHABLE
    return FAILED if isinstance(error, LusidError) else None
