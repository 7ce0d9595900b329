"""Who calls."""

from __future__ import annotations


class Credentials:
    """An access key, a profile, or AWS's default chain.

    ``Credentials(access_key_id=..., secret_access_key=..., session_token=...)`` is an access key, with the session
    token if the key is a temporary one. :meth:`profile` and :meth:`default_chain` are the other ways in. Wrong or
    missing parts are refused when the :class:`~twinlink.Connector` is made.
    """

    __slots__ = ("_settings",)

    def __init__(self, access_key_id: str, secret_access_key: str, session_token: str | None = None) -> None:
        """Take an access key."""
        self._settings: dict[str, str | None] = {
            "type": "keys",
            "access_key_id": access_key_id,
            "secret_access_key": secret_access_key,
            "session_token": session_token,
        }

    @classmethod
    def _of(cls, **settings: str | None) -> Credentials:
        credentials = cls.__new__(cls)
        credentials._settings = settings
        return credentials

    @classmethod
    def profile(cls, name: str) -> Credentials:
        """Take a profile of the shared AWS files: keys, a role, a web identity, single sign-on or a process."""
        return cls._of(type="profile", name=name)

    @classmethod
    def default_chain(cls) -> Credentials:
        """Try what AWS's tools try: environment, profile, web identity, container, instance metadata."""
        return cls._of(type="default_chain")

    def __eq__(self, other: object) -> bool:
        """Compare all parts."""
        return isinstance(other, Credentials) and self._settings == other._settings

    def __hash__(self) -> int:
        """Hash all parts."""
        return hash(tuple(sorted((name, value or "") for name, value in self._settings.items())))

    def __repr__(self) -> str:
        """Show the kind, and the end of an access key's id: never secret or token."""
        match self._settings["type"]:
            case "keys":
                key = str(self._settings["access_key_id"])
                end = key[-4:] if len(key) >= 16 else ""
                token = ", with session token" if self._settings["session_token"] else ""
                return f"<twinlink.Credentials access key ****{end}{token}>"
            case "profile":
                return f"<twinlink.Credentials profile {self._settings['name']!r}>"
            case _:
                return "<twinlink.Credentials default chain>"
