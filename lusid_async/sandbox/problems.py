"""Errors as LUSID writes them: `application/problem+json`.

Names and codes: LUSID API documentation, section "Error Codes". What only the sandbox says has code 0.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.responses import Response

from lusid_async.sandbox.json_values import JsonObject, to_json_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """A thing that can go wrong: its LUSID name and code, the HTTP status and a short title."""

    name: str
    code: int
    status: int
    title: str


RATE_LIMITED = ProblemKind("ApiRateLimitViolation", 103, 429, "Too many requests")
PROPERTY_DEFINITION_NOT_FOUND = ProblemKind(
    "PropertySchemaNotFound", 110, 404, "Property definition not found"
)
GROUP_NOT_FOUND = ProblemKind("GroupNotFound", 108, 404, "Portfolio group not found")
PORTFOLIO_NOT_FOUND = ProblemKind("PortfolioNotFound", 109, 404, "Portfolio not found")
PORTFOLIO_EXISTS = ProblemKind("PortfolioWithIdAlreadyExists", 112, 400, "Portfolio already exists")
ORPHANED_PORTFOLIO = ProblemKind("OrphanedPortfolio", 113, 400, "Portfolios are derived from it")
PROPERTY_NOT_DEFINED = ProblemKind("PropertyNotDefined", 121, 400, "Property not defined")
PROPERTY_EXISTS = ProblemKind("PropertyAlreadyExists", 124, 400, "Property definition already exists")
GROUP_EXISTS = ProblemKind("GroupAlreadyExists", 128, 400, "Portfolio group already exists")
DEFAULT_DATA_TYPE = ProblemKind(
    "CannotModifyDefaultDataType", 127, 400, "A data type of the system cannot be changed"
)
NO_SUCH_DATA_TYPE = ProblemKind("NoSuchDataType", 129, 400, "No such data type")
UNDEFINED_VALUE = ProblemKind(
    "UndefinedValueForDataType", 130, 400, "The value is not one of the data type's"
)
GROUP_LOOP = ProblemKind("LoopDetectedInGroupHierarchy", 133, 400, "A group would contain itself")
INVALID_PARAMETER = ProblemKind("InvalidParameterValue", 151, 400, "Invalid parameter value")
INVALID_REQUEST = ProblemKind("InvalidRequestFailure", 157, 400, "Invalid request")
ENTITY_NOT_IN_GROUP = ProblemKind("EntityNotInGroup", 175, 400, "Not in the group")
ENTITY_EXISTS = ProblemKind("EntityWithIdAlreadyExists", 173, 400, "Already exists")
INVALID_TRANSACTIONS = ProblemKind("InvalidTransactions", 177, 400, "Invalid transactions")
ACCESS_DENIED = ProblemKind("AccessDenied", 186, 403, "Access denied")
INVALID_TOKEN = ProblemKind("InvalidIdentityToken", 187, 401, "Unauthorised")
CUT_LABEL_NOT_FOUND = ProblemKind("CutDefinitionNotFound", 192, 404, "Cut label not found")
CUT_LABEL_EXISTS = ProblemKind("CutDefinitionAlreadyExists", 0, 409, "Cut label already exists")
INVALID_CUT_LABEL = ProblemKind("CutDefinitionInvalid", 193, 400, "Invalid cut label")
DELETION_DATE_UNSPECIFIED = ProblemKind(
    "TimeVariantPropertyDeletionDateUnspecified", 194, 400, "An effective date is needed"
)
DELETION_DATE_SPECIFIED = ProblemKind(
    "PerpetualPropertyDeletionDateSpecified", 195, 400, "A perpetual property has no effective date"
)
PROPERTY_DATE_SPECIFIED = ProblemKind(
    "PerpetualPropertyUpsertDateSpecified", 197, 400, "A perpetual property has no effective date"
)
INVALID_TYPE = ProblemKind("InvalidTypeForDataType", 201, 400, "The value is not of the data type")
UNIT_NOT_DEFINED = ProblemKind("UnitNotDefinedForDataType", 203, 400, "Unit not defined for the data type")
UNITS_NOT_SUPPORTED = ProblemKind("UnitsNotSupportedOnDataType", 204, 400, "The data type has no units")
INSTRUMENT_NOT_FOUND = ProblemKind("InstrumentByCodeNotFound", 214, 404, "Instrument not found")
FEATURE_NOT_SUPPORTED = ProblemKind(
    "FeatureNotSupportedOnPortfolioType", 216, 400, "Not for this portfolio type"
)
INVALID_QUOTE = ProblemKind("QuoteFailure", 218, 400, "Invalid quote")
QUOTE_NOT_FOUND = ProblemKind("QuoteNotFoundFailure", 217, 404, "Quote not found")
INVALID_DEFINITION = ProblemKind("InvalidInstrumentDefinition", 220, 400, "Invalid instrument definition")
INSTRUMENT_UPSERT_FAILED = ProblemKind(
    "InstrumentUpsertFailure", 221, 400, "The instrument cannot be written"
)
TRANSACTION_TYPE_NOT_FOUND = ProblemKind(
    "TransactionTypeNotFound", 230, 404, "A transaction type is not configured"
)
PORTFOLIO_NOT_YET_THERE = ProblemKind(
    "PortfolioDoesNotExistAtGivenDate", 232, 404, "The portfolio does not exist at that date"
)
ADJUSTMENT_NOT_FOUND = ProblemKind(
    "HoldingsAdjustmentDoesNotExist", 211, 404, "There is no adjustment of holdings at that instant"
)
CORPORATE_ACTION_SOURCE_NOT_FOUND = ProblemKind(
    "CorporateActionSourceDoesNotExist", 391, 404, "Corporate action source not found"
)
CORPORATE_ACTION_NOT_FOUND = ProblemKind(
    "CorporateActionDoesNotExist", 703, 404, "Corporate action not found"
)
ORDER_NOT_FOUND = ProblemKind("OrderNotFound", 650, 404, "Order not found")
ALLOCATION_NOT_FOUND = ProblemKind("AllocationNotFound", 654, 404, "Allocation not found")
TAX_RULE_SET_EXISTS = ProblemKind("TaxRuleSetAlreadyExists", 0, 400, "Tax rule set already exists")
TAX_RULE_SET_NOT_FOUND = ProblemKind("TaxRuleSetNotFound", 0, 404, "Tax rule set not found")
CUSTOM_ENTITY_TYPE_EXISTS = ProblemKind(
    "CustomEntityDefinitionAlreadyExists", 791, 400, "Custom entity type already exists"
)
CUSTOM_ENTITY_TYPE_NOT_FOUND = ProblemKind(
    "CustomEntityDefinitionNotFound", 0, 404, "Custom entity type not found"
)
CUSTOM_ENTITY_NOT_FOUND = ProblemKind("CustomEntityNotFound", 0, 404, "Custom entity not found")
INVALID_FILTER = ProblemKind("InvalidSearchSyntax", 414, 400, "The filter is not understood")
DUPLICATE_QUOTES = ProblemKind("AttemptToUpsertDuplicateQuotes", 390, 400, "The same quote twice")
RECIPE_NOT_FOUND = ProblemKind("MissingRecipeFailure", 300, 404, "Recipe not found")
IDENTIFIER_IN_USE = ProblemKind("InstrumentIdentifierAlreadyInUse", 393, 400, "Identifier already in use")
BATCH_ABORTED = ProblemKind("BatchOperationAborted", 395, 400, "Nothing of the batch was written")
CURRENCY_CANNOT_BE_DELETED = ProblemKind(
    "CurrencyInstrumentCannotBeDeleted", 403, 400, "Currencies cannot be deleted"
)
CURRENCY_IDENTIFIER = ProblemKind(
    "CannotAssignInstrumentIdentifierToCurrency", 401, 400, "Currencies stay as they are"
)
SORT_FIELD_NOT_FOUND = ProblemKind("SortFieldDoesNotExist", 411, 400, "The sort order is not understood")
UNSUPPORTED_SORT_FIELD = ProblemKind("UnsupportedSortField", 681, 400, "The field has no order")
TOO_MANY_SORT_FIELDS = ProblemKind("TooManySortFields", 682, 400, "Too many fields to sort by")
INVALID_PAGE_TOKEN = ProblemKind("InvalidPageToken", 689, 400, "Invalid page token")
BASE_CURRENCY_FIXED = ProblemKind(
    "BaseCurrencyCannotBeChanged", 769, 400, "A portfolio with transactions keeps its base currency"
)
CONTROL_REFUSED = ProblemKind("ControlRefused", 0, 403, "Not a control request")
NOT_FOUND = ProblemKind("NotFound", 0, 404, "Not found")
METHOD_NOT_ALLOWED = ProblemKind("MethodNotAllowed", 0, 405, "Method not allowed")
BODY_TIMED_OUT = ProblemKind("RequestTimeout", 0, 408, "The body did not arrive in time")
BODY_TOO_LARGE = ProblemKind("RequestBodyTooLarge", 0, 413, "The body is too large")
UNSUPPORTED_MEDIA_TYPE = ProblemKind("UnsupportedMediaType", 0, 415, "The body is not JSON")
MISDIRECTED = ProblemKind("HostNotAllowed", 0, 421, "The sandbox does not answer to that host name")
SERVER_ERROR = ProblemKind("UnexpectedError", 0, 500, "The sandbox failed")
STORAGE_FAILED = ProblemKind("StorageFailed", 0, 500, "The sandbox cannot read or write its file")
NOT_EMULATED = ProblemKind("NotEmulated", 0, 501, "Not emulated by the sandbox")

_INVALID = (
    "One or more elements of the request were invalid. Please check that all supplied identifiers are valid "
    "and of the correct format, and that all provided data is correctly structured."
)


class Problem(Exception):  # noqa: N818 - as the RFC and LUSID call it
    """Raised by an operation to respond with a problem.

    Args:
        kind: what went wrong.
        detail: what happened and what to do, for the caller.
        title: the short form of it; None for that of the kind.
        errors: for a validation problem, the messages of each field.
        headers: sent with the response.
    """

    def __init__(
        self,
        kind: ProblemKind,
        detail: str,
        *,
        title: str | None = None,
        errors: Mapping[str, list[str]] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"{kind.name}: {detail}")
        self.kind = kind
        self.detail = detail
        self.title = title or kind.title
        self.errors = errors
        self.headers = headers


def invalid(errors: Mapping[str, list[str]]) -> Problem:
    """Return the validation problem for these messages by field."""
    return Problem(INVALID_REQUEST, _INVALID, errors=errors)


@contextmanager
def in_part(place: str) -> Iterator[None]:
    """Name in the validation problems of a block the part of the body that they are about, such as `[3]`."""
    try:
        yield
    except Problem as problem:
        if problem.errors is None:
            raise
        raise invalid({f"{place}.{name}": said for name, said in problem.errors.items()}) from problem


def refuse_large_batch(count: int, limit: int) -> None:
    """Refuse a request with more parts than fit in one."""
    if count > limit:
        raise invalid({"": [f"At most {limit} fit in a request and there are {count}: send several."]})


def problem_json(problem: Problem, *, request_id: str, origin: str) -> JsonObject:
    """Return the problem as LUSID writes it; `origin` is the scheme and host that was called."""
    kind = problem.kind
    body: JsonObject = {
        "name": kind.name,
        "errorDetails": [],
        "code": kind.code,
        "type": f"https://docs.lusid.com/#section/Error-Codes/{kind.code}",
        "title": problem.title,
        "status": kind.status,
        "detail": problem.detail,
        "instance": f"{origin}/app/insights/logs/{request_id}",
    }
    if problem.errors is not None:
        body["errors"] = dict(problem.errors)
    body["extensions"] = {}
    return body


def problem_response(problem: Problem, *, request_id: str, origin: str) -> Response:
    """Return the response that carries the problem."""
    return Response(
        to_json_bytes(problem_json(problem, request_id=request_id, origin=origin)),
        status_code=problem.kind.status,
        headers=dict(problem.headers or {}),
        media_type="application/problem+json",
    )


def error_detail(identifier: str, kind: ProblemKind, detail: str) -> JsonObject:
    """Return the `ErrorDetail` of one failed part of a batch."""
    return {"id": identifier, "type": kind.name, "detail": detail, "errorDetails": []}
