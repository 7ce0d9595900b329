"""Who calls."""

from __future__ import annotations

from twinlink import _native
from twinlink._importing import importing
from twinlink.errors import ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping

    from twinlink.identity import ResolvedCredentials


class Credentials:
    """Who calls: one constructor for each way in.

    ``Credentials(access_key_id=..., secret_access_key=..., session_token=...)`` is an access key, with the session
    token if the key is a temporary one. :meth:`profile`, :meth:`default_chain`, :meth:`assume_role`,
    :meth:`web_identity`, :meth:`roles_anywhere` and :meth:`process` are the other ways in. Wrong or missing parts are
    refused when the :class:`~twinlink.Connector` is made. What expires is renewed before it does.
    """

    # What is sent to the core; and once they have signed, what the core made of it.
    __slots__ = ("_keys", "_settings")

    _keys: _native.Keys

    def __init__(self, access_key_id: str, secret_access_key: str, session_token: str | None = None) -> None:
        """Take an access key."""
        self._settings: dict[str, object] = {
            "type": "keys",
            "access_key_id": access_key_id,
            "secret_access_key": secret_access_key,
            "session_token": session_token,
        }

    @classmethod
    def _of(cls, **settings: object) -> Credentials:
        credentials = cls.__new__(cls)
        credentials._settings = settings
        return credentials

    @classmethod
    def profile(cls, name: str) -> Credentials:
        """Take a profile of the shared AWS files: keys, a role, a web identity, single sign-on or a process."""
        return cls._of(type="profile", name=name)

    @classmethod
    def default_chain(cls) -> Credentials:
        """Try what AWS's command line tries.

        Keys in the environment, the profile's role, a web identity, the rest of the profile, the container, the
        instance's metadata.
        """
        return cls._of(type="default_chain")

    @classmethod
    def assume_role(
        cls,
        role_arn: str,
        *,
        external_id: str | None = None,
        session_name: str | None = None,
        duration: float = 3600,
        policy: str | None = None,
        policy_arns: Iterable[str] = (),
        tags: Mapping[str, str] | None = None,
        source: Credentials | None = None,
    ) -> Credentials:
        """Assume a role (STS AssumeRole).

        :param role_arn: ``arn:aws:iam::123456789012:role/name``.
        :param external_id: the id that the role's owner asks for, 2 to 1224 characters.
        :param session_name: what the session is seen under in CloudTrail, 2 to 64 characters; default ``twinlink``.
        :param duration: how long each session is good for, 900 to 43200 seconds.
        :param policy: a policy as JSON that narrows what the session may do, up to 2048 characters.
        :param policy_arns: managed policies that narrow it, up to 10.
        :param tags: session tags, up to 50.
        :param source: who assumes the role; another role makes a chain. By default the default chain.
        """
        return cls._of(
            type="assume_role",
            role_arn=role_arn,
            external_id=external_id,
            session_name=session_name,
            duration=duration,
            policy=policy,
            policy_arns=list(policy_arns),
            tags=None if tags is None else dict(tags),
            source=None if source is None else settings_of("source", source),
        )

    @classmethod
    def web_identity(
        cls, role_arn: str, token_file: str | os.PathLike[str], *, session_name: str | None = None
    ) -> Credentials:
        """Assume a role with the token in a file (STS AssumeRoleWithWebIdentity), such as Kubernetes gives to a pod.

        The file is read anew for each session.
        """
        return cls._of(type="web_identity", role_arn=role_arn, token_file=str(token_file), session_name=session_name)

    @classmethod
    def process(cls, command: str) -> Credentials:
        """Run a command that prints keys as JSON, in the form of ``credential_process`` of the shared AWS files."""
        return cls._of(type="process", command=command)

    @classmethod
    def roles_anywhere(
        cls,
        *,
        trust_anchor_arn: str,
        profile_arn: str,
        role_arn: str,
        certificate: str | os.PathLike[str] | bytes | Certificate,
        private_key: str | os.PathLike[str] | bytes | None = None,
        password: str | None = None,
        duration: float = 3600,
        session_name: str | None = None,
        region: str | None = None,
    ) -> Credentials:
        """Get keys for a client certificate through IAM Roles Anywhere (CreateSession).

        A certificate that is unreadable, expired, not yet valid or of another key is refused when the connector is
        made.

        :param trust_anchor_arn: ``arn:aws:rolesanywhere:REGION:ACCOUNT:trust-anchor/ID``.
        :param profile_arn: ``arn:aws:rolesanywhere:REGION:ACCOUNT:profile/ID``.
        :param role_arn: ``arn:aws:iam::123456789012:role/name``.
        :param certificate: the path of a file, or its bytes: PEM (the certificate, then intermediates, then perhaps the
            key) or PKCS#12; or a :class:`Certificate` from where Mendix keeps it.
        :param private_key: the key as PEM, if it is not with the certificate: the path of a file, or its bytes. RSA
            with 2048, 3072 or 4096 bits and an exponent of 65537 or more, or EC on P-256 or P-384.
        :param password: of the PKCS#12 archive or the encrypted PEM key.
        :param duration: how long each session is good for, 900 to 43200 seconds.
        :param session_name: what the session is seen under in CloudTrail, 2 to 64 characters, if the profile allows it.
        :param region: the region of Roles Anywhere; by default the trust anchor's.
        """
        return cls._of(
            type="roles_anywhere",
            trust_anchor_arn=trust_anchor_arn,
            profile_arn=profile_arn,
            role_arn=role_arn,
            **(certificate._settings if isinstance(certificate, Certificate) else _content("certificate", certificate)),
            **({} if private_key is None else _content("private_key", private_key)),
            password=password,
            duration=duration,
            session_name=session_name,
            region=region,
        )

    def resolve(self, region: str | None = None) -> ResolvedCredentials:
        """Get the keys as they are now, for another tool.

        What expires is fetched once, and again when it nears its end. ``region`` is where a role is assumed: by default
        that of the environment or the profile, else ``us-east-1``.

        :raises CredentialsError: if there are none.
        :raises TimeoutError: if they take longer than ``call_timeout`` of the environment, by default 120 seconds.
        :raises ValidationError: for parts that cannot be right.
        """
        with importing:
            from datetime import datetime, timezone

            from twinlink.identity import ResolvedCredentials

        key, secret, token, end = _native.resolve(keys_of(self), region)
        expiration = None if end is None else datetime.fromtimestamp(end, timezone.utc)
        return ResolvedCredentials(
            access_key_id=key, secret_access_key=secret, session_token=token, expiration=expiration
        )

    def __getstate__(self) -> tuple[None, dict[str, object]]:
        """Give what a copy is made of: keys of its own are made when it signs."""
        return None, {"_settings": self._settings}

    def __eq__(self, other: object) -> bool:
        """Compare all parts."""
        return isinstance(other, Credentials) and self._settings == other._settings

    def __hash__(self) -> int:
        """Hash the kind and what it is about."""
        settings = self._settings
        return hash(tuple(settings.get(name) for name in ("type", "access_key_id", "name", "role_arn", "command")))

    def __repr__(self) -> str:
        """Show the kind and what it is about: never a secret, a token or a command."""
        settings = self._settings
        match settings["type"]:
            case "keys":
                key = str(settings["access_key_id"])
                end = key[-4:] if len(key) >= 16 else ""
                token = ", with session token" if settings["session_token"] else ""
                return f"<twinlink.Credentials access key ****{end}{token}>"
            case "profile":
                return f"<twinlink.Credentials profile {settings['name']!r}>"
            case "assume_role" | "web_identity" | "roles_anywhere":
                return f"<twinlink.Credentials role {settings['role_arn']!r}>"
            case "process":
                return "<twinlink.Credentials process>"
            case _:
                return "<twinlink.Credentials default chain>"


