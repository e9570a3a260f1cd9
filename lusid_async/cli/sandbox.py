"""`lusid-async sandbox`: the sandbox's own command line, which needs the extra `sandbox` and not `cli`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def serve(arguments: Sequence[str]) -> int:
    """Run the sandbox's command line and return its exit status.

    Args:
        arguments: those that follow `lusid-async sandbox`.

    Raises:
        SystemExit: with 2 when an argument is wrong, and with 0 after `--help`.
    """
    from lusid_async.sandbox.__main__ import main

    return main(list(arguments), prog="lusid-async sandbox")


def run() -> None:
    """Serve a sandbox where `sandbox` is not the first word of the command line.

    Raises:
        SystemExit: always, with the exit status.
    """
    raise SystemExit(serve([]))
