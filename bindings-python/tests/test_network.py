"""Proxies, certificate authorities and single endpoints: how an emulator is reached that is not simply there."""

import logging
import pathlib

import botocore.utils
import pytest
import twinlink
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator

USER = "line%207:p%40ss%3Aword@"


@pytest.fixture(scope="module")
def secure(tmp_path_factory):
    """An emulator that speaks TLS and has a proxy that wants a password."""
    directory = tmp_path_factory.mktemp("authority")
    emulator = Emulator("--tls", str(directory), "--proxy", "--proxy-auth", "line 7:p@ss:word")
    yield emulator
    assert emulator.stop() == 0


def connector(emulator, **settings):
    keys = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
    defaults = {"region": emulator.region, "endpoint_url": emulator.endpoint, "credentials": keys, "max_backoff": 0.05}
    return twinlink.Connector(**(defaults | settings))


def proxy(emulator, user=USER):
    return emulator.proxy.replace("://", f"://{user}")


def test_an_authority_is_trusted_if_it_is_named(secure, monkeypatch):
    with connector(secure, ca_bundle=secure.ca_file) as aws:
        assert len(list(aws.sitewise.list_portals(limit=7))) == 7
    with connector(secure) as aws, pytest.raises(twinlink.ConnectionError, match=r"ca_bundle \(AWS_CA_BUNDLE\)"):
        list(aws.sitewise.list_portals())
    monkeypatch.setenv("AWS_CA_BUNDLE", secure.ca_file)
    with connector(secure) as aws:
        assert "AWS_CA_BUNDLE" in str(aws.explain())
        assert len(list(aws.sitewise.list_portals(limit=7))) == 7


def test_any_certificate_is_accepted_with_a_warning(secure, caplog):
    with caplog.at_level(logging.WARNING, "twinlink"):
        aws = connector(secure, danger_accept_any_certificate=True)
    assert "TLS certificates are not verified" in caplog.text
    with aws:
        assert len(list(aws.sitewise.list_portals(limit=7))) == 7
    caplog.clear()
    connector(secure, ca_bundle=secure.ca_file).close()
    assert caplog.text == ""


def test_a_proxy_by_setting_and_by_environment(secure, monkeypatch):
    secure.reset()
    with connector(secure, ca_bundle=secure.ca_file, proxy_url=proxy(secure)) as aws:
        assert len(list(aws.sitewise.list_portals(limit=7))) == 7
    assert [request["status"] for request in secure.admin("GET", "proxy")] == [200]
    monkeypatch.setenv("HTTPS_PROXY", proxy(secure, "line:wrong@"))
    with connector(secure, ca_bundle=secure.ca_file) as aws:
        with pytest.raises(twinlink.ConnectionError) as raised:
            list(aws.sitewise.list_portals())
        assert "(HTTPS_PROXY): " in str(raised.value)
        assert "proxy authorization required" in str(raised.value)
        assert "wrong" not in str(raised.value) + str(aws.explain())
    for direct in ({"proxy_url": "none"}, {"no_proxy": "127.0.0.1"}):
        with connector(secure, ca_bundle=secure.ca_file, **direct) as aws:
            assert len(list(aws.sitewise.list_portals(limit=7))) == 7


def test_a_plane_has_an_endpoint_of_its_own(emulator):
    nowhere = "http://127.0.0.1:9"
    urls = {"iotsitewise.monitor": emulator.endpoint, "sts": emulator.endpoint}
    with connector(emulator, endpoint_url=nowhere, endpoint_urls=urls, max_attempts=1) as aws:
        assert len(list(aws.sitewise.list_portals(limit=7))) == 7
        assert aws.validate_credentials().account
        with pytest.raises(twinlink.ConnectionError):
            list(aws.sitewise.list_asset_models())


HOSTS = ["a.com", "b.a.com", "xa.com", "a.com:8443", "10.0.0.1", "10.0.0.1:8443", "[::1]", "[::1]:8443"]


