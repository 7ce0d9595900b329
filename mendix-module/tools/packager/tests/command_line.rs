//! The binary: what it prints, how it ends, and that nothing half-written is left.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::{Folder, copy, fixture, userlib};

fn packager(arguments: &[&Path]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_packager")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn arguments<'a>(command: &'a str, source: &'a Path, rest: &[&'a Path]) -> Vec<&'a Path> {
    [&[Path::new(command), source], rest].concat()
}

#[test]
fn pack_check_and_inspect() {
    let [out, tree] = [(); 2].map(|()| Folder::new());
    let jars = userlib(&fixture("Shop"));
    let (shop, base) = (fixture("Shop"), fixture("Base"));
    let [with, lib, to] = ["--with", "--userlib", "--out"].map(Path::new);
    let packed = packager(&arguments("pack", &shop, &[with, &base, lib, jars.path(), to, out.path()]));
    assert_eq!(text(&packed.stderr), "");
    let package = out.path().join("Shop.mpk");
    assert_eq!(text(&packed.stdout), format!("{}\n", package.display()));
    assert!(packed.status.success());
    assert_eq!(out.names(), ["Shop.mpk"]);

    // A jar may be named itself, too.
    let jar = jars.path().join("tiny.jar");
    let checked = packager(&arguments("check", &shop, &[with, &base, lib, &jar]));
    assert_eq!(
        (text(&checked.stdout), text(&checked.stderr), checked.status.code()),
        (String::new(), String::new(), Some(0))
    );
    let checked = packager(&arguments("check", &package, &[with, &base]));
    assert_eq!((text(&checked.stderr), checked.status.code()), (String::new(), Some(0)));

    let inspected = packager(&[Path::new("inspect"), &package]);
    assert!(inspected.status.success());
    let printed = text(&inspected.stdout);
    let files: Vec<_> = printed.lines().filter_map(|line| line.strip_prefix("=== ")).collect();
    assert!(files.contains(&"Operations/Ship.mx") && files.contains(&"java/actions/Ship.java"), "{files:?}");
    assert!(files.contains(&"icons/ship.png (136 bytes)"), "{files:?}");
    let inspected = packager(&[Path::new("inspect"), &package, to, tree.path()]);
    assert_eq!((text(&inspected.stdout), text(&inspected.stderr)), (String::new(), String::new()));
    assert_eq!(tree.names(), ["icons", "java", "model", "userlib.txt"]);
    let file = out.path().join("shop.svg");
    for source in [&package, &shop] {
        let pictured = packager(&[Path::new("inspect"), source, Path::new("--svg"), &file]);
        assert_eq!((text(&pictured.stdout), text(&pictured.stderr)), (String::new(), String::new()));
        assert!(fs::read_to_string(&file).unwrap().starts_with("<svg "));
        fs::remove_file(&file).unwrap();
    }
    let again = packager(&[Path::new("inspect"), &package, to, tree.path()]);
    assert_eq!(again.status.code(), Some(1));
    assert!(
        text(&again.stderr).ends_with(": holds a module already; name another folder\n"),
        "{}",
        text(&again.stderr)
    );
}

#[test]
fn a_module_that_is_wrong_leaves_what_was_there() {
    let [source, out] = [(); 2].map(|()| Folder::new());
    copy(&fixture("Base"), source.path());
    let to = Path::new("--out");
    assert!(packager(&arguments("pack", source.path(), &[to, out.path()])).status.success());
    let before = fs::read(out.path().join("Base.mpk")).unwrap();
    source.write("model/More.mx", "constant A: String = \"\"\nconstant A: Money = \"\"\n\nenumeration B {\n}\n");
    let failed = packager(&arguments("pack", source.path(), &[to, out.path()]));
    assert_eq!((text(&failed.stdout), failed.status.code()), (String::new(), Some(1)));
    let found: Vec<String> = text(&failed.stderr).lines().map(str::to_owned).collect();
    let file = source.path().join("model/More.mx");
    assert_eq!(
        found,
        [
            format!(
                "{}:2: Base.A: Name: is there twice (the other one in {}); rename or remove one",
                file.display(),
                file.display()
            ),
            format!(
                "{}:2: Base.A: Type.Entity: names the entity Base.Money, which is not in Base; correct the name or add it",
                file.display()
            ),
            format!("{}:4: Base.B: Values: is empty; an enumeration needs at least one value", file.display()),
        ]
    );
    assert_eq!(out.names(), ["Base.mpk"]);
    assert!(before == fs::read(out.path().join("Base.mpk")).unwrap());
}

#[test]
fn a_place_that_cannot_be_written_to() {
    let out = Folder::new();
    let file = out.write("file", "here");
    let failed = packager(&arguments("pack", &fixture("Base"), &[Path::new("--out"), &file]));
    assert_eq!(failed.status.code(), Some(1));
    assert!(text(&failed.stderr).contains("Base.mpk: cannot be written: "), "{}", text(&failed.stderr));
    assert_eq!(fs::read_to_string(&file).unwrap(), "here");
    // Where the package's name is a folder, the file beside it is removed again.
    fs::create_dir_all(out.path().join("dist/Base.mpk/inner")).unwrap();
    let dist = out.path().join("dist");
    let failed = packager(&arguments("pack", &fixture("Base"), &[Path::new("--out"), &dist]));
    assert_eq!(failed.status.code(), Some(1));
    assert_eq!(fs::read_dir(&dist).unwrap().count(), 1);
}

#[test]
fn what_is_no_module() {
    let folder = Folder::new();
    let nothing = folder.path().join("nothing");
    let failed = packager(&arguments("pack", &nothing, &[Path::new("--out"), folder.path()]));
    assert!(
        text(&failed.stderr).contains("nothing: is no folder with the sources of a module"),
        "{}",
        text(&failed.stderr)
    );
    let failed = packager(&[Path::new("check"), &nothing]);
    assert!(text(&failed.stderr).contains("nothing: cannot be read: "), "{}", text(&failed.stderr));
    let package = folder.write("broken.mpk", "broken");
    for command in ["check", "inspect"] {
        let failed = packager(&[Path::new(command), &package]);
        assert_eq!((text(&failed.stdout), failed.status.code()), (String::new(), Some(1)));
        assert!(
            text(&failed.stderr).contains("broken.mpk: is no zip file, or a damaged one"),
            "{}",
            text(&failed.stderr)
        );
    }
    let failed = packager(&arguments("check", &fixture("Shop"), &[Path::new("--with"), &package]));
    assert!(text(&failed.stderr).contains("broken.mpk: is no zip file"), "{}", text(&failed.stderr));
}
