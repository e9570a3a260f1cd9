"""The domain's refusals as problems, with LUSID's name, code and HTTP status."""

from __future__ import annotations

from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.problems import NOT_EMULATED, Problem, ProblemKind

_NOT_FOUND = frozenset(
    {Refusal.CUT_NOT_FOUND, Refusal.TRANSACTION_TYPE_NOT_FOUND, Refusal.PORTFOLIO_NOT_YET_CREATED}
)
"""The refusals that LUSID responds to with 404; the others are 400."""


def domain_problem(error: Refused | NotEmulated, operation: str = "") -> Problem:
    """Return the problem that a refusal of the domain is over HTTP.

    Args:
        error: the refusal.
        operation: the operation that was called, named where it is not emulated.
    """
    if isinstance(error, NotEmulated):
        called = f"{operation}: " if operation else ""
        return Problem(NOT_EMULATED, f"{called}{error}.")
    refusal = error.refusal
    status = 404 if refusal in _NOT_FOUND else 400
    return Problem(ProblemKind(refusal.error_name, refusal.code, status, error.detail), error.detail)
