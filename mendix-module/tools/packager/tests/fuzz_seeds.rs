//! The seeds of the fuzz target `package` (`tests/fuzz/`), without fuzzing.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

#[path = "../../../../tests/fuzz/package.rs"]
mod package;

#[test]
fn every_seed_is_taken() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fuzz/seeds/package");
    let mut seeds = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display());
        package::package(&std::fs::read(path).unwrap());
        seeds += 1;
    }
    assert!(seeds > 0);
}
