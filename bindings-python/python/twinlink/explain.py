"""What a connector would use, and why."""

from __future__ import annotations

from twinlink._structure import Structure


class Explained(Structure):
    """One line of an :class:`Explanation`."""

    name: str
    """What it is about, such as ``region`` or ``endpoint iotsitewise monitor``."""
    value: str
    """What would be used, or why nothing can be."""
    origin: str
    """Where it comes from: ``argument``, the name of an environment variable, a profile, or ``default``."""


class Explanation(Structure):
    """What a connector would use, and where it comes from. Nothing secret is in it. ``str()`` gives a table."""

    lines: tuple[Explained, ...]
    """One line for each setting, credential, endpoint and proxy."""
    text: str
    """The lines as a table."""

    def __str__(self) -> str:
        """Give the table."""
        return self.text
