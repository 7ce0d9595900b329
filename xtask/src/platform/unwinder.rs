//! A stand-in to link against for `libgcc_s.so.1`, the unwinder of every Linux with glibc.
//!
//! zig would link an unwinder of its own into the library. The C library ends a thread (`pthread_exit`, as Python does with
//! daemon threads when it ends) by unwinding its stack with the system's, and two unwinders on one stack are a crash:
//! each takes the other's notes for its own. Only the names and versions of the functions matter here.

use crate::command::output;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The functions by the version that they came with, the same on all processors that there are packages for.
const FUNCTIONS: [(&str, &[&str]); 3] = [
    (
        "GCC_3.0",
        &[
            "DeleteException",
            "ForcedUnwind",
            "GetDataRelBase",
            "GetGR",
            "GetIP",
            "GetLanguageSpecificData",
            "GetRegionStart",
            "GetTextRelBase",
            "RaiseException",
            "Resume",
            "SetGR",
            "SetIP",
        ],
    ),
    ("GCC_3.3", &["Backtrace", "FindEnclosingFunction", "GetCFA", "Resume_or_Rethrow"]),
    ("GCC_4.2.0", &["GetIPInfo"]),
];

/// Makes the stand-in in `folder`, if it is not there, with a compiler for the platform.
pub(super) fn stand_in(folder: &Path, mut compiler: Command) -> Result<PathBuf, String> {
    let library = folder.join("libgcc_s.so.1");
    if library.exists() {
        return Ok(library);
    }
    let (mut code, mut versions, mut before) = (String::new(), String::new(), "");
    for (version, functions) in FUNCTIONS {
        let names: Vec<String> = functions.iter().map(|name| format!("_Unwind_{name}")).collect();
        code.extend(names.iter().map(|name| format!("void {name}(void) {{}}\n")));
        versions += &format!("{version} {{ global: {}; }} {before};\n", names.join("; "));
        before = version;
    }
    let (source, map) = (folder.join("libgcc_s.c"), folder.join("libgcc_s.map"));
    let write = |file: &Path, text: &str| {
        std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(file, text))
            .map_err(|error| format!("{}: {error}", file.display()))
    };
    write(&source, &code)?;
    write(&map, &versions)?;
    // The compiler knows what these functions take, and has no business to say so here.
    compiler.args(["-shared", "-nostdlib", "-fno-builtin", "-w", "-Wl,-soname,libgcc_s.so.1"]);
    compiler.arg(format!("-Wl,--version-script={}", map.display())).arg("-o").arg(&library).arg(&source);
    output(&mut compiler)?;
    Ok(library)
}
