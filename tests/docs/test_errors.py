"""Every error that a page lists is made to happen: kind and words are those of the page's table."""

import json
from datetime import UTC, datetime, timedelta

import pytest
import twinlink
from certificates import Authority, new_key
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, VECTORS, Emulator
from pages import PAGES, Page
from settings import GATEWAY, READER, token

KEYS = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
ANCHOR = "arn:aws:rolesanywhere:us-east-1:123456789012:trust-anchor/1"
PROFILE = "arn:aws:rolesanywhere:us-east-1:123456789012:profile/2"
ROOT = Authority("twinlink docs root")
PRESS = ROOT.issue()
TARGET = {"credentials": KEYS, "service": "iotsitewise", "region": "us-east-1"}


def roles_anywhere(certificate=PRESS, key=PRESS, anchor=ANCHOR):
    return twinlink.Credentials.roles_anywhere(
        trust_anchor_arn=anchor, profile_arn=PROFILE, role_arn=READER,
        certificate=certificate.certificates_pem(), private_key=key.key_pem(),
    )  # fmt: skip


def given_key(key):
    return twinlink.Credentials.roles_anywhere(
        trust_anchor_arn=ANCHOR, profile_arn=PROFILE, role_arn=READER, password="for+tests/only",
        certificate=VECTORS / "keys" / "chain.pem", private_key=str(VECTORS / "keys" / key) if "." in key else key,
    )  # fmt: skip


def given_archive(name):
    return twinlink.Credentials.roles_anywhere(
        trust_anchor_arn=ANCHOR, profile_arn=PROFILE, role_arn=READER, password="for+tests/only",
        certificate=VECTORS / "keys" / name,
    )  # fmt: skip


def web_identity(folder, **claims):
    (folder / "token").write_text(
        token(new_key("rsa"), "https://example.com", sub="pod", aud="sts.amazonaws.com", **claims)
    )
    return twinlink.Credentials.web_identity(READER, folder / "token")


def expired():
    now, day = datetime.now(UTC), timedelta(days=1)
    return ROOT.issue(begin=now - 3 * day, end=now - day)


def chain(**settings):
    gateway = twinlink.Credentials.assume_role(GATEWAY, source=KEYS)
    return twinlink.Credentials.assume_role(READER, external_id="line-7", source=gateway, **settings)


def in_environment(monkeypatch, *keys):
    for name, key in zip(("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"), keys, strict=False):
        monkeypatch.setenv(name, key)
    return twinlink.Credentials.default_chain()


def profile(monkeypatch, folder, name, line=""):
    (folder / "config").write_text(
        f"[profile plant]\nrole_arn = arn:aws:iam::123456789012:role/R\nsource_profile = none\n{line}\n"
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(folder / "config"))
    return twinlink.Credentials.profile(name)


def printed(folder, **members):
    keys = {"Version": 1, "AccessKeyId": ACCESS_KEY_ID, "SecretAccessKey": SECRET_ACCESS_KEY, "SessionToken": "token"}
    (folder / "keys.json").write_text(json.dumps(keys | members))
    return twinlink.Credentials.process(f"cat {folder}/keys.json")


def slow(monkeypatch):
    monkeypatch.setenv("TWINLINK_CALL_TIMEOUT", "1")
    return twinlink.Credentials.process("sleep 30")


def role(**settings):
    return twinlink.Credentials.assume_role(READER, source=KEYS, **settings)


def sign(url="https://example.com/", headers=(), method="GET"):
    twinlink.sign_request(method, url, headers, **TARGET)


def presign():
    twinlink.presign_url("GET", "https://example.com/", expires=0, **TARGET)


