"""Texts of a server show no secret, however the server escapes what it repeats."""

from __future__ import annotations

import pytest

from lusid_async._message_text import redacted, redacted_bytes

PASSWORD = "it's+a<S&CRET"
UMLAUT = "päSSwort1"


@pytest.mark.parametrize(
    ("secret", "escaped"),
    [
        (PASSWORD, "it&#39;s+a&lt;S&amp;CRET"),
        (PASSWORD, "it&#x27;s&#x2B;a&lt;S&amp;CRET"),
        (PASSWORD, "it&#x27;s+a&lt;S&amp;CRET"),
        (PASSWORD, "it\\u0027s\\u002Ba\\u003CS\\u0026CRET"),
        (PASSWORD, "it%2527s%252Ba%253CS%2526CRET"),
        (UMLAUT, "p&#228;SSwort1"),
        (UMLAUT, "p&#xE4;SSwort1"),
        (UMLAUT, "p&auml;SSwort1"),
        (UMLAUT, "p\\u00E4SSwort1"),
    ],
)
def test_a_secret_is_hidden_however_it_is_escaped(secret: str, escaped: str) -> None:
    said = f"the password {escaped} is wrong"
    assert escaped not in redacted(said, [secret])
    assert escaped.encode() not in redacted_bytes(said.encode(), [secret])


def test_a_text_without_a_secret_stays_as_it_is() -> None:
    said = "50 % of &lt;b&gt; is wrong: \\u0041 %41"
    assert redacted(said, [PASSWORD]) == said
    assert redacted_bytes(said.encode(), [PASSWORD]) == said.encode()
