//! The platforms that the native libraries are built for.

mod unwinder;

use crate::command::{cargo, maturin, target, venv};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder and file of every native library in the jar of a release.
pub(crate) const ALL: [(&str, &str); 8] = [
    ("linux-x86_64", "libtwinlink_jni.so"),
    ("linux-aarch64", "libtwinlink_jni.so"),
    ("linux-musl-x86_64", "libtwinlink_jni.so"),
    ("linux-musl-aarch64", "libtwinlink_jni.so"),
    ("macos-x86_64", "libtwinlink_jni.dylib"),
    ("macos-aarch64", "libtwinlink_jni.dylib"),
    ("windows-x86_64", "twinlink_jni.dll"),
    ("windows-aarch64", "twinlink_jni.dll"),
];

/// Where a native library runs.
pub(crate) struct Platform {
    /// Its folder in the jar.
    pub(crate) folder: String,
    /// The name of its library in the jar.
    pub(crate) library: &'static str,
    /// How it is linked if it is not for the machine at hand alone.
    portable: Option<Portable>,
}

/// Linux with the oldest C library that the packages promise, which is seldom that of the machine that builds: zig, with
/// `cargo-zigbuild` between, links against the symbols of any.
struct Portable {
    /// What rustc calls it.
    triple: String,
    /// What zig calls it.
    zig: String,
    /// The tag of a wheel.
    wheel: &'static str,
    /// Whether the C library is musl.
    musl: bool,
}

impl Platform {
    /// The machine at hand. On Linux with glibc: every machine of this kind, from glibc 2.17 on (RHEL 7, Amazon Linux 2,
    /// Debian 8, Ubuntu 14.04).
    pub(crate) fn this() -> Self {
        let processor = if cfg!(target_arch = "aarch64") { "aarch64" } else { "x86_64" };
        let of = |system: &str, library| Self { folder: format!("{system}-{processor}"), library, portable: None };
        if cfg!(target_os = "macos") {
            of("macos", "libtwinlink_jni.dylib")
        } else if cfg!(windows) {
            of("windows", "twinlink_jni.dll")
        } else if cfg!(target_env = "musl") {
            // A machine of this kind may have no glibc target; what it builds runs on others of its kind.
            of("linux-musl", "libtwinlink_jni.so")
        } else {
            let portable = Portable {
                triple: format!("{processor}-unknown-linux-gnu"),
                zig: format!("{processor}-linux-gnu.2.17"),
                wheel: "manylinux2014",
                musl: false,
            };
            Self { portable: Some(portable), ..of("linux", "libtwinlink_jni.so") }
        }
    }

    /// Linux with musl (Alpine), on this machine's processor. It takes `rustup target add`.
    pub(crate) fn musl() -> Result<Self, String> {
        if !cfg!(target_os = "linux") {
            return Err("packages for musl are built on Linux".to_owned());
        }
        let this = Self::this();
        let processor = this.folder.rsplit('-').next().unwrap_or_default();
        let portable = Portable {
            triple: format!("{processor}-unknown-linux-musl"),
            zig: format!("{processor}-linux-musl"),
            wheel: "musllinux_1_2",
            musl: true,
        };
        Ok(Self { folder: format!("linux-musl-{processor}"), library: this.library, portable: Some(portable) })
    }

    /// Cargo, building the native library of a package. It has the flags of the wheel's, so that both share what they
    /// depend on.
    pub(crate) fn build(&self, package: &str) -> Result<Command, String> {
        let mut build = cargo();
        build.args(["build", "--profile", "native", "--package", package]);
        // A library for another program's process cannot bring a C library of its own. Maturin says so by itself.
        let musl = self.portable.as_ref().is_some_and(|portable| portable.musl);
        self.link(&mut build, if musl { &["-C", "target-feature=-crt-static"] } else { &[] })?;
        Ok(build)
    }

