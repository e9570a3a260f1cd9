"""Exit statuses, and how a command ends: with a paragraph on standard error and never with a traceback."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
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

    A mistake in the package is told with its place; Python's development mode (`python -X dev`) shows the
    traceback.

    Args:
        command: returns the exit status of a command that came to its end.
    """
    _prepare_standard_streams()
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
    except OSError as error:
        say(reason_with_name(error))
        return FAILED
    except ImportError as error:
        say(str(error))
        return FAILED
    except Exception as error:
        known = _status_of(error)
        if known is None and sys.flags.dev_mode:
            raise
        say(str(error) if known is not None else _mistake(error))
        return FAILED if known is None else known
    return status


def reason_with_name(error: OSError) -> str:
    """Return what the operating system refused, with the file if there is one, without the error's number."""
    reason = error.strerror or str(error)
    return reason if error.filename is None else f"{os.fspath(error.filename)}: {reason}"


def _prepare_standard_streams() -> None:
    """Stand in for closed streams, and escape what the encoding of an output does not have."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            # Python has none where the descriptor is closed, and print() and rich need one.
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - until the end
        elif mode == "w" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _mistake(error: Exception) -> str:
    """Return what to report about an error that the package should not have raised."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    place = "" if at is None else f" at {Path(at.tb_frame.f_code.co_filename).name}:{at.tb_lineno}"
    return (
        f"A mistake in lusid-async: {type(error).__name__}{place}: {' '.join(str(error).split())} "
        "Please report it with the command; `python -X dev -m lusid_async …` shows the traceback."
    )


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
