from __future__ import annotations

import errno
import socket
from email.message import Message
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request

import pytest
from model_server import Answer, ModelServer

from pipeline.errors import ModelError
from pipeline.translate.models import fetch
from pipeline.translate.models.fetch import download, get_json, join, resolve

LIMIT = 1_000_000


def refused(url: str, tmp_path: Path, max_bytes: int = LIMIT) -> ModelError:
    """The error of a download that has to fail, after a look that no file is left."""
    destination = tmp_path / "file"
    with pytest.raises(ModelError) as caught:
        download(url, destination, 0.3, max_bytes)
    assert not destination.exists()
    assert url in caught.value.message
    assert caught.value.advice
    return caught.value


def test_a_file_comes_whole_and_progress_is_told(server: ModelServer, tmp_path: Path) -> None:
    body = bytes(range(256)) * 1000
    server.pages["/file"] = Answer(body)
    told: list[tuple[int, int | None]] = []
    download(f"{server.url}/file", tmp_path / "file", 5, LIMIT, lambda *sizes: told.append(sizes))
    assert (tmp_path / "file").read_bytes() == body
    assert told[-1] == (len(body), len(body))
    assert [came for came, _ in told] == sorted({came for came, _ in told})
    assert server.requests == [("/file", "plainfeed/0.1.0")]


def test_without_an_announced_size_the_end_is_the_end(server: ModelServer, tmp_path: Path) -> None:
    server.pages["/file"] = Answer(b"body", length=None)
    download(f"{server.url}/file", tmp_path / "file", 5, LIMIT)
    assert (tmp_path / "file").read_bytes() == b"body"


@pytest.mark.parametrize("status", [403, 404, 500, 503])
def test_an_error_of_the_server_is_told(server: ModelServer, tmp_path: Path, status: int) -> None:
    server.pages["/file"] = Answer(b"an error page", status)
    error = refused(f"{server.url}/file", tmp_path)
    assert f"answers {status}" in error.message
    assert "plainfeed models import" in error.advice


def test_a_cut_connection_is_no_complete_file(server: ModelServer, tmp_path: Path) -> None:
    server.pages["/file"] = Answer(b"x" * 1000, cut_at=10)
    assert "cut after 10 of 1000 bytes" in refused(f"{server.url}/file", tmp_path).message


def test_a_cut_chunked_answer_is_no_complete_file(server: ModelServer, tmp_path: Path) -> None:
    server.pages["/file"] = Answer(
        b"5\r\nhello\r\nff\r\nrest", headers=(("Transfer-Encoding", "chunked"),), length=None
    )
    assert "connection failed" in refused(f"{server.url}/file", tmp_path).message


@pytest.mark.parametrize("stall_at", [0, 10])
def test_a_stalled_connection_is_given_up(
    server: ModelServer, tmp_path: Path, stall_at: int
) -> None:
    server.pages["/file"] = Answer(b"x" * 1000, stall_at=stall_at)
    assert "no answer in time" in refused(f"{server.url}/file", tmp_path).message


