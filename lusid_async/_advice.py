"""The one table of what to do about an error, which messages quote and `docs/troubleshooting.md` lists."""

from __future__ import annotations

from typing import NamedTuple


class Advice(NamedTuple):
    """What an error means and what to do about it.

    Args:
        message: words that the message of the error contains.
        cause: what is wrong.
        remedy: what to do, as the message says it.
    """

    message: str
    cause: str
    remedy: str


ADVICE = {
    "token_grant": Advice(
        "invalid_grant",
        "the user name or the password is wrong, or the account is locked",
        "Check username and password, and that the account is not locked",
    ),
    "token_client": Advice(
        "invalid_client",
        "the identity provider does not know the client, or its secret is wrong",
        "Check client_id and client_secret",
    ),
    "token_refused": Advice(
        "rejected the password grant with 403",
        "the identity provider does not allow this request, or token_url names something else",
        "Check token_url, client_id, client_secret, username and password",
    ),
    "token_busy": Advice(
        "rejected the password grant with 429",
        "too many token requests, often because every call makes a factory of its own",
        "Too many tokens were requested; share one factory",
    ),
    "token_fault": Advice(
        "rejected the password grant with 503",
        "the identity provider is down",
        "The identity provider has a fault; try again later",
    ),
    "token_unreachable": Advice(
        "Could not obtain a token",
        "no connection to the token endpoint, or it did not respond in time",
        "Check token_url, the proxy, the CA bundle and the network",
    ),
    "token_missing": Advice(
        "without a usable access_token",
        "token_url names something that is not a token endpoint, or a proxy responded in its place",
        "Check that token_url names a token endpoint (…/v1/token) and that no proxy or login page "
        "responds in its place",
    ),
    "pat_quotes": Advice(
        "has quotation marks around it",
        "the quotation marks of a shell or of JSON became a part of the token",
        "give the token without quotation marks",
    ),
    "pat_bearer": Advice(
        "begins with 'Bearer '",
        "the value of a header was given in place of the token",
        "give the token alone, without 'Bearer '",
    ),
    "pat_malformed": Advice(
        "must be one word of printable ASCII",
        "something else than a token was given, or a token with a line break inside",
        "copy the token again, whole and on one line",
    ),
    "pat_rejected": Advice(
        "LUSID rejected the access token",
        "the token expired or was revoked, or belongs to another LUSID domain",
        "Create a new token and put it where this one came from",
    ),
    "wrong_root": Advice(
        "The response is not LUSID's",
        "the API root is wrong, so that something else responded",
        "Check FBN_LUSID_URL (api_url): it is https://<domain>.lusid.com/api, with one /api",
    ),
    "redirect": Advice(
        "It redirects to",
        "a login page or a proxy is in between, or the API root is wrong; redirects are not followed",
        "Check FBN_LUSID_URL (api_url), and that no login page or proxy responds in LUSID's place",
    ),
    "html": Advice(
        "the body is HTML, probably from a proxy or a gateway",
        "something between here and LUSID responded",
        "Look at `error.body`; check the proxy and FBN_LUSID_URL (api_url)",
    ),
    "doubled_root": Advice(
        "The URL has /api once too often",
        "the API root ends in /api/api: LUSID's own URLs do, of which the second /api is added to the root",
        "Check FBN_LUSID_URL (api_url): it is https://<domain>.lusid.com/api, with one /api",
    ),
    "tls_to_plain": Advice(
        "WRONG_VERSION_NUMBER",
        "the address begins with https://, and the server speaks plain HTTP at that port",
        "The server does not speak TLS at this port: check the port, or begin the address with http://",
    ),
    "plain_to_tls": Advice(
        "begin the address with https://",
        "the address begins with http://, and the server speaks TLS at that port",
        "If the server speaks TLS at this port, begin the address with https://",
    ),
    "page_iteration": Advice(
        "use `async for item in",
        "a call or a page was iterated itself, in place of its items",
        "Iterate over the items of all pages with `async for item in call.items()`, over those of one page "
        "with `for item in page.values`",
    ),
    "argument": Advice(
        "the argument 'limit' takes a whole number",
        "an argument is of another type than the parameter takes, often because of the order of arguments",
        "Give arguments by name, of the types that the signature shows",
    ),
    "unknown_field": Advice(
        "has no field",
        "a field of a model or of a dictionary is misspelt, or is one of another model",
        "Use the name that the message gives, or look at the fields of the model",
    ),
    "kind": Advice(
        "is no kind of",
        "the value that names the kind of a polymorphic model is misspelt, or newer than this version",
        "Use the name that the message gives; build what is newer with from_dict",
    ),
    "moment": Advice(
        "Input should be a datetime with an offset",
        "a datetime has no offset from UTC, so that it does not say which moment it is",
        "Write datetime(2024, 5, 1, tzinfo=UTC) or value.astimezone(UTC), or ISO 8601 text with an offset",
    ),
    "settings": Advice(
        "LUSID cannot be called with these settings",
        "settings are missing or wrong; the message lists each with the places where it can be set",
        "Set what is listed; the first line names the cause if one source could not be used",
    ),
    "spelling": Advice(
        "did you mean",
        "a setting is there under a name that nothing reads",
        "Rename it",
    ),
    "plain_http": Advice(
        "must begin with https://",
        "passwords and tokens would cross the network unencrypted",
        "Use https://, or allow it with AsyncApiClientFactory(allow_plain_http=True)",
    ),
    "not_sent": Advice(
        "were not sent and are in result.failed",
        "items of `in_batches` do not fit the operation; the others were sent",
        "Look at `result.failed[key].detail`, and send those items again when they are corrected",
    ),
    "missing_value": Advice(
        "a value that is not there is None, or left out",
        "pandas writes NaN where a value is missing",
        "frame.astype(object).where(frame.notna(), None) has None in place of pandas' NaN",
    ),
    "batch": Advice(
        "items have a result and",
        "`BatchError`: requests of `in_batches` failed as a whole; `exceptions` has why",
        "Call in_batches again with `error.remaining`, or run a job with a journal again; `error.result` has "
        "the rest",
    ),
    "call_for_function": Advice(
        "give it the method, not a call",
        "`in_batches`, `each` and `gather` make the calls themselves",
        "Leave out the parentheses; other arguments go into a lambda: "
        "in_batches(lambda batch: api.upsert_quotes(scope, batch), items)",
    ),
    "no_batch": Advice(
        "takes no batch",
        "the operation takes no dictionary keyed by the caller",
        "For other calls there is each(function, inputs)",
    ),
    "other_journal": Advice(
        "is the journal of another job",
        "the path was used for another operation, API root, scope, argument, user or `job=`; the message "
        "says which",
        "Use another path for this job, or remove the file to forget what the other one has done",
    ),
    "other_checkpoint": Advice(
        "the checkpoint is of another job",
        "the same for a checkpoint, such as `limit was 100, is 20`",
        "Use another path for this one, or remove the checkpoint to begin anew",
    ),
    "other_state": Advice(
        "is the state of another job",
        "the same for the state of `changes_since_last_run`",
        "Use another one for this job, or remove it to read everything anew",
    ),
    "file_in_use": Advice(
        "is in use by another",
        "another job or process has the lock of the journal, checkpoint or state",
        "Give each job its own, or wait for its end",
    ),
    "damaged_journal": Advice(
        "is damaged at line",
        "something else wrote to the journal; what a crash cuts off is no damage",
        "Remove the file; everything is sent again, and an upsert by key writes the same again",
    ),
    "future_checkpoint": Advice(
        "which is in the future: what is written meanwhile",
        "the checkpoint was edited, or the clock of this machine is more than an hour behind",
        "Check the clock of this machine, or remove the checkpoint to begin anew",
    ),
    "future_state": Advice(
        "is later than the server's time",
        "the state was edited, or the clock of a server is wrong",
        "Correct it, or remove the state to read everything anew",
    ),
    "lost_lock": Advice(
        "because this one lost its lock",
        "its lock expired and another run began, or the Redis server lost data (a failover, FLUSHALL)",
        "Look for code that blocks the event loop, or raise lock_seconds",
    ),
    "finished_before": Advice(
        "an earlier run had finished the listing",
        "the checkpoint says that nothing is left to read, so there is no page",
        "Remove the checkpoint to list anew",
    ),
}
"""What to do about errors of the settings, the token, the API and bulk jobs."""

