"""Certificates made for a test: an authority, and what it signs, in every form that a user may have it in."""

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID

DAY = timedelta(days=1)


def new_key(kind):
    match kind:
        case "rsa":
            return rsa.generate_private_key(public_exponent=65537, key_size=2048)
        case "p256":
            return ec.generate_private_key(ec.SECP256R1())
        case "p384":
            return ec.generate_private_key(ec.SECP384R1())
        case _:
            return ec.generate_private_key(ec.SECP521R1())


class Authority:
    """A certificate authority, perhaps below another one."""

    def __init__(self, name, issuer=None, kind="p256"):
        self.key = new_key(kind)
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        issuer = issuer or self
        self.certificate = self._build(self.name, self.key, issuer, authority=True)

    @staticmethod
    def _build(subject, key, issuer, *, authority, begin=None, end=None, hosts=()):
        now = datetime.now(UTC)
        usage = x509.KeyUsage(
            digital_signature=not authority, key_cert_sign=authority, crl_sign=authority, content_commitment=False,
            key_encipherment=False, data_encipherment=False, key_agreement=False, encipher_only=False,
            decipher_only=False,
        )  # fmt: skip
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer.name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(begin or now - DAY)
            .not_valid_after(end or now + DAY)
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(usage, critical=True)
        )
        if hosts:
            names = x509.SubjectAlternativeName([x509.DNSName(host) for host in hosts])
            builder = builder.add_extension(names, critical=False)
        return builder.sign(issuer.key, hashes.SHA256())

    def pem(self):
        return self.certificate.public_bytes(Encoding.PEM)

    def issue(self, kind="p256", *, begin=None, end=None, chain=(), hosts=()):
        key = new_key(kind)
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "press 7")])
        certificate = self._build(subject, key, self, authority=False, begin=begin, end=end, hosts=hosts)
        return Leaf(key, certificate, list(chain))


class Leaf:
    """A certificate with its key, and the authorities between it and the trust anchor."""

    def __init__(self, key, certificate, chain):
        self.key, self.certificate, self.chain = key, certificate, chain

    def certificates_pem(self):
        return b"".join(item.public_bytes(Encoding.PEM) for item in [self.certificate, *self.chain])

    def key_pem(self, form=PrivateFormat.PKCS8, password=None):
        encryption = NoEncryption() if password is None else BestAvailableEncryption(password.encode())
        return self.key.private_bytes(Encoding.PEM, form, encryption)

    def p12(self, password, *, legacy=False):
        if legacy:
            # What Windows and OpenSSL 1 write.
            encryption = (
                PrivateFormat.PKCS12.encryption_builder()
                .key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC)
                .hmac_hash(hashes.SHA1())
                .build(password.encode())
            )
        else:
            encryption = BestAvailableEncryption(password.encode())
        return pkcs12.serialize_key_and_certificates(b"press", self.key, self.certificate, self.chain, encryption)
