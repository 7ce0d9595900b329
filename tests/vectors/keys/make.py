"""Makes the keys and certificates of this folder anew: for tests only, and known to everybody.

Needs OpenSSL 3, keytool and the PyPI packages asn1crypto and cryptography. Run it in this folder.
"""

import hashlib
import hmac
import os
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from asn1crypto import core, pkcs12
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

PASSWORD = "for+tests/only"
LEGACY = ["-provider", "legacy", "-provider", "default"]


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def certificate(name, key, issuer=None, issuer_key=None, years=(2020, 2049)):
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(years[0], 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(years[1], 12, 31, tzinfo=UTC))
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
    )
    return builder.sign(issuer_key or key, hashes.SHA256())


def pem(thing):
    if isinstance(thing, x509.Certificate):
        return thing.public_bytes(serialization.Encoding.PEM)
    return thing.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def archive(name, *options, key="key.pem", chain="chain.pem", alias="press 7"):
    output = ["-out", name, "-passout", f"pass:{PASSWORD}"]
    run("openssl", "pkcs12", "-export", "-inkey", key, "-in", chain, "-name", alias, *output, *options)


def strip(plain):
    """Take the attributes of all bags away, localKeyId among them."""
    pfx = pkcs12.Pfx.load(plain)
    contents = []
    for info in pfx.authenticated_safe:
        bags = pkcs12.SafeContents.load(info["content"].native)
        for bag in bags:
            bag["bag_attributes"] = None
        contents.append({"content_type": "data", "content": core.OctetString(bags.dump(force=True))})
    safe = pkcs12.AuthenticatedSafe(contents).dump()
    return pkcs12.Pfx({"version": "v3", "auth_safe": {"content_type": "data", "content": core.OctetString(safe)}}), safe


def pbmac1(pfx, safe):
    """Add the message code of RFC 9579."""
    salt, rounds = os.urandom(8), 2048
    key = hashlib.pbkdf2_hmac("sha256", PASSWORD.encode(), salt, rounds, 32)
    code = hmac.new(key, safe, "sha256").digest()

    def sequence(*parts):
        value = core.Sequence()
        value.contents = b"".join(part.dump() for part in parts)
        return value

    def oid(text):
        return core.ObjectIdentifier(text)

    sha256 = sequence(oid("1.2.840.113549.2.9"), core.Null())
    kdf = sequence(
        oid("1.2.840.113549.1.5.12"),
        sequence(core.OctetString(salt), core.Integer(rounds), core.Integer(32), sha256),
    )
    algorithm = sequence(oid("1.2.840.113549.1.5.14"), sequence(kdf, sha256))
    mac = sequence(sequence(algorithm, core.OctetString(code)), core.OctetString(b"NOT USED"), core.Integer(1))
    return sequence(core.Integer(3), pfx["auth_safe"], mac).dump()


def main():
    authority_key, key, other_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(3))
    authority = certificate("authority of the tests", authority_key)
    client = certificate("press 7", key, authority, authority_key)
    older = certificate("press 7, older", key, authority, authority_key, (2020, 2021))
    other = certificate("press 8", other_key, authority, authority_key)
    Path("key.pem").write_bytes(pem(key))
    Path("chain.pem").write_bytes(pem(client) + pem(authority))
    Path("renewed.pem").write_bytes(pem(authority) + pem(older) + pem(client) + pem(key))
    Path("two-keys.pem").write_bytes(pem(client) + pem(key) + pem(other) + pem(other_key))
    Path("spare-key.pem").write_bytes(pem(other_key) + pem(client) + pem(key))

    given = ["-passout", f"pass:{PASSWORD}", "-in", "key.pem", "-out"]
    run("openssl", "ec", "-aes256", *given, "proc-type.pem")
    for name, options in {
        "pbes1.pem": ["-v1", "PBE-MD5-DES", *LEGACY],
        "pbes1-pkcs12.pem": ["-v1", "PBE-SHA1-3DES"],
        "pbes2-3des-sha1.pem": ["-v2", "des3", "-v2prf", "hmacWithSHA1"],
        "pbes2-aes-sha1.pem": ["-v2", "aes256", "-v2prf", "hmacWithSHA1"],
        "pbes2-scrypt.pem": ["-scrypt"],
        "pbes2-camellia.pem": ["-v2", "camellia256"],
        "pbes2-one-round.pem": ["-iter", "1"],
        "pbes2-rounds.pem": ["-iter", "10000001"],
    }.items():
        run("openssl", "pkcs8", "-topk8", *options, *given, name)
    form = serialization.PrivateFormat.OpenSSH
    Path("openssh.pem").write_bytes(key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()))
    for bits, exponent in ((1024, 65537), (2560, 65537), (4096, 65537), (2048, 3)):
        name = f"rsa-{bits}.pem" if exponent == 65537 else f"rsa-{bits}-e{exponent}.pem"
        Path(name).write_bytes(pem(rsa.generate_private_key(exponent, bits)))
    Path("p521.pem").write_bytes(pem(ec.generate_private_key(ec.SECP521R1())))

    archive("modern.p12")
    archive("legacy.p12", "-legacy")
    archive("rc2-128.p12", "-legacy", "-keypbe", "PBE-SHA1-RC2-128")
    with tempfile.TemporaryDirectory() as folder:
        plain, second, second_key = f"{folder}/plain.p12", f"{folder}/second.p12", f"{folder}/second.pem"
        archive(plain, "-keypbe", "NONE", "-certpbe", "NONE", "-nomac")
        pfx, safe = strip(Path(plain).read_bytes())
        Path("no-key-id.p12").write_bytes(pfx.dump())
        Path("pbmac1.p12").write_bytes(pbmac1(pfx, safe))
        Path(second_key).write_bytes(pem(other_key) + pem(other))
        archive(second, key=second_key, chain=second_key, alias="press 8")
        Path("two-keys.p12").write_bytes(Path("modern.p12").read_bytes())
        passwords = ["-srcstorepass", PASSWORD, "-deststorepass", PASSWORD, "-noprompt"]
        run("keytool", "-importkeystore", "-srckeystore", second, "-destkeystore", "two-keys.p12", *passwords)


if __name__ == "__main__":
    main()
