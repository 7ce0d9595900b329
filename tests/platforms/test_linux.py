"""Both native libraries run on Linux systems with glibc 2.17 and later: by what they need, and in a Debian 11."""

import io
import os
import platform
import re
import shutil
import subprocess
import sys
import zipfile

import pytest
from conftest import ROOT, TARGET
from elftools.elf.dynamic import DynamicSection
from elftools.elf.elffile import ELFFile

pytestmark = pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="only packages for Linux with glibc promise a version of it"
)

OLDEST = (2, 17)
# What every Linux system with glibc has. The unwinder among them is that of the C library, which ends threads with it.
UNWINDER = "libgcc_s.so.1"
EVERYWHERE = {
    "libc.so.6",
    "libdl.so.2",
    UNWINDER,
    "libm.so.6",
    "libpthread.so.0",
    "ld-linux-x86-64.so.2",
    "ld-linux-aarch64.so.1",
}
DEBIAN = TARGET / "debian-11"


@pytest.fixture(scope="module")
def module(wheel):
    """The native module of the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return archive.read("twinlink/_native.abi3.so")


@pytest.fixture(params=["wheel", "jar"])
def elf(request, module, library):
    return ELFFile(io.BytesIO(module if request.param == "wheel" else library.read_bytes()))


def test_no_symbol_is_newer_than_glibc_2_17(elf):
    needs = elf.get_section_by_name(".gnu.version_r").iter_versions()
    versions = {version.name for _, versions in needs for version in versions}
    assert {name.split("_")[0] for name in versions} == {"GLIBC", "GCC"}
    numbers = {tuple(name.split("_")): tuple(map(int, name.split("_")[1].split("."))) for name in versions}
    assert {name for name, number in numbers.items() if number > (OLDEST if name[0] == "GLIBC" else (4, 2, 0))} == set()


def test_stacks_are_unwound_by_the_system_alone(elf):
    """Threads end by unwinding with the system's: an unwinder in the library would be a second on the same stack."""
    found = {symbol.name: symbol["st_shndx"] for symbol in elf.get_section_by_name(".dynsym").iter_symbols()}
    unwinder = {name: place for name, place in found.items() if name.startswith("_Unwind_")}
    assert unwinder
    assert set(unwinder.values()) == {"SHN_UNDEF"}


def test_only_what_every_system_has_is_needed(elf):
    sections = [section for section in elf.iter_sections() if isinstance(section, DynamicSection)]
    tags = [tag for section in sections for tag in section.iter_tags()]
    needed = {tag.needed for tag in tags if tag.entry.d_tag == "DT_NEEDED"}
    assert UNWINDER in needed
    assert needed <= EVERYWHERE
    # A path of the machine that built it has no business in it.
    assert [tag for tag in tags if tag.entry.d_tag in ("DT_RPATH", "DT_RUNPATH")] == []


def test_the_wheel_says_so(wheel):
    assert f"manylinux_2_17_{platform.machine()}" in wheel.name


def test_the_jar_has_that_library(jar, library):
    with zipfile.ZipFile(jar) as archive:
        name = f"io/twinlink/native/{library.parent.name}/{library.name}"
        assert archive.read(name) == library.read_bytes()


