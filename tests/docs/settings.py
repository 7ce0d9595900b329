"""What each page's examples find: the emulator's options and keys, the environment, and files where they run."""

import json
import time
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field

from certificates import Authority, new_key
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY

READER = "arn:aws:iam::123456789012:role/TwinReader"
GATEWAY = "arn:aws:iam::123456789012:role/Gateway"
# Those of AWS's documentation, as the pages show them.
SHOWN = ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
OURS = (ACCESS_KEY_ID, SECRET_ACCESS_KEY)
OUR_ENVIRONMENT = {"AWS_ACCESS_KEY_ID": OURS[0], "AWS_SECRET_ACCESS_KEY": OURS[1]}


@dataclass
class Setting:
    """Where an example runs."""

    options: tuple = ()
    keys: tuple = OURS
    environment: dict = field(default_factory=dict)
    # What the emulator is told to answer.
    plans: tuple = ()


def in_the_environment(page, folder):
    return Setting(environment=OUR_ENVIRONMENT)


def waiters(page, folder):
    """Let an asset become active."""
    states = [{"assetName": "press 7", "assetStatus": {"state": state}} for state in ("CREATING", "ACTIVE")]
    plans = tuple({"operation": "iotsitewise.DescribeAsset", "body": body} for body in states)
    return Setting(environment=OUR_ENVIRONMENT, plans=plans)


def events(page, folder):
    """Let the assistant say something in two parts."""
    said = [{"trace": {"text": "looking"}}, {"output": {"message": "P-7"}}, {"output": {"message": "P-9"}}]
    plan = {"operation": "iotsitewise.InvokeAssistant", "events": said, "pause_millis": 20}
    return Setting(environment=OUR_ENVIRONMENT, plans=(plan,))


def iot(page, folder):
    """Let there be a press without a shadow, and one that is slow."""
    shadow = {"state": {"reported": {"speed": 4}}, "version": 7}
    found = {"thingName": "press-7", "shadow": json.dumps(shadow["state"])}
    answers = {
        "iot.ListThings": {"things": [{"thingName": "press-6"}, {"thingName": "press-7"}]},
        "iot.SearchIndex": {"things": [found]},
        "iotdata.GetThingShadow": shadow,
        "iotdata.UpdateThingShadow": shadow,
        "iotdata.Publish": {},
    }
    missing = {"operation": "iotdata.GetThingShadow", "status": 404, "body": {"message": "No shadow exists"}}
    plans = (missing, *({"operation": operation, "body": body} for operation, body in answers.items()))
    return Setting(environment=OUR_ENVIRONMENT, plans=plans)


def keys(page, folder):
    return Setting(keys=SHOWN)


def profile(page, folder):
    """Write the files that the page shows, each with its name in the first line."""
    for block in page.blocks("ini"):
        name = block.splitlines()[0].removeprefix("# ~/")
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(block)
    return Setting(("--role", f"{READER},external-id=line-7"), SHOWN)


def assume_role(page, folder):
    return Setting(("--role", f"{READER},external-id=line-7", "--role", GATEWAY), environment=OUR_ENVIRONMENT)


def web_identity(page, folder):
    """Write a token for which the page's trust policy would let the role be taken."""
    [statement] = page.policies()[0]["Statement"]
    provider = statement["Principal"]["Federated"].split("oidc-provider/")[1]
    conditions = statement["Condition"]["StringEquals"]
    claims = {name.removeprefix(f"{provider}:"): value for name, value in conditions.items()}
    key = new_key("rsa")
    (folder / "web-identity-token").write_text(token(key, f"https://{provider}", **claims))
    form = (serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    (folder / "provider.pem").write_bytes(key.public_key().public_bytes(*form))
    return Setting(("--role", READER, "--identity-provider", f"https://{provider}={folder / 'provider.pem'}"))


def token(key, issuer, **claims):
    """Make a JSON web token that is good for an hour."""
    parts = [{"alg": "RS256", "typ": "JWT"}, {"iss": issuer, "exp": int(time.time()) + 3600} | claims]
    encoded = [urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in parts]
    signature = key.sign(b".".join(encoded), padding.PKCS1v15(), hashes.SHA256())
    return b".".join([*encoded, urlsafe_b64encode(signature).rstrip(b"=")]).decode()


def process(page, folder):
    """Write a program that prints what the page shows."""
    [shown] = page.blocks("json")
    (folder / "print-keys").write_text(f"#!/bin/sh\ncat <<'KEYS'\n{shown}KEYS\n")
    (folder / "print-keys").chmod(0o755)
    keys = json.loads(shown)
    return Setting(("--session-token", keys["SessionToken"]), (keys["AccessKeyId"], keys["SecretAccessKey"]))


def roles_anywhere(page, folder):
    """Issue a certificate, below the trust anchor that the page's trust policy names."""
    [statement] = page.policies()[0]["Statement"]
    anchor = statement["Condition"]["ArnEquals"]["aws:SourceArn"]
    root = Authority("twinlink docs root")
    leaf = root.issue()
    for name, content in [
        ("ca.pem", root.pem()),
        ("press7.pem", leaf.certificates_pem()),
        ("press7.key", leaf.key_pem()),
    ]:
        (folder / name).write_bytes(content)
    return Setting(("--role", READER, "--trust-anchor", f"{anchor}={folder / 'ca.pem'}"))


SETTINGS = {
    "async": in_the_environment,
    "by-name": in_the_environment,
    "credentials/assume-role": assume_role,
    "credentials/default-chain": in_the_environment,
    "credentials/keys": keys,
    "credentials/process": process,
    "credentials/profile": profile,
    "credentials/roles-anywhere": roles_anywhere,
    "credentials/web-identity": web_identity,
    "events": events,
    "explain": in_the_environment,
    "iot": iot,
    "mqtt": in_the_environment,
    "signing": in_the_environment,
    "waiters": waiters,
    "walkthrough": in_the_environment,
}
