"""No secret in anything that can be read or printed."""

import logging

import pytest
import twinlink

SECRET = "SecretOfNobody/SecretOfNobody/SecretOfNo"
TOKEN = "TokenOfNobody/TokenOfNobody/TokenOfNobody"


def test_nothing_shows_a_secret(connect, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    credentials = twinlink.Credentials("AKIANOBODYNOBODY0000", SECRET, TOKEN)
    aws = connect(credentials=credentials)
    listing = aws.twinmaker.list_workspaces()
    with pytest.raises(twinlink.CredentialsError) as raised:
        listing.page()
    error = raised.value
    shown = [repr(credentials), str(credentials), repr(aws), repr(listing), str(error), repr(error), str(vars(error))]
    shown += [caplog.text, *capfd.readouterr()]
    for text in shown:
        assert SECRET not in text
        assert TOKEN not in text


def test_refusals_of_keys_do_not_show_them(connect):
    for credentials in (
        twinlink.Credentials("AKIANOBODYNOBODY0000", SECRET + "\n"),
        twinlink.Credentials("AKIANOBODYNOBODY0000", SECRET, TOKEN + " "),
        twinlink.Credentials("AKIANOBODYNOBODY0000", {"secret": SECRET}),
    ):
        with pytest.raises(twinlink.ValidationError) as raised:
            connect(credentials=credentials)
        assert SECRET not in str(raised.value)
        assert TOKEN not in str(raised.value)


def test_credentials_show_what_tells_them_apart():
    assert repr(twinlink.Credentials("AKIANOBODYNOBODY0000", SECRET)) == "<twinlink.Credentials access key ****0000>"
    with_token = twinlink.Credentials("AKIANOBODYNOBODY0000", SECRET, TOKEN)
    assert repr(with_token) == "<twinlink.Credentials access key ****0000, with session token>"
    assert repr(twinlink.Credentials("short", SECRET)) == "<twinlink.Credentials access key ****>"
    assert repr(twinlink.Credentials.profile("plant")) == "<twinlink.Credentials profile 'plant'>"
    assert repr(twinlink.Credentials.default_chain()) == "<twinlink.Credentials default chain>"
    assert repr(twinlink.Certificate.from_environment("press")) == "<twinlink.Certificate pin 'press'>"
    assert repr(twinlink.Certificate.from_list(["a.p12"], [SECRET], 1)) == "<twinlink.Certificate number 1>"
    assert twinlink.Credentials("a", "b") == twinlink.Credentials("a", "b") != twinlink.Credentials("a", "c")
    assert hash(twinlink.Credentials("a", "b")) == hash(twinlink.Credentials("a", "b"))