@pytest.mark.parametrize("variable", ["NO_PROXY", "no_proxy"])
@pytest.mark.parametrize(
    ("listed", "ours_alone", "theirs_alone"),
    [
        ("", [], []),
        ("*", [], []),
        ("a.com", [], []),
        (".A.com", [], []),
        ("a.com:8443", [], []),
        (" c.com , a.com,", [], []),
        ("com", [], []),
        ("10.0.0.1", [], []),
        ("10.0.0.1:8443", [], []),
        ("[::1]", [], []),
        ("[::1]:8443", [], []),
        ("localhost", [], []),
        # What curl or Go read besides, and botocore does not.
        ("foo,*", HOSTS, []),
        ("*.a.com", ["b.a.com"], []),
        ("c.com a.com", ["a.com", "b.a.com", "a.com:8443"], []),
        ("a.com:443", ["a.com", "b.a.com"], []),
        ("10.0.0.0/8", ["10.0.0.1", "10.0.0.1:8443"], []),
        ("::1", ["[::1]", "[::1]:8443"], []),
        # An address has no domain above it.
        ("0.0.1", [], ["10.0.0.1", "10.0.0.1:8443"]),
    ],
)
def test_a_list_of_hosts_is_read_as_botocore_reads_it(variable, listed, ours_alone, theirs_alone, monkeypatch):
    for name in ["NO_PROXY", "no_proxy", "https_proxy"]:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv(variable, listed)
    past = {host for host in HOSTS if "past the proxy" in explained_endpoint(f"https://{host}")}
    theirs = {host for host in HOSTS if not botocore.utils.get_environ_proxies(f"https://{host}")}
    assert (past - theirs, theirs - past) == (set(ours_alone), set(theirs_alone))


def explained_endpoint(url):
    keys = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
    with twinlink.Connector(region="us-east-1", endpoint_urls={"sts": url}, credentials=keys) as aws:
        return next(line for line in str(aws.explain()).splitlines() if line.startswith("endpoint sts"))


@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        ("AWS_MAX_ATTEMPTS", "50", "max_attempts must be 1 to 20, but AWS_MAX_ATTEMPTS says 50: it is 20"),
        ("AWS_MAX_ATTEMPTS", "0", "max_attempts must be 1 to 20, but AWS_MAX_ATTEMPTS says 0: it is 1"),
        ("NO_PROXY", "10.0.0.0/99", 'but has "10.0.0.0/99": it is passed over'),
        ("ALL_PROXY", "socks5://127.0.0.1:9", "ALL_PROXY is passed over: only http and https proxies are supported"),
    ],
)
def test_what_others_set_is_warned_of(emulator, variable, value, message, monkeypatch, caplog):
    monkeypatch.setenv(variable, value)
    with caplog.at_level(logging.WARNING, "twinlink"), connector(emulator) as aws:
        assert len(list(aws.sitewise.list_portals(limit=7))) == 7
    assert any(message in record.getMessage() for record in caplog.records)


def test_what_is_no_certificate_is_warned_of_with_its_place(secure, tmp_path, caplog):
    bundle = tmp_path / "bundle.pem"
    key = "-----BEGIN PRIVATE KEY-----\nTm9uZQ==\n-----END PRIVATE KEY-----\n"
    bundle.write_text(f"# ours\n{key}{pathlib.Path(secure.ca_file).read_text()}")
    with caplog.at_level(logging.WARNING, "twinlink"), connector(secure, ca_bundle=bundle) as aws:
        assert len(list(aws.sitewise.list_portals(limit=7))) == 7
    assert any("a private key (line 2)" in record.getMessage() for record in caplog.records)


@pytest.mark.parametrize(
    ("setting", "value", "message"),
    [
        ("endpoint_urls", {"iotsitewise.edge": "http://a"}, "endpoint_urls must have names out of iottwinmaker, "),
        ("endpoint_urls", {"sts": "a"}, r'endpoint_urls\["sts"\] must be a URL such as'),
        ("proxy_url", "socks5://a", "proxy_url must be a URL such as http://proxy.example.com:3128, or none"),
        ("ca_bundle", "/no/such/file", 'ca_bundle must be a file of PEM certificates, but is "/no/such/file"'),
        ("max_idle_connections", -1, "max_idle_connections must be 0 to 10000, but is -1"),
        ("max_response_bytes", 1023, "max_response_bytes must be 1024 to 2147483647, but is 1023"),
        ("max_response_bytes", 2**31, "max_response_bytes must be 1024 to 2147483647, but is 2147483648"),
        ("idle_timeout", 0, "idle_timeout must be 0.001 to 3600 seconds, but is 0"),
    ],
)
def test_what_cannot_be_is_refused(emulator, setting, value, message):
    with pytest.raises(twinlink.ValidationError, match=message):
        connector(emulator, **{setting: value})
