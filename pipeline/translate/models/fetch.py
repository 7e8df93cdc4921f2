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

_ATTEMPTS = 5
"""Times that a download is begun or taken up before it is given up."""

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
    """Save what an address serves.

    A connection that is cut or falls silent is taken up again where it ended, a few times, if the
    server names the version of the file, so that two versions cannot be mixed. Then what has come
    also stays, beside the destination, for the next call with this destination, whatever ended
    this one; else nothing is left of a failure.

    Args:
        url: http or https.
        destination: the file to write; always of the same address.
        timeout_s: seconds without a single byte after which to give up.
        max_bytes: most bytes to accept, whatever the server announces.
        progress: told about every piece that comes.

    Raises:
        ModelError: nothing, too much or too little came; the message names the address.
        OSError: the file cannot be written.
    """
    part, note = (destination.with_name(destination.name + end) for end in (".part", ".version"))
    version = note.read_text("utf-8") if part.exists() and note.exists() else ""
    # The last byte is asked for again: a server refuses to go on at the end of a file.
    start = max(0, part.stat().st_size - 1) if version else 0
    try:
        with part.open("r+b" if version else "wb") as file:
            for attempt in range(_ATTEMPTS):
                answer = _Answer(url, timeout_s, max_bytes, start, version)
                try:
                    for start, piece in answer.pieces(progress):
                        if start == 0:
                            # Whenever this is interrupted, the note tells of what is in the file.
                            file.truncate(0)
                            version = answer.version
                            note.write_text(version, "utf-8")
                        file.seek(start)
                        file.write(piece)
                    break
                except _Cut:
                    if not answer.version or attempt == _ATTEMPTS - 1:
                        raise
                    start = file.tell()
            file.truncate(file.tell())
        part.replace(destination)
        note.unlink(missing_ok=True)
    except BaseException as error:
        if not version or isinstance(error, OSError | _TooLarge):
            part.unlink(missing_ok=True)
            note.unlink(missing_ok=True)
        raise


def get_json(url: str, timeout_s: float, max_bytes: int = _JSON_MAX_BYTES) -> Any:
    """Fetch a JSON document and parse it.

    Raises:
        ModelError: it cannot be fetched, or is no JSON.
    """
    content = b"".join(piece for _, piece in _Answer(url, timeout_s, max_bytes).pieces(None))
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


class _Answer:
    """What a server answers, as pieces counted against the limit and the announced size.

    Args:
        url: http or https.
        timeout_s: seconds without a single byte after which to give up.
        max_bytes: most bytes of the whole file.
        start: bytes that are there already; the server may send all of it nonetheless.
        version: what the server called the version of those bytes.
    """

    def __init__(
        self, url: str, timeout_s: float, max_bytes: int, start: int = 0, version: str = ""
    ) -> None:
        self.version = ""
        """What the server calls the version of the file, if it says so reliably."""
        self._url = url
        self._timeout_s = timeout_s
        self._max_bytes = max_bytes
        self._start = start
        self._wanted = version

    def pieces(self, progress: ProgressCallback | None) -> Iterator[tuple[int, bytes]]:
        """The body, as (offset in the file, piece); ``progress`` is told about each.

        Raises:
            ModelError: nothing, too much or too little comes.
        """
        with self._opened() as response:
            came = self._start if _continues(response, self._start) else 0
            length = response.headers.get("Content-Length", "")
            expected = came + int(length) if _SIZE.fullmatch(length) else None
            self.version = _version(response.headers)
            while True:
                if max(came, expected or 0) > self._max_bytes:
                    raise _TooLarge(
                        f"{self._url}: larger than the {self._max_bytes} bytes allowed",
                        "raise 'models.max_bytes' if you trust where it comes from",
                    )
                piece = self._next(response)
                if not piece:
                    break
                yield came, piece
                came += len(piece)
                if progress is not None:
                    progress(came, expected)
        if expected is not None and came != expected:
            raise _Cut(
                f"{self._url}: the connection was cut after {came} of {expected} bytes", "try again"
            )

    def _opened(self) -> Any:
        """The server's answer, begun where the last one ended if the file is still the same."""
        if not self._url.lower().startswith(("http://", "https://")):
            raise ModelError(f"{self._url}: only http and https addresses can be fetched", _ADVICE)
        # Asked for as it is, since a packed body would not have the announced size.
        headers = {"User-Agent": f"plainfeed/{_own_version()}", "Accept-Encoding": "identity"}
        if self._start:
            headers |= {"Range": f"bytes={self._start}-", "If-Range": self._wanted}
        with _explained(self._url):
            request = Request(self._url, headers=headers)  # noqa: S310 - scheme checked above
            return _opener().open(request, timeout=self._timeout_s)

    def _next(self, response: Any) -> bytes:
        """The next piece; nothing at the end."""
        try:
            with _explained(self._url):
                piece: bytes = response.read1(_CHUNK)
                return piece
        except ModelError as error:
            raise _Cut(error.message, error.advice) from error


def _continues(response: Any, start: int) -> bool:
    """Whether an answer goes on where the last one ended."""
    place = response.headers.get("Content-Range", "")
    return bool(start and response.status == 206 and place.startswith(f"bytes {start}-"))


def _version(headers: Any) -> str:
    """What tells two versions of a file apart, if the server says so reliably."""
    tag: str = headers.get("ETag", "")
    return tag if tag.startswith('"') else headers.get("Last-Modified", "")


class _Cut(ModelError):
    """The connection ended too early."""


class _TooLarge(ModelError):
    """More than was allowed is announced, or has come."""


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