def test_a_server_that_never_answers_is_given_up(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        error = refused(f"http://127.0.0.1:{silent.getsockname()[1]}/file", tmp_path)
    assert "no answer in time" in error.message


def test_a_closed_port_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert "refuses the connection" in refused(f"http://127.0.0.1:{port}/x", tmp_path).message


def test_no_network_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    assert "cannot be resolved" in refused("http://models.invalid/x", tmp_path).message


def test_what_announces_too_much_is_not_even_read(server: ModelServer, tmp_path: Path) -> None:
    server.pages["/file"] = Answer(b"", length=10_000, stall_at=0)
    assert "larger than the 100" in refused(f"{server.url}/file", tmp_path, 100).message


def test_what_announces_nothing_is_counted(server: ModelServer, tmp_path: Path) -> None:
    server.pages["/file"] = Answer(b"x" * 100_000, length=None)
    assert "larger than the 100" in refused(f"{server.url}/file", tmp_path, 100).message
    download(f"{server.url}/file", tmp_path / "exact", 5, 100_000)
    assert (tmp_path / "exact").stat().st_size == 100_000


@pytest.mark.parametrize("url", ["file:///etc/hostname", "ftp://x/y", "ipfs://Qm", "data:,x", "x"])
def test_other_protocols_are_refused(tmp_path: Path, url: str) -> None:
    assert "only http and https" in refused(url, tmp_path).message


@pytest.mark.parametrize("url", ["http://", "http://a b/", "http://127.0.0.1:port/", "http://[::1"])
def test_malformed_addresses_are_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(ModelError):
        download(url, tmp_path / "file", 0.3, LIMIT)


def test_redirects_are_followed_but_not_to_files(server: ModelServer, tmp_path: Path) -> None:
    server.pages["/old"] = Answer(status=302, headers=(("Location", "/new"),))
    server.pages["/new"] = Answer(b"here")
    download(f"{server.url}/old", tmp_path / "file", 5, LIMIT)
    assert (tmp_path / "file").read_bytes() == b"here"
    (tmp_path / "file").unlink()
    server.pages["/old"] = Answer(status=302, headers=(("Location", "file:///etc/hostname"),))
    assert "302" in refused(f"{server.url}/old", tmp_path).message


def test_a_redirect_never_gives_up_encryption() -> None:
    redirect = fetch._CautiousRedirect()
    secure = Request("https://models.invalid/x")
    answer = (None, 302, "Found", Message())
    with pytest.raises(URLError, match="not encrypted"):
        redirect.redirect_request(secure, *answer, "http://models.invalid/x")
    onward = redirect.redirect_request(secure, *answer, "https://elsewhere.invalid/x")
    assert onward is not None
    assert onward.full_url == "https://elsewhere.invalid/x"


def test_the_proxy_of_the_environment_is_used(
    server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    server.pages["http://models.invalid/file"] = Answer(b"through the proxy")
    download("http://models.invalid/file", tmp_path / "file", 5, LIMIT)
    assert (tmp_path / "file").read_bytes() == b"through the proxy"


def test_a_full_disk_leaves_no_file(server: ModelServer, tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    server.pages["/file"] = Answer(b"body")
    with pytest.raises(OSError, match="No space left"):
        download(f"{server.url}/file", tmp_path / "file", 5, LIMIT, fail)
    assert not (tmp_path / "file").exists()


def test_json_is_parsed(server: ModelServer) -> None:
    server.pages["/x.json"] = Answer(b'{"data": [1]}')
    assert get_json(f"{server.url}/x.json", 5) == {"data": [1]}


@pytest.mark.parametrize("body", [b"", b"<html>", b"[" * 100_000, b"\xff", b"1" * 5000])
def test_what_is_no_json_is_told(server: ModelServer, body: bytes) -> None:
    server.pages["/x.json"] = Answer(body)
    with pytest.raises(ModelError, match=r"x\.json: what came is not JSON"):
        get_json(f"{server.url}/x.json", 5)


def test_too_large_a_document_is_refused(server: ModelServer) -> None:
    server.pages["/x.json"] = Answer(b" " * 100 + b"1")
    with pytest.raises(ModelError, match="larger than the 50"):
        get_json(f"{server.url}/x.json", 5, 50)


def test_addresses_are_joined() -> None:
    assert join("http://m/a", "b/c.zst") == "http://m/a/b/c.zst"
    assert join("http://m/a/", "/b c") == "http://m/a/b%20c"
    assert join("http://m/a/", "http://evil/x") == "http://m/a/http%3A//evil/x"
    assert resolve("http://m/a/index.json", "p/x.argosmodel") == "http://m/a/p/x.argosmodel"
    assert resolve("http://m/a/index.json", "https://n/x") == "https://n/x"
    assert join("http://m", "\ud800") == "http://m/%3F"
    with pytest.raises(ModelError, match="malformed"):
        resolve("http://m/a/index.json", "http://[::1")


@pytest.mark.parametrize("trouble", [{"cut_at": 300}, {"stall_at": 300}])
def test_a_cut_download_goes_on_where_it_ended(
    server: ModelServer, tmp_path: Path, trouble: dict[str, int]
) -> None:
    body = bytes(range(250)) * 4
    server.pages["/file"] = Answer(body, version='"1"', **trouble)
    download(f"{server.url}/file", tmp_path / "file", 0.3, LIMIT)
    assert (tmp_path / "file").read_bytes() == body
    assert server.count("/file") == 4


def test_a_download_that_is_cut_too_often_is_given_up(server: ModelServer, tmp_path: Path) -> None:
    server.pages["/file"] = Answer(b"x" * 1000, version='"1"', cut_at=100)
    assert "cut after 500 of 1000" in refused(f"{server.url}/file", tmp_path).message


def test_two_versions_of_a_file_are_never_mixed(server: ModelServer, tmp_path: Path) -> None:
    server.pages["/file"] = Answer(b"a" * 1000, version='"1"', cut_at=300)
    later = Answer(b"b" * 500, version='"2"')

    def change(_came: int, _expected: int | None) -> None:
        server.pages["/file"] = later

    download(f"{server.url}/file", tmp_path / "file", 0.3, LIMIT, change)
    assert (tmp_path / "file").read_bytes() == b"b" * 500


def test_a_weak_version_is_none(server: ModelServer, tmp_path: Path) -> None:
    server.pages["/file"] = Answer(b"x" * 1000, version='W/"1"', cut_at=300)
    assert "cut after 300" in refused(f"{server.url}/file", tmp_path).message
    assert server.count("/file") == 1


BODY = bytes(range(250)) * 1000


def interrupted(server: ModelServer, tmp_path: Path, body: bytes, version: str) -> Path:
    """The destination of a download that was stopped by the user after its first piece."""

    def stop(*_: int | None) -> None:
        raise KeyboardInterrupt

    server.pages["/file"] = Answer(body, version=version)
    with pytest.raises(KeyboardInterrupt):
        download(f"{server.url}/file", tmp_path / "file", 5, LIMIT, stop)
    assert not (tmp_path / "file").exists()
    return tmp_path / "file"


def test_the_next_call_goes_on_where_one_was_interrupted(
    server: ModelServer, tmp_path: Path
) -> None:
    destination = interrupted(server, tmp_path, BODY, '"1"')
    told: list[int] = []
    download(f"{server.url}/file", destination, 5, LIMIT, lambda came, _: told.append(came))
    assert destination.read_bytes() == BODY
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert len(server.ranges) == 1
    assert told[-1] == len(BODY)


def test_all_that_is_there_but_the_end_of_the_call_is_no_trouble(
    server: ModelServer, tmp_path: Path
) -> None:
    destination = interrupted(server, tmp_path, b"short", '"1"')
    assert (tmp_path / "file.part").read_bytes() == b"short"
    download(f"{server.url}/file", destination, 5, LIMIT)
    assert destination.read_bytes() == b"short"


def test_what_is_left_of_another_version_is_never_used(server: ModelServer, tmp_path: Path) -> None:
    destination = interrupted(server, tmp_path, BODY, '"1"')
    interrupted(server, tmp_path, b"b" * 500, '"2"')
    assert (tmp_path / "file.part").stat().st_size == 500
    server.pages["/file"] = Answer(b"b" * 600, version='"2"')
    download(f"{server.url}/file", destination, 5, LIMIT)
    assert destination.read_bytes() == b"b" * 600


def test_what_has_no_version_leaves_nothing(server: ModelServer, tmp_path: Path) -> None:
    interrupted(server, tmp_path, BODY, "")
    assert list(tmp_path.iterdir()) == []


def test_what_is_too_large_leaves_nothing(server: ModelServer, tmp_path: Path) -> None:
    destination = interrupted(server, tmp_path, BODY, '"1"')
    with pytest.raises(ModelError, match="larger than the 100000"):
        download(f"{server.url}/file", destination, 5, 100_000)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_gets_its_space_back(server: ModelServer, tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    server.pages["/file"] = Answer(BODY, version='"1"')
    with pytest.raises(OSError, match="No space left"):
        download(f"{server.url}/file", tmp_path / "file", 5, LIMIT, fail)
    assert list(tmp_path.iterdir()) == []
