"""The search for secrets finds them: a test of what the tests of secrecy rely on."""

from __future__ import annotations

import base64
import logging
import warnings
from urllib.parse import quote

import pytest

from tests.eavesdropping import chain_of, eavesdropping, found_in

SECRET = "MARKERpassword7"


@pytest.mark.parametrize("around", ["", "a", "ab", "abc"])
def test_a_secret_is_found_in_every_form(around: str) -> None:
    text = f"{around}{SECRET}{around}"
    assert found_in(text, [SECRET]) == [SECRET]
    assert found_in(quote(f"+/{text}&"), [SECRET]) == [SECRET]
    assert found_in(base64.b64encode(text.encode()).decode(), [SECRET]) == [SECRET]
    assert found_in(base64.b64encode(b"MARKERother").decode(), [SECRET]) == []


def test_logs_warnings_and_errors_are_heard() -> None:
    with eavesdropping() as heard:
        logging.getLogger("anybody").debug("%s", {"a": "SECRETlog"})
        warnings.warn("SECRETwarning", stacklevel=1)
        error = ValueError("SECRETerror")
        error.__context__ = KeyError("SECRETcontext")
        heard.hear_error(error)
        assert len(chain_of(error)) == 2
    secrets = ["SECRETlog", "SECRETwarning", "SECRETcontext", "SECRETerror"]
    assert found_in(heard.text(), secrets) == secrets
