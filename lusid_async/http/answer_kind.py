"""Which parser reads the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lusid_async.http.answer import Answer


def answer_kind() -> type[Answer]:
    """Return the kind of answer to use: httptools parses it if it is installed (extra `fast`), else h11."""
    try:
        import httptools  # noqa: F401 - asked for here, so that a broken import below is not taken for its absence
    except ImportError:
        from lusid_async.http.h11_answer import H11Answer

        return H11Answer
    from lusid_async.http.httptools_answer import HttptoolsAnswer

    return HttptoolsAnswer
