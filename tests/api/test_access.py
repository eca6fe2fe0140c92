"""Who may ask: keys, origins, names, and what is refused before the service starts."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from api import Settings, SettingsError, create_app, keys_main
from api.keys import KeyFile, Keys
from api.server import check_exposure

DRAFT = {"text": "Hello"}


@pytest.fixture(scope="module")
def key_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("keys") / "keys.json"


@pytest.fixture(scope="module")
def key(key_file: Path) -> str:
    return KeyFile(key_file).add("tests")


@pytest.fixture(scope="module")
def guarded(key_file: Path, key: str) -> Iterator[TestClient]:
    settings = Settings(
        workers=1, keys_file=str(key_file), origins=("chrome-extension://abcdefgh",)
    )
    with TestClient(create_app(settings)) as client:
        yield client


def test_a_key_is_asked_for_and_taken(guarded: TestClient, key: str) -> None:
    refused = guarded.post("/v1/lint", json=DRAFT)
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"].startswith("Bearer")
    for wrong in ("nonsense", f"{key}x", key[:-1], "pl_00000000_" + "x" * 43):
        headers = {"Authorization": f"Bearer {wrong}"}
        assert guarded.post("/v1/lint", json=DRAFT, headers=headers).status_code == 401
    headers = {"Authorization": f"Bearer {key}"}
    assert guarded.post("/v1/lint", json=DRAFT, headers=headers).status_code == 200


def test_the_form_takes_the_key_in_a_field(guarded: TestClient, key: str) -> None:
    assert 'name="key"' in guarded.get("/").text
    refused = guarded.post("/", data=DRAFT)
    assert refused.status_code == 401
    assert '<a href="#key">Enter a valid access key</a>' in refused.text
    assert "www-authenticate" not in refused.headers
    accepted = guarded.post("/", data={**DRAFT, "key": key})
    assert accepted.status_code == 200
    assert key not in accepted.text


def test_operations_need_no_key(guarded: TestClient) -> None:
    assert guarded.get("/livez").status_code == 200
    assert guarded.get("/v1/rules").status_code == 200


def test_only_hashes_are_kept_and_only_the_owner_reads_them(key_file: Path, key: str) -> None:
    text = key_file.read_text()
    assert key.split("_", 2)[2] not in text
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600


def test_a_revoked_key_opens_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = KeyFile(tmp_path / "keys.json")
    token = file.add("press office")
    keys = Keys(file.path)
    who = keys.who(token)
    assert who is not None
    assert keys.who(token) == who
    file.revoke(who)
    monkeypatch.setattr("api.keys._LOOK_AGAIN", 0.0)
    keys._next_look = 0.0
    assert keys.who(token) is None
    file.path.unlink()
    assert keys.who(token) is None


def test_the_command_makes_lists_and_revokes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(tmp_path / "keys.json")
    assert keys_main(["new", "the press office", "--file", file]) == 0
    token = capsys.readouterr().out.strip()
    key_id = token.split("_")[1]
    assert keys_main(["--file", file, "list"]) == 0
    listed = capsys.readouterr().out
    assert key_id in listed
    assert "the press office" in listed
    assert token not in listed
    assert keys_main(["--file", file, "revoke", "ffffffff"]) == 2
    assert keys_main(["--file", file, "revoke", key_id]) == 0
    assert json.loads(Path(file).read_text()) == {"keys": []}


def test_a_page_of_another_site_is_refused(client: TestClient) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"}
    assert client.post("/v1/lint", json=DRAFT, headers=headers).status_code == 403


def test_an_origin_on_the_list_is_answered(guarded: TestClient, key: str) -> None:
    origin = "chrome-extension://abcdefgh"
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type",
    }
    preflight = guarded.options("/v1/lint", headers=asked)
    assert preflight.headers["access-control-allow-origin"] == origin
    other = guarded.options("/v1/lint", headers={**asked, "Origin": "https://evil.example"})
    assert "access-control-allow-origin" not in other.headers
    headers = {"Origin": origin, "Sec-Fetch-Site": "cross-site", "Authorization": f"Bearer {key}"}
    answer = guarded.post("/v1/lint", json=DRAFT, headers=headers)
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == origin


def test_a_foreign_name_is_refused() -> None:
    app = create_app(Settings(hosts=("localhost", "127.0.0.1", "::1")))
    for name, status in (
        ("localhost:8080", 200),
        ("127.0.0.1", 200),
        ("[::1]:80", 200),
        ("evil.example", 400),
        ("", 400),
    ):
        response = TestClient(app).get("/livez", headers={"Host": name})
        assert (name, response.status_code) == (name, status)


def test_every_answer_carries_the_security_headers(client: TestClient) -> None:
    for path in ("/", "/livez", "/nothing", "/static/main.js"):
        headers = client.get(path).headers
        policy = headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-opener-policy"] == "same-origin"
        assert "set-cookie" not in headers


def test_pages_hold_nothing_inline(client: TestClient) -> None:
    page = client.post("/", data={"text": "Card 4111 1111 1111 1111"}).text
    assert "<style" not in page
    assert " style=" not in page
    assert " on" not in "".join(tag.split(">")[0] for tag in page.split("<button")[1:])
    assert page.count("<script") == page.count('<script type="module" src=') == 1


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "postlint.example.org"])
def test_a_public_address_needs_keys_or_a_proxy(host: str, key_file: Path, key: str) -> None:
    with pytest.raises(SettingsError, match="--behind-authenticating-proxy"):
        check_exposure(Settings(host=host))
    check_exposure(Settings(host=host, keys_file=str(key_file)))
    check_exposure(Settings(host=host, behind_authenticating_proxy=True))


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
def test_this_machine_needs_neither(host: str) -> None:
    check_exposure(Settings(host=host))
