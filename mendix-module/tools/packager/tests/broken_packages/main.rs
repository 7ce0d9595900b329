//! A sound package is broken in one way at a time, and each is reported with the place.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod breaks;
mod parts;
#[path = "../support/mod.rs"]
mod support;

use parts::Parts;
use support::lines;

#[test]
fn the_package_is_sound_before() {
    assert_eq!(lines(&Parts::new().findings()), "");
}

#[test]
fn each_break_is_reported_with_its_place() {
    let sound = Parts::new();
    let mut failures = String::new();
    for (what, change, place, words) in breaks::all() {
        let mut parts = sound.clone();
        change(&mut parts);
        let found = lines(&parts.findings());
        let hit = found.lines().any(|line| line.contains(place) && line.contains(words));
        if found.is_empty() || !hit {
            failures.push_str(&format!("{what}: expected {place:?} and {words:?} but found:\n{found}\n"));
        }
    }
    assert!(failures.is_empty(), "{failures}");
    assert!(breaks::all().count() > 60);
}
