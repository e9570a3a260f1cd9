"""`python -m lusid_async.sandbox`: serve a sandbox until Ctrl-C."""

from __future__ import annotations

import argparse
import contextlib
import sys


def main(arguments: list[str] | None = None, *, prog: str = "python -m lusid_async.sandbox") -> int:
    """Serve a sandbox until Ctrl-C; return the exit status. `prog` is what the help calls the command."""
    options = _parser(prog).parse_args(arguments)
    try:
        from lusid_async.sandbox import SandboxServer, SandboxState
    except ImportError as error:
        return _failed(str(error))
    state = SandboxState().seed(options.instruments)
    state.rate_window.enforce(options.rate_limit)
    try:
        server = SandboxServer(state, host=options.host, port=options.port)
    except OSError as error:
        return _failed(f"Cannot listen on {options.host} port {options.port}: {error}")
    print(f"LUSID sandbox with {options.instruments} made-up instruments. Ctrl-C ends it.")
    print(f"API:   {server.api_url}")
    print(f"Token: {server.token_url}")
    print("To use it from another shell:", *server.export_lines(), sep="\n", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        server.run()
    return 0


def _parser(prog: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=prog, description="Serve a stand-in for LUSID.")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="the TCP port; 0 takes a free one (default)")
    parser.add_argument(
        "--instruments",
        type=_count,
        default=3000,
        help="how many made-up bonds and equities it starts with (default: %(default)s)",
    )
    parser.add_argument(
        "--rate-limit",
        type=_rate_limit,
        metavar="CALLS/WINDOW",
        help="refuse calls over this limit with 429, such as 5000/1m; without it none is refused",
    )
    return parser


def _rate_limit(text: str) -> str:
    from lusid_async.sandbox.rate_limits import RateLimit

    try:
        return str(RateLimit.parse(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return port


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return number


def _failed(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
