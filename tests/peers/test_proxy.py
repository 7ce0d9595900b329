"""boto3, unmodified, against the emulator over TLS and by way of its proxy."""

import botocore.exceptions
import pytest
from botocore.config import Config
from secure_emulator import ROLE, SecureEmulator, client


@pytest.fixture(scope="module")
def secure(tmp_path_factory):
    directory = tmp_path_factory.mktemp("tls") / "made" / "here"
    emulator = SecureEmulator("--tls", str(directory), "--proxy", "--proxy-auth", "user:pass word")
    assert emulator.endpoint.startswith("https://127.0.0.1:")
    assert emulator.ca_file == str(directory / "ca.pem")
    yield emulator
    assert emulator.stop() == 0


def test_sts_and_sitewise_over_tls(secure):
    port = secure.endpoint.rsplit(":", 1)[1]
    for host in ("127.0.0.1", "localhost"):
        endpoint = f"https://{host}:{port}"
        sts = client(secure, "sts", endpoint=endpoint, verify=secure.ca_file)
        credentials = sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7")["Credentials"]
        sitewise = client(secure, "iotsitewise", credentials, endpoint, verify=secure.ca_file)
        assert sitewise.list_portals()["portalSummaries"]


def test_tls_is_not_trusted_without_the_authority(secure):
    with pytest.raises(botocore.exceptions.SSLError, match="CERTIFICATE_VERIFY_FAILED"):
        client(secure, "sts").get_caller_identity()


def proxied(secure, service, endpoint, auth="user:pass%20word@", verify=None):
    proxies = {"https": secure.proxy.replace("http://", f"http://{auth}")}
    return client(secure, service, None, endpoint, Config(proxies=proxies), verify=verify or secure.ca_file)


def test_awss_own_hosts_are_played_behind_the_proxy(secure):
    secure.reset()
    host = f"sts.{secure.region}.amazonaws.com"
    sts = proxied(secure, "sts", f"https://{host}")
    assert sts.get_caller_identity()["Account"] == "123456789012"
    assert proxied(secure, "iotsitewise", f"https://monitor.iotsitewise.{secure.region}.amazonaws.com").list_portals()
    seen = secure.admin("GET", "proxy")
    assert seen[0] == {"method": "CONNECT", "target": f"{host}:443", "status": 200}
    assert len(seen) == 2
    assert secure.requests()[0]["headers"]["host"] == host


def test_the_data_endpoint_of_aws_iot_is_played_behind_the_proxy(secure):
    iot = proxied(secure, "iot", f"https://iot.{secure.region}.amazonaws.com")
    host = iot.describe_endpoint(endpointType="iot:Data-ATS")["endpointAddress"]
    assert host == f"a1b2c3d4e5f6g7-ats.iot.{secure.region}.amazonaws.com"
    data = proxied(secure, "iot-data", f"https://{host}")
    data.update_thing_shadow(thingName="press", payload='{"state":{"reported":{"on":true}}}')
    assert data.list_named_shadows_for_thing(thingName="press")["results"] == []


def test_a_host_that_is_not_played_does_not_match(secure):
    with pytest.raises(botocore.exceptions.SSLError, match=r"hostname 'sts\.example\.com' doesn't match"):
        proxied(secure, "sts", "https://sts.example.com").get_caller_identity()


@pytest.mark.parametrize("auth", ["", "user:wrong@"])
def test_the_proxy_demands_authentication(secure, auth):
    secure.reset()
    with pytest.raises(botocore.exceptions.ProxyConnectionError) as raised:
        proxied(secure, "sts", secure.endpoint, auth).get_caller_identity()
    assert "407 Proxy Authentication Required" in str(raised.value.kwargs["error"])
    assert [request["status"] for request in secure.admin("GET", "proxy")] == [407]
    assert secure.requests() == []


def test_a_proxy_can_refuse_a_tunnel(secure):
    secure.reset()
    fault = {"fault": "error", "status": 503, "code": "Refused", "message": "no tunnel", "operation": "ProxyConnect"}
    secure.inject(fault | {"times": 1})
    with pytest.raises(botocore.exceptions.ProxyConnectionError) as raised:
        proxied(secure, "sts", secure.endpoint).get_caller_identity()
    assert "503 Service Unavailable" in str(raised.value.kwargs["error"])
    assert proxied(secure, "sts", secure.endpoint).get_caller_identity()


def test_plain_requests_are_passed_on():
    emulator = SecureEmulator("--proxy")
    config = Config(proxies={"http": emulator.proxy})
    sts = client(emulator, "sts", endpoint="http://sts.us-east-1.amazonaws.com", config=config)
    credentials = sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7")["Credentials"]
    sitewise = client(emulator, "iotsitewise", credentials, config=config)
    assert len(sitewise.list_portals(maxResults=250)["portalSummaries"]) == 60
    seen = emulator.admin("GET", "proxy")
    assert [(request["method"], request["status"]) for request in seen] == [("POST", 200), ("GET", 200)]
    assert seen[0]["target"] == "http://sts.us-east-1.amazonaws.com/"
    assert seen[1]["target"] == f"{emulator.endpoint}/portals?maxResults=250"
    assert emulator.stop() == 0