def settings_of(name: str, given: object) -> dict[str, object]:
    """Give the settings in ``given``, which may be anything."""
    return _checked(name, given)._settings


def _checked(name: str, given: object) -> Credentials:
    # Keys of another library are a likely mistake.
    if not isinstance(given, Credentials):
        # Not shown: it may be a secret.
        msg = f"{name} must be twinlink.Credentials, but is of type {type(given).__module__}.{type(given).__qualname__}"
        raise ValidationError(msg)
    return given


def keys_of(given: object) -> _native.Keys:
    """Give the keys of ``given``, which may be anything: made once, as signing keys are derived from them."""
    credentials = _checked("credentials", given)
    try:
        return credentials._keys
    except AttributeError:
        credentials._keys = _native.Keys(credentials._settings)
        return credentials._keys


class Certificate:
    """A client certificate as Mendix keeps it, for :meth:`Credentials.roles_anywhere`."""

    __slots__ = ("_settings",)

    _settings: dict[str, object]

    @classmethod
    def _of(cls, **settings: object) -> Certificate:
        certificate = cls.__new__(cls)
        certificate._settings = settings
        return certificate

    @classmethod
    def from_environment(cls, pin: str) -> Certificate:
        """Take what is pinned to a name in the environment variable ``CLIENT_CERTIFICATES``, as Mendix Cloud sets it.

        It is ``[{"pfx": "<PKCS#12 as base64>", "password": "...", "pin_to": ["name", ...]}, ...]``, and read when the
        connector is made.
        """
        return cls._of(certificate_pin=pin)

    @classmethod
    def from_list(cls, files: Iterable[str | os.PathLike[str]], passwords: Iterable[str], number: int) -> Certificate:
        """Take one of a list of files (PEM or PKCS#12), by its number from 1; there is a password for each.

        Mendix's runtime settings ``ClientCertificates`` and ``ClientCertificatePasswords`` are such lists.
        """
        paths = [str(file) for file in files]
        return cls._of(certificate_files=paths, certificate_passwords=list(passwords), certificate_number=number)

    def __repr__(self) -> str:
        """Show the name or the number: never a password."""
        name, value = next(
            (name, self._settings[name]) for name in ("certificate_pin", "certificate_number") if name in self._settings
        )
        return f"<twinlink.Certificate {name.removeprefix('certificate_')} {value!r}>"


def _content(name: str, content: str | os.PathLike[str] | bytes) -> dict[str, object]:
    """Say where the core finds a file: by its path, or here."""
    if not isinstance(content, (bytes, bytearray, memoryview)):
        return {name: str(content)}
    # Settings cross as JSON values, which know no bytes.
    with importing:
        from base64 import b64encode

    return {f"{name}_base64": b64encode(content).decode()}
