"""Whose calls the settings make, in a form that is no secret."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

from lusid_async.credentials.settings import PasswordCredential, PersonalAccessToken

if TYPE_CHECKING:
    from lusid_async.credentials.settings import Settings


def identity_of(settings: Settings) -> str:
    """Return the user and the client id, or the subject of a token; empty if the token does not say.

    Args:
        settings: of a factory.
    """
    credential = settings.credential
    if isinstance(credential, PasswordCredential):
        return f"{credential.username} ({credential.client_id})"
    return subject_of(credential.access_token) if isinstance(credential, PersonalAccessToken) else ""


def subject_of(token: str) -> str:
    """Return the subject of a JSON Web Token (RFC 7519, section 4.1.2), unverified; empty for others."""
    try:
        claims = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
        return str(claims.get("sub") or "")
    except (IndexError, ValueError, AttributeError):
        return ""
