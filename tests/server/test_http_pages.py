"""Pages, assets and headers: what browsers get, how it is kept, and where a mistyped address leads."""

from __future__ import annotations

import gzip
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from server.web.errors import errors
from server.web.headers import headers
from server.web.pages import ClientMissing, add_pages, meant_by
from tests.server.conftest import Place

SCRIPT = "console.log('שלום');\n" * 60
PAGE = '<!doctype html><html lang="he" dir="rtl"><title>{}</title>' + " " * 700


@dataclass(frozen=True, slots=True)
class Site:
    """A server of pages only, over files made for the test."""

    origin: str

    async def get(self, path: str, *, method: str = "GET", **sent: str) -> tuple[int, Mapping[str, str], bytes]:
        """A request as it is: nothing is followed, nothing unpacked."""
        asked = {name.replace("_", "-"): value for name, value in sent.items()}
        async with (
            aiohttp.ClientSession(auto_decompress=False) as session,
            session.request(method, self.origin + path, headers=asked, allow_redirects=False) as response,
        ):
            return response.status, response.headers, await response.read()


def built(folder: Path) -> Path:
    """A built client, small."""
    for page in ("index.html", "console/index.html", "screen/index.html", "privacy/index.html"):
        path = folder / page
        path.parent.mkdir(exist_ok=True)
        path.write_text(PAGE.format(page))
    (folder / "assets").mkdir()
    (folder / "assets" / "phone-abc.js").write_text(SCRIPT)
    (folder / "assets" / "phone-abc.js.gz").write_bytes(gzip.compress(SCRIPT.encode()))
    (folder / "assets" / "phone-abc.js.br").write_bytes(b"as if packed by brotli")
    (folder / "assets" / "rubik.woff2").write_bytes(b"wOF2")
    return folder


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    app = web.Application(middlewares=[headers, errors])
    add_pages(app, built(tmp_path))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield Site(f"http://127.0.0.1:{runner.addresses[0][1]}")
    await runner.cleanup()


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("/", "index.html"),
        ("/47291638", "index.html"),
        ("/console", "console"),
        ("/screen", "screen"),
        ("/privacy", "privacy"),
    ],
)
async def test_pages_are_always_asked_for_anew(site: Site, path: str, page: str) -> None:
    status, told, body = await site.get(path)
    assert status == 200 and told["Content-Type"] == "text/html" and page.encode() in body
    assert told["Cache-Control"] == "no-cache" and told["ETag"]
    assert (await site.get(path, If_None_Match=told["ETag"]))[0] == 304
    assert (await site.get(path, method="HEAD"))[2] == b""


async def test_assets_are_kept_for_ever(site: Site) -> None:
    status, told, body = await site.get("/assets/phone-abc.js", Accept_Encoding="identity")
    assert status == 200 and body == SCRIPT.encode() and "Content-Encoding" not in told
    assert told["Cache-Control"] == "public, max-age=31536000, immutable"
    assert told["Content-Type"] in {"text/javascript", "application/javascript"}


@pytest.mark.parametrize(("accepted", "sent"), [("gzip", "gzip"), ("gzip, deflate, br", "br"), ("br", "br")])
async def test_assets_come_packed_where_that_is_understood(site: Site, accepted: str, sent: str) -> None:
    status, told, body = await site.get("/assets/phone-abc.js", Accept_Encoding=accepted)
    assert status == 200 and told["Content-Encoding"] == sent and "Accept-Encoding" in told["Vary"]
    assert body == b"as if packed by brotli" if sent == "br" else gzip.decompress(body) == SCRIPT.encode()
    assert told["Content-Type"] in {"text/javascript", "application/javascript"}


@pytest.mark.parametrize(
    "path",
    [
        "/assets/none.js",
        "/assets/..%2findex.html",
        "/assets/../index.html/",
        "/assets/phone-abc.js.gz",
        "/assets/%00",
        "/a.php",
    ],
)
async def test_nothing_but_what_was_built_is_served(site: Site, path: str) -> None:
    status, _, body = await site.get(path)
    assert status == 404 and b"root:" not in body and b"wOF2" not in body