@pytest.fixture(scope="module")
def debian():
    """Runs a command in a Debian 11 with a Java 11, as root; its folder is `/twinlink` there."""
    root = [] if os.geteuid() == 0 else ["sudo", "--non-interactive"]
    if shutil.which("debootstrap", path=f"{os.environ['PATH']}:/usr/sbin:/sbin") is None:
        pytest.skip("debootstrap is missing")
    if root and subprocess.run([*root, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("only root can change into a Debian 11")
    if subprocess.run([*root, "unshare", "--mount", "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("nothing can be mounted here, not even for one process")
    if not (DEBIAN / "complete").exists():
        install(root)
    (DEBIAN / "twinlink").mkdir(exist_ok=True)
    # Java finds itself through /proc. The mount ends with the process.
    enter = 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"'

    def run(*command, env=None):
        settings = [f"{name}={value}" for name, value in (env or {}).items() if name.startswith("AWS_")]
        inside = ["env", "--ignore-environment", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", *settings, *command]
        outside = [*root, "unshare", "--mount", "sh", "-c", enter, DEBIAN, *inside]
        return subprocess.run(outside, capture_output=True, text=True, check=False)

    return run


def install(root):
    """Unpacks what a smallest Debian 11 and a Java 11 need. Nothing is configured: that would take longer than all."""
    subprocess.run([*root, "rm", "-rf", DEBIAN], check=True)
    bootstrap = ["debootstrap", "--foreign", "--variant=minbase", "--include=openjdk-11-jre-headless", "bullseye"]
    outcome = subprocess.run([*root, *bootstrap, DEBIAN], capture_output=True, text=True, check=False)
    if outcome.returncode != 0:
        pytest.skip(f"a Debian 11 cannot be had: {(outcome.stdout + outcome.stderr).strip().splitlines()[-1]}")
    unpack = """
        cd "$0"
        for package in var/cache/apt/archives/*.deb; do
          dpkg-deb --fsys-tarfile "$package" | tar --extract --keep-directory-symlink || exit 1
          rm "$package"
        done
        # debootstrap makes a link of it where it takes itself to be in a container.
        [ ! -L proc ] || rm proc
        mkdir -p proc
        chown -R "$1" .
    """
    subprocess.run([*root, "sh", "-c", unpack, DEBIAN, str(os.getuid())], check=True)
    (DEBIAN / "complete").touch()


def test_debian_11_is_that_old(debian):
    assert re.search(r"\b2\.31$", debian("ldd", "--version").stdout.splitlines()[0])


def test_java_11_of_debian_11_lists(debian, jar, emulated):
    inside = DEBIAN / "twinlink"
    shutil.copy(jar, inside / "twinlink.jar")
    example = ROOT / "bindings-java/java/examples/Listings.java"
    subprocess.run(["javac", "--release", "11", "-cp", jar, "-d", inside, example], check=True)
    listings = debian(
        "/usr/lib/jvm/java-11-openjdk-" + ("arm64" if platform.machine() == "aarch64" else "amd64") + "/bin/java",
        *("-Xcheck:jni", "-cp", "/twinlink/twinlink.jar:/twinlink", "Listings"),
        env=emulated,
    )
    assert listings.returncode == 0, listings.stderr
    found = [line.split()[:2] for line in listings.stdout.splitlines()]
    assert found == [["ListWorkspaces", "30"], ["ListAssetModels", "60"], ["ListPortals", "60"], ["ListProjects", "60"]]


def test_debian_11_loads_the_module(debian, module):
    """Debian 11 has no Python that is new enough: the names that a Python gives are given by a library of names."""
    inside = DEBIAN / "twinlink"
    (inside / "_native.so").write_bytes(module)
    symbols = ELFFile(io.BytesIO(module)).get_section_by_name(".dynsym").iter_symbols()
    missing = [symbol.name for symbol in symbols if symbol.entry.st_shndx == "SHN_UNDEF"]
    names = [name for name in missing if name.startswith(("Py", "_Py"))]
    assert len(names) > 50
    (inside / "python.c").write_text("".join(f"char {name}[4096];\n" for name in names))
    (inside / "load.c").write_text("""
        #include <dlfcn.h>
        #include <stdio.h>
        int main(void) {
          if (dlopen("/twinlink/python.so", RTLD_NOW | RTLD_GLOBAL)) {
            void *module = dlopen("/twinlink/_native.so", RTLD_NOW);
            if (module && dlsym(module, "PyInit__native")) return 0;
          }
          puts(dlerror());
          return 1;
        }
    """)
    compiler = [sys.executable, "-m", "ziglang", "cc", "-target", f"{platform.machine()}-linux-gnu.2.17"]
    subprocess.run([*compiler, "-shared", "-o", "python.so", "python.c"], cwd=inside, check=True)
    subprocess.run([*compiler, "-o", "load", "load.c", "-ldl"], cwd=inside, check=True)
    loaded = debian("/twinlink/load")
    assert (loaded.returncode, loaded.stdout) == (0, ""), loaded.stderr


def test_debian_11_would_tell(debian):
    """What needs a newer glibc is refused there: the test above can fail."""
    inside = DEBIAN / "twinlink"
    (inside / "newer.c").write_text(
        "#define _GNU_SOURCE\n#include <unistd.h>\nint main(void) { return close_range(9, 9, 0); }"
    )
    target = f"{platform.machine()}-linux-gnu.2.34"
    compiler = [sys.executable, "-m", "ziglang", "cc", "-target", target]
    subprocess.run([*compiler, "-o", "newer", "newer.c"], cwd=inside, check=True)
    assert "GLIBC_2.34' not found" in debian("/twinlink/newer").stderr