_REISSUE = (
    "Python 3.13 and later check certificates strictly (ssl.VERIFY_X509_STRICT). Have the owner of the "
    "CA issue it again with that extension; until then give the factory an http_client whose SSL context has "
    "`context.verify_flags &= ~ssl.VERIFY_X509_STRICT`"
)

STRICT_CERTIFICATES = {
    words: Advice(words, f"the certificate of the corporate CA {cause}", _REISSUE)
    for words, cause in (
        ("Missing Authority Key Identifier", "or one below it lacks the extension Authority Key Identifier"),
        ("Missing Subject Key Identifier", "lacks the extension Subject Key Identifier"),
        ("CA cert does not include key usage extension", "lacks the extension Key Usage"),
        (
            "Basic Constraints of CA cert not marked critical",
            "has the extension Basic Constraints, but not marked critical",
        ),
        ("Authority Key Identifier marked critical", "has Authority Key Identifier marked critical"),
        ("Subject Key Identifier marked critical", "has Subject Key Identifier marked critical"),
        ("Path length given without key usage keyCertSign", "has Key Usage without keyCertSign"),
        ("Issuer name empty", "has no issuer name"),
    )
}
"""What OpenSSL says about certificates that only strict verification refuses (crypto/x509/x509_txt.c)."""


def certificate_advice(failure: str) -> str | None:
    """Return what is wrong with a certificate and what to do, or None when strictness is not the cause.

    Args:
        failure: what OpenSSL said, such as the text of an `ssl.SSLCertVerificationError`.
    """
    lowered = failure.lower()
    found = next((advice for words, advice in STRICT_CERTIFICATES.items() if words.lower() in lowered), None)
    return None if found is None else f"{found.cause[0].upper()}{found.cause[1:]}. {found.remedy}."