# By page, in the order of its table: what gives credentials that fail, or fails itself.
CAUSES = {
    "credentials/keys": [
        lambda *_: twinlink.Credentials("", "secret"),
        lambda *_: twinlink.Credentials(ACCESS_KEY_ID, f"{SECRET_ACCESS_KEY}\n"),
        lambda *_: twinlink.Credentials("AKIAIOSFODNN7EXAMPLE", SECRET_ACCESS_KEY),
        lambda *_: twinlink.Credentials(ACCESS_KEY_ID, "another"),
    ],
    "credentials/profile": [
        lambda monkeypatch, folder: profile(monkeypatch, folder, "plan"),
        lambda monkeypatch, folder: profile(monkeypatch, folder, "plant"),
        lambda monkeypatch, folder: profile(monkeypatch, folder, "plant", "nothing else"),
    ],
    "credentials/default-chain": [
        lambda monkeypatch, _: in_environment(monkeypatch),
        lambda monkeypatch, _: in_environment(monkeypatch, "AKIAIOSFODNN7EXAMPLE", SECRET_ACCESS_KEY),
    ],
    "credentials/assume-role": [
        lambda *_: role(external_id="line-8"),
        lambda *_: chain(duration=7200),
        lambda *_: twinlink.Credentials.assume_role("arn:aws:sts::123456789012:assumed-role/R/s", source=KEYS),
        lambda *_: role(session_name="the dashboard"),
        lambda *_: role(duration=60),
    ],
    "credentials/web-identity": [
        lambda _, folder: web_identity(folder),
        lambda _, folder: web_identity(folder, exp=1),
        lambda _, folder: twinlink.Credentials.web_identity(READER, folder / "none"),
    ],
    "credentials/process": [
        lambda *_: twinlink.Credentials.process("false --line 7"),
        lambda _, folder: printed(folder, SecretAccessKey="two parts"),
        lambda _, folder: printed(folder, Expiration="2020-01-01T00:00:00Z"),
        lambda monkeypatch, _: slow(monkeypatch),
        lambda *_: twinlink.Credentials.process(" "),
    ],
    "credentials/roles-anywhere": [
        lambda *_: roles_anywhere(certificate := expired(), certificate),
        lambda *_: roles_anywhere(PRESS, ROOT.issue()),
        lambda *_: roles_anywhere(),
        lambda *_: given_key("rsa-1024.pem"),
        lambda *_: given_key("proc-type.pem"),
        lambda *_: given_key("pbes1.pem"),
        lambda *_: given_archive("pbmac1.p12"),
        lambda *_: given_archive("rc2-128.p12"),
        lambda *_: given_archive("two-keys.p12"),
        lambda *_: given_key("".join((VECTORS / "keys" / "key.pem").read_text().splitlines()[1:-1])),
        lambda *_: roles_anywhere(anchor=PROFILE),
    ],
    "signing": [
        lambda *_: sign("example.com"),
        lambda *_: sign("https://example.com/?name=a+b"),
        lambda *_: sign(headers=[("a", "b\nc: d")]),
        lambda *_: sign(method="get"),
        lambda *_: sign("https://EXAMPLE.com/"),
        lambda *_: sign("https://example.com:0443/"),
        lambda *_: sign("https://example.com/ä"),
        lambda *_: sign("https://user:password@example.com/"),
        lambda *_: sign("https://example.com/?X-Amz-Signature=0"),
        lambda *_: sign(headers=[("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD")]),
        lambda *_: presign(),
    ],
}
ROWS = {page.name: page.rows("error", "remedy") for page in PAGES if page.rows("error", "remedy")}


@pytest.fixture(scope="module")
def emulator():
    emulator = Emulator("--role", f"{READER},external-id=line-7", "--role", GATEWAY)
    yield emulator
    assert emulator.stop() == 0


def list_workspaces(emulator, credentials):
    with twinlink.Connector("us-east-1", emulator.endpoint, credentials) as aws:
        return aws.twinmaker.list_workspaces().page()


def test_every_row_has_its_cause():
    assert {name: len(rows) for name, rows in ROWS.items()} == {name: len(causes) for name, causes in CAUSES.items()}


@pytest.mark.parametrize(("page", "number"), [(page, number) for page in ROWS for number in range(len(ROWS[page]))])
def test_errors_are_in_the_words_of_the_page(page, number, emulator, monkeypatch, tmp_path):
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_ENDPOINT_URL", emulator.endpoint)
    (kind, *words), *_ = ROWS[page][number]
    with pytest.raises(twinlink.Error) as caught:
        list_workspaces(emulator, CAUSES[page][number](monkeypatch, tmp_path))
    assert caught.value.kind == kind, caught.value
    for word in words:
        assert word in str(caught.value)


@pytest.mark.parametrize("row", Page("explain").rows("code", "kind", "means", "remedy"), ids=lambda row: row[0][0])
def test_codes_have_the_kind_of_the_table(row, emulator):
    emulator.reset()
    [code], [kind], *_ = row
    emulator.inject({"fault": "error", "status": 403, "code": code, "times": 2})
    with pytest.raises(twinlink.Error) as caught:
        list_workspaces(emulator, KEYS)
    assert (caught.value.kind, caught.value.aws_code, caught.value.http_status) == (kind, code, 403)


def test_denials_are_in_the_words_of_the_page(emulator):
    page = Page("explain")
    [shown] = page.blocks("text")
    emulator.reset()
    emulator.admin("POST", "denials", {"principal": ACCESS_KEY_ID, "operation": "ListWorkspaces"})
    deny = {"Effect": "Deny", "Action": "iottwinmaker:*", "Resource": "*"}
    said = []
    try:
        for credentials in [
            KEYS,
            chain(policy=json.dumps(page.policies()[0])),
            chain(policy=json.dumps({"Version": "2012-10-17", "Statement": [deny]})),
        ]:
            with pytest.raises(twinlink.AccessDeniedError) as caught:
                list_workspaces(emulator, credentials)
            said.append(str(caught.value))
    finally:
        emulator.admin("DELETE", "denials")
    assert shown.strip() in said[0]
    words = [word for (words, *_) in page.rows("it says", "remedy") for word in words]
    assert len(words) == 3
    assert all(word in text for word, text in zip(words, said, strict=True))
