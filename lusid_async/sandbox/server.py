"""The sandbox served with uvicorn on a socket that is bound first, so that its address is known at once."""

from __future__ import annotations

import shlex
import socket
from typing import TYPE_CHECKING

import uvicorn

from lusid_async.sandbox.app import create_app
from lusid_async.sandbox.envelope import API_ROOT
from lusid_async.sandbox.head_timeout import HeadTimeoutProtocol
from lusid_async.sandbox.identity import TOKEN_PATH

if TYPE_CHECKING:
    from collections.abc import Collection

    from lusid_async.sandbox.accounts import SandboxAccount
    from lusid_async.sandbox.state import SandboxState

_SHUTDOWN_SECONDS = 1
_BACKLOG = 2048
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class SandboxServer:
    """A bound socket and the server for it; nothing is served before `run`.

    Args:
        state: what the sandbox knows.
        host: the address or the name to listen on.
        port: the TCP port; 0 takes a free one.
        allowed_hosts: names that it responds to beside those of loopback, as they stand in the `Host` header.

    Raises:
        OSError: the address is not there or the port is taken.
    """

    def __init__(
        self,
        state: SandboxState,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        allowed_hosts: Collection[str] = (),
    ) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, port), family=family, backlog=_BACKLOG)
        self.state = state
        self.host = host
        self.port: int = self._socket.getsockname()[1]
        config = uvicorn.Config(
            create_app(state, allowed_hosts={*_LOOPBACK, *allowed_hosts}),
            http=HeadTimeoutProtocol,
            lifespan="off",
            ws="none",
            access_log=False,
            log_config=None,
            server_header=False,
            timeout_graceful_shutdown=_SHUTDOWN_SECONDS,
        )
        self._server = uvicorn.Server(config)

    @property
    def base_url(self) -> str:
        """The scheme and the host, such as `http://127.0.0.1:8000`; loopback for a wildcard address."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)  # noqa: S104 - compared, not bound
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"

    @property
    def api_url(self) -> str:
        """The API root, for `FBN_LUSID_URL`; it ends in `/api`."""
        return f"{self.base_url}{API_ROOT}"

    @property
    def token_url(self) -> str:
        """The token endpoint, for `FBN_TOKEN_URL`."""
        return f"{self.base_url}{TOKEN_PATH}"

    def environment(self) -> dict[str, str]:
        """Return the settings for this sandbox under LUSID's environment names, with the password grant."""
        return environment_of(self.state.account, self.api_url, self.token_url)

    def export_lines(self) -> list[str]:
        """Return the environment as lines for a POSIX shell."""
        return [f"export {name}={shlex.quote(value)}" for name, value in self.environment().items()]

    @property
    def is_serving(self) -> bool:
        """Whether requests are being answered."""
        return self._server.started and not self._server.should_exit

    def run(self) -> None:
        """Serve until `stop`; in the main thread also until Ctrl-C, which raises KeyboardInterrupt."""
        try:
            self._server.run(sockets=[self._socket])
        finally:
            self.close()

    def stop(self) -> None:
        """Let `run` return soon: calls under way have a second to finish. May be called from any thread."""
        self._server.should_exit = True

    def close(self) -> None:
        """Give the port back."""
        self._socket.close()


def environment_of(account: SandboxAccount, api_url: str, token_url: str) -> dict[str, str]:
    """Return the settings of a client under LUSID's environment names, with the password grant."""
    return {
        "FBN_TOKEN_URL": token_url,
        "FBN_LUSID_URL": api_url,
        "FBN_USERNAME": account.username,
        "FBN_PASSWORD": account.password,
        "FBN_CLIENT_ID": account.client_id,
        "FBN_CLIENT_SECRET": account.client_secret,
    }