    /// Maturin, building the wheel of a crate.
    pub(crate) fn maturin(&self, folder: &str) -> Result<Command, String> {
        let mut build = maturin(folder);
        if let Some(portable) = &self.portable {
            build.args(["--compatibility", portable.wheel]);
        }
        self.link(&mut build, &[])?;
        Ok(build)
    }

    /// Where Cargo puts a library.
    pub(crate) fn built(&self, library: &str) -> PathBuf {
        let triple = self.portable.as_ref().map_or("", |portable| &portable.triple);
        target().join(triple).join("native").join(library)
    }

    /// Sets what is built for, and what compiles C and links. Both are flags of the target, not of the machine: build
    /// scripts and macros are linked as ever.
    fn link(&self, build: &mut Command, flags: &[&str]) -> Result<(), String> {
        let Some(portable) = &self.portable else { return Ok(()) };
        let linker = portable.linker()?;
        let link = format!("-Clinker={}", linker.display());
        build.args(["--target", &portable.triple]);
        build.env("CARGO_ENCODED_RUSTFLAGS", [&[link.as_str()], flags].concat().join("\u{1f}"));
        build.env(format!("CC_{}", portable.triple.replace('-', "_")), linker);
        build.env("CARGO_ZIGBUILD_PYTHON_PATH", venv("python"));
        Ok(())
    }
}

impl Portable {
    /// A script that is a compiler and linker for this platform. Its path must stay the same, or all is built again.
    fn linker(&self) -> Result<PathBuf, String> {
        let folder = target().join("zig").join(&self.zig);
        let script = folder.join("cc");
        // With musl, a thread that ends unwinds nothing.
        let unwinder = if self.musl { None } else { Some(unwinder::stand_in(&folder, self.compiler())?) };
        let quoted = |path: &Path| format!("'{}'", path.display().to_string().replace('\'', r"'\''"));
        let unwinder = unwinder.as_deref().map(quoted).unwrap_or_default();
        let text = format!(
            "#!/bin/sh\nunwinder={unwinder}\nfor argument; do\n  [ \"$argument\" != -c ] || unwinder=\ndone\n\
             exec {} zig cc -- -fno-sanitize=all -target {} ${{unwinder:+\"$unwinder\"}} \"$@\"\n",
            quoted(&venv("cargo-zigbuild")),
            self.zig
        );
        if std::fs::read_to_string(&script).is_ok_and(|present| present == text) {
            return Ok(script);
        }
        write_program(&script, &text).map_err(|error| format!("{}: {error}", script.display()))?;
        Ok(script)
    }

    /// zig as a C compiler for this platform.
    fn compiler(&self) -> Command {
        let mut compiler = Command::new(venv("cargo-zigbuild"));
        compiler.args(["zig", "cc", "--", "-target", &self.zig]).env("CARGO_ZIGBUILD_PYTHON_PATH", venv("python"));
        compiler
    }
}

fn write_program(file: &Path, text: &str) -> std::io::Result<()> {
    std::fs::create_dir_all(file.parent().unwrap_or(file))?;
    std::fs::write(file, text)?;
    #[cfg(unix)]
    std::fs::set_permissions(file, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{ALL, Platform};

    /// Java looks for the library in the folders that are filled here.
    #[test]
    fn java_knows_the_same_platforms() {
        let java = include_str!("../../bindings-java/java/src/main/java/io/twinlink/internal/Platform.java");
        let known = java.split("KNOWN = {").nth(1).and_then(|rest| rest.split('}').next());
        let known: Vec<&str> = known.into_iter().flat_map(|list| list.split('"').skip(1).step_by(2)).collect();
        assert_eq!(known, ALL.map(|(folder, _)| folder));
    }

    #[test]
    fn this_platform_is_one_of_them() {
        let this = Platform::this();
        assert!(ALL.contains(&(this.folder.as_str(), this.library)), "{}", this.folder);
    }
}
