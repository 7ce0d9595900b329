"""An emulator that may speak TLS and have a proxy, boto3 to call it, and certificates to show to it."""

import datetime
import pathlib
import re
import sys

import boto3
import botocore.exceptions
import pytest
from botocore.config import Config
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bindings-python" / "tests"))
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator
from emulator import BINARY as BINARY

ROLE = "arn:aws:iam::123456789012:role/plants/Reader"
NOW = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)


class SecureEmulator(Emulator):
    """A running emulator that also says what it was asked for."""

    def counts(self):
        return {name: count["seen"] for name, count in self.admin("GET", "counts").items()}


def client(emulator, service, credentials=None, endpoint=None, config=None, **settings):
    """boto3's client, unmodified, with the long-lived identity or the credentials that STS gave."""
    keys = (ACCESS_KEY_ID, SECRET_ACCESS_KEY, None)
    if credentials is not None:
        keys = tuple(credentials[name] for name in ("AccessKeyId", "SecretAccessKey", "SessionToken"))
    return boto3.client(
        service,
        region_name=emulator.region,
        endpoint_url=endpoint or emulator.endpoint,
        aws_access_key_id=keys[0],
        aws_secret_access_key=keys[1],
        aws_session_token=keys[2],
        config=Config(inject_host_prefix=False, retries={"total_max_attempts": 1}).merge(config or Config()),
        **settings,
    )


def refused(call, **arguments):
    """The status, code and message of a refusal."""
    with pytest.raises(botocore.exceptions.ClientError) as raised:
        call(**arguments)
    answer = raised.value.response
    assert re.fullmatch("[0-9a-f-]{36}", answer["ResponseMetadata"]["RequestId"])
    return answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Code"], answer["Error"]["Message"]


def rsa_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def ec_key(curve=None):
    return ec.generate_private_key(curve or ec.SECP256R1())


def key_pem(key):
    form = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())


def pem(certificate):
    return certificate.public_bytes(serialization.Encoding.PEM)


class Authority:
    """A certificate authority, which may be below another one."""

    def __init__(self, name, above=None, key=None):
        self.key = key or ec_key()
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        issuer = above or self
        builder = _builder(self.name, issuer.name, self.key.public_key())
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        self.certificate = builder.sign(issuer.key, hashes.SHA256())

    def issue(self, key, *, begins=None, ends=None, may_sign=True, name="Line 7", is_authority=False):
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        builder = _builder(subject, self.name, key.public_key(), begins, ends)
        builder = builder.add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        usage = x509.KeyUsage(
            digital_signature=may_sign,
            content_commitment=False,
            key_encipherment=not may_sign,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=is_authority,
            crl_sign=False,
            encipher_only=False,
            decipher_only=False,
        )
        return builder.add_extension(usage, critical=True).sign(self.key, hashes.SHA256())


def _builder(subject, issuer, key, begins=None, ends=None):
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key)
    begins, ends = begins or NOW - datetime.timedelta(days=30), ends or NOW + datetime.timedelta(days=30)
    return builder.serial_number(x509.random_serial_number()).not_valid_before(begins).not_valid_after(ends)