@pytest.mark.parametrize("path", ["/abc", "/4729163", "/472916381", "/console/x", "/שלום", "/x/y/z", "/4729abcd"])
async def test_whoever_mistypes_an_address_gets_the_first_page(site: Site, path: str) -> None:
    status, told, body = await site.get(path, Accept="text/html,*/*;q=0.8")
    assert status == 404 and told["Content-Type"] == "text/html" and b"<title>index.html" in body


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("/4729%201638", "/47291638"),
        ("/4729-1638", "/47291638"),
        ("/47291638/", "/47291638"),
        ("/%D9%A4%D9%A7%D9%A2%D9%A9%D9%A1%D9%A6%D9%A3%D9%A8", "/47291638"),
        ("/4729/1638", "/47291638"),
        ("/console/", "/console"),
        ("/Screen", "/screen"),
    ],
)
async def test_an_address_that_is_nearly_right_leads_there(site: Site, path: str, page: str) -> None:
    status, told, _ = await site.get(path)
    assert status == 302 and told["Location"] == page
    assert "Content-Security-Policy" in told


@pytest.mark.parametrize(
    "typed", ["", "abc", "console", "screen", "01234567", "4729163", "47291638x", "//evil.example"]
)
def test_what_means_nothing_leads_nowhere(typed: str) -> None:
    assert meant_by(typed) is None


async def test_whoever_wants_no_page_gets_a_code(site: Site) -> None:
    status, told, body = await site.get("/abc", Accept="application/json")
    assert status == 404 and told["Content-Type"].startswith("application/json") and b"no-such-page" in body


async def test_without_a_built_client_there_is_nothing_to_serve(tmp_path: Path) -> None:
    with pytest.raises(ClientMissing):
        add_pages(web.Application(), tmp_path)


async def test_every_answer_carries_the_headers_that_keep_others_out(place: Place) -> None:
    room = await place.open("rummy")
    for method, path, token in (
        ("GET", "/", None),
        ("GET", "/console", None),
        ("GET", "/nowhere", None),
        ("GET", f"/api/rooms/{room['code']}", None),
        ("GET", "/api/rooms/99999999", None),
        ("PUT", "/api/rooms", None),
        ("GET", f"/api/rooms/{room['code']}/export.xlsx", room["facilitator_token"]),
        ("GET", "/healthz", None),
    ):
        _, told, _ = await place.call(method, path, token=token)
        policy = told["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy and "form-action 'none'" in policy
        assert f"connect-src 'self' ws://127.0.0.1:{place.serving.port} wss://127.0.0.1:{place.serving.port};" in policy
        assert "require-trusted-types-for 'script'" in policy and "trusted-types svelte-trusted-html" in policy
        assert "script-src 'self';" in policy and "default-src 'none'" in policy
        assert "http:" not in policy and "https:" not in policy and "*" not in policy and "unsafe-eval" not in policy
        assert told["Referrer-Policy"] == "no-referrer" and told["X-Content-Type-Options"] == "nosniff"
        assert told["Cross-Origin-Opener-Policy"] == told["Cross-Origin-Resource-Policy"] == "same-origin"
        assert "Access-Control-Allow-Origin" not in told
        if path.startswith("/api/"):
            assert told["Cache-Control"] == "no-store"


@pytest.mark.parametrize("host", ["x; script-src *", "a b", "x'", "é"])
async def test_a_strange_host_says_nothing_about_scripts(site: Site, host: str) -> None:
    _, told, _ = await site.get("/", Host=host)
    assert told["Content-Security-Policy"].count("script-src") == 1
    assert "connect-src 'self';" in told["Content-Security-Policy"]


async def test_pages_load_nothing_from_anybody_else(place: Place) -> None:
    for path in ("/", "/console", "/screen"):
        _, _, body = await place.call("GET", path)
        assert not re.findall(rb"""(?:src|href)=["'](?!/assets/|data:)[^"']+""", body)
