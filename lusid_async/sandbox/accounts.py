"""The account that the sandbox knows."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SandboxAccount:
    """Who may call the sandbox.

    The defaults are public and open nothing but a sandbox with made-up data. They hold characters that must
    be percent-encoded in a form, so that every run proves that the client does it.

    Args:
        username: the user of the password grant.
        password: the user's password.
        client_id: the OAuth client.
        client_secret: the client's secret.
        personal_access_token: accepted as a bearer token, and never expires.
    """

    username: str = "sandbox-user"
    password: str = field(default="sandbox pass+word/&%", repr=False)
    client_id: str = "sandbox-client"
    client_secret: str = field(default="sandbox+client/secret&=%", repr=False)
    personal_access_token: str = field(default="sandbox-personal-access-token", repr=False)

    def __reduce__(self) -> str:
        """Refuse pickling: a pickle would hold the password and the client secret in clear."""
        raise TypeError(
            "A SandboxAccount is not pickled, because it holds a password: make it where it is needed."
        )
