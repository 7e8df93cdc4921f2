"""Fetch from the network: the only module of the product that opens a socket."""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPException, HTTPMessage
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from socket import gaierror
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urljoin, urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from pipeline.errors import ModelError

ProgressCallback = Callable[[int, int | None], None]
"""Told, again and again, how many bytes have come and how many are expected, if that is known."""

_CHUNK = 1 << 16
_SIZE = re.compile(r"[0-9]{1,18}")
_JSON_MAX_BYTES = 50_000_000
"""The Argos index has 32 kB, the Firefox records have about 1 MB; a mirror may list more."""

_ADVICE = (
    "check the network and the addresses under [models] in the configuration, or fetch the model "
    "on another machine and run `plainfeed models import FILE`"
)


def download(
    url: str,
    destination: Path,
    timeout_s: float,
    max_bytes: int,
    progress: ProgressCallback | None = None,
) -> None:
    """Save what an address serves; on failure no file is left.

    Args:
        url: http or https.
        destination: the file to write.
        timeout_s: seconds without a single byte after which to give up.
        max_bytes: most bytes to accept, whatever the server announces.
        progress: told about every piece that comes.

    Raises:
        ModelError: nothing, too much or too little came; the message names the address.
        OSError: the file cannot be written.
    """
    try:
        with destination.open("wb") as file:
            for piece in _pieces(url, timeout_s, max_bytes, progress):
                file.write(piece)
    except BaseException:
        destination.unlink(missing_ok=True)
        raise


def get_json(url: str, timeout_s: float, max_bytes: int = _JSON_MAX_BYTES) -> Any:
    """Fetch a JSON document and parse it.

    Raises:
        ModelError: it cannot be fetched, or is no JSON.
    """
    content = b"".join(_pieces(url, timeout_s, max_bytes, None))
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{url}: what came is not JSON: {error}", _ADVICE) from error


def join(base: str, path: str) -> str:
    """The address of a file below a base address; spaces and the like are escaped."""
    return f"{base.rstrip('/')}/{quote(path.lstrip('/'), errors='replace')}"


def resolve(page: str, link: str) -> str:
    """The address that a link on a page leads to; links of a mirror may be relative.

    Raises:
        ModelError: the link is malformed.
    """
    try:
        return urljoin(page, link)
    except ValueError as error:
        raise ModelError(f"{page}: the link {link!r} in it is malformed: {error}") from error


class _CautiousRedirect(HTTPRedirectHandler):
    """Follows redirects, but never from an encrypted address to one that is not."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        if req.type == "https" and urlsplit(newurl).scheme != "https":
            raise URLError(f"it redirects to {newurl}, which is not encrypted")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> OpenerDirector:
    """HTTP and HTTPS through the proxies of the environment, and no other protocol."""
    opener = OpenerDirector()
    for handler in (
        ProxyHandler(),
        UnknownHandler(),
        HTTPHandler(),
        HTTPSHandler(),
        HTTPDefaultErrorHandler(),
        _CautiousRedirect(),
        HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def _pieces(
    url: str, timeout_s: float, max_bytes: int, progress: ProgressCallback | None
) -> Iterator[bytes]:
    """The body of an answer piece by piece, counted against the limit and the announced size."""
    if not url.lower().startswith(("http://", "https://")):
        raise ModelError(f"{url}: only http and https addresses can be fetched", _ADVICE)
    # Asked for as it is, since a packed body would not have the announced size.
    headers = {"User-Agent": f"plainfeed/{_own_version()}", "Accept-Encoding": "identity"}
    with _explained(url):
        response = _opener().open(Request(url, headers=headers), timeout=timeout_s)  # noqa: S310 - scheme checked above
    with response:
        length = response.headers.get("Content-Length", "")
        expected = int(length) if _SIZE.fullmatch(length) else None
        came = 0
        while True:
            if max(came, expected or 0) > max_bytes:
                raise ModelError(
                    f"{url}: larger than the {max_bytes} bytes allowed",
                    "raise 'models.max_bytes' if you trust where it comes from",
                )
            with _explained(url):
                piece = response.read1(_CHUNK)
            if not piece:
                break
            came += len(piece)
            if progress is not None:
                progress(came, expected)
            yield piece
    if expected is not None and came != expected:
        raise ModelError(
            f"{url}: the connection was cut after {came} of {expected} bytes", "try again"
        )


@contextmanager
def _explained(url: str) -> Iterator[None]:
    """Turn whatever the network does into a sentence for a person.

    Raises:
        ModelError: instead of what urllib, http.client, ssl and socket raise.
    """
    try:
        yield
    except HTTPError as error:
        error.close()
        raise ModelError(
            f"{url}: the server answers {error.code} {error.reason}", _ADVICE
        ) from error
    except (OSError, HTTPException, ValueError) as error:
        cause = error.reason if isinstance(error, URLError) else error
        if isinstance(cause, TimeoutError):
            reason = "no answer in time ('models.timeout_s')"
        elif isinstance(cause, gaierror):
            reason = "the name of the server cannot be resolved; is there a network?"
        elif isinstance(cause, ssl.SSLError):
            reason = f"no trusted encrypted connection: {cause}"
        elif isinstance(cause, ConnectionRefusedError):
            reason = "the server refuses the connection"
        else:
            reason = f"the connection failed: {cause or type(cause).__name__}"
        raise ModelError(f"{url}: {reason}", _ADVICE) from error


def _own_version() -> str:
    """The product's version, as the User-Agent gives it."""
    try:
        return version("plainfeed")
    except PackageNotFoundError:
        return "unknown"
