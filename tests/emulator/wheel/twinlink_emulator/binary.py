"""Where the binary is."""

import os
import site
import sysconfig
from collections.abc import Iterator
from pathlib import Path

_NAME = "twinlink-emulator.exe" if os.name == "nt" else "twinlink-emulator"


def binary() -> Path:
    """Give the path of the emulator's binary.

    The environment variable `TWINLINK_EMULATOR` may name another than the one that came with this package.

    Raises:
        FileNotFoundError: There is none: the message says where it was looked for.

    """
    if named := os.environ.get("TWINLINK_EMULATOR"):
        if not Path(named).is_file():
            raise FileNotFoundError(f"there is no file {named}, which the environment's TWINLINK_EMULATOR names")
        return Path(named)
    places = list(dict.fromkeys(_places()))
    for place in places:
        if (place / _NAME).is_file():
            return place / _NAME
    raise FileNotFoundError(f"{_NAME} is in none of {', '.join(map(str, places))}: install twinlink-emulator again")


def _places() -> Iterator[Path]:
    """Where installers put the scripts of a package."""
    scripts = Path(sysconfig.get_path("scripts"))
    # A virtual environment, or the machine's Python.
    yield scripts
    # pip install --user
    if site.ENABLE_USER_SITE:
        yield Path(sysconfig.get_path("scripts", sysconfig.get_preferred_scheme("user")))
    package = Path(__file__).resolve().parent
    # pip install --target
    yield package.parent / "bin"
    # pip install --prefix: the package is in PREFIX/lib/python3.x/site-packages, or in PREFIX/Lib/site-packages.
    depth = 2 if os.name == "nt" else 3
    for prefix in package.parents[depth : depth + 1]:
        yield prefix / scripts.name
