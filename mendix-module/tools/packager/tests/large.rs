//! Modules as large as a whole service: packing takes no longer than a developer waits.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod support;

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use support::{Folder, lines};
use twinlink_mendix_packager::command;

const ENTITIES: usize = 250;
const ASSOCIATIONS: usize = 150;
const MICROFLOWS: usize = 240;
const ENUMERATIONS: usize = 60;

/// Wide, for a build that is tested is slow, and so are machines that test several things at once.
const LIMIT: Duration = Duration::from_secs(20);

#[test]
fn a_module_as_large_as_a_service() {
    let [folder, out] = [(); 2].map(|()| Folder::new());
    folder.write("model/module.mx", "module Large {\n  version \"1.0.0\"\n  role User\n}\n");
    let mut domain = String::from("domain\n");
    for entity in 0..ENTITIES {
        let (x, y) = (entity % 16 * 300, entity / 16 * 300);
        let attributes: String = (0..12).map(|n| format!("  A{n}: String(unlimited)\n")).collect();
        let parent = if entity % 3 == 1 { " extends E0" } else { "" };
        writeln!(
            domain,
            "\n/// An entity.\nentity E{entity}{parent} at {x};{y} {{\n{attributes}  \
             State{entity}: Enumeration(ENUM_0)\n  access User: create delete, default ReadWrite\n}}"
        )
        .unwrap();
    }
    for entity in 0..ASSOCIATIONS {
        let next = entity + 1;
        writeln!(domain, "association E{entity}_E{next}: E{entity} -> E{next}, many-to-one").unwrap();
    }
    folder.write("generated/model/domain.mx", domain);
    for number in 0..ENUMERATIONS {
        let values: Vec<_> = (0..25).map(|value| format!("V{value}")).collect();
        let text = format!("enumeration ENUM_{number} {{ {} }}\n", values.join(", "));
        folder.write(&format!("generated/model/Enums/ENUM_{number}.mx"), text);
    }
    for number in 0..MICROFLOWS {
        let entity = number % ASSOCIATIONS;
        let next = entity + 1;
        let text = format!(
            "microflow M{number}(R: E{entity}): E{next}\n  allow User\n{{\n  \
             $Next = retrieve $R/E{entity}_E{next}\n  change $R(A1 = 'a' + $R/A2)\n  return $Next\n}}\n"
        );
        folder.write(&format!("generated/model/Operations/M{number}.mx"), text);
    }
    let start = Instant::now();
    let package = command::pack(folder.path(), &[], &[], out.path()).map_err(|found| lines(&found)).unwrap();
    command::check(&package, &[], &[]).map_err(|found| lines(&found)).unwrap();
    assert!(command::picture(&package).unwrap().contains(">E249</text>"));
    assert!(start.elapsed() < LIMIT, "{:?}", start.elapsed());
}

#[test]
fn a_source_of_many_lines() {
    let folder = Folder::new();
    folder.write("model/module.mx", "module Large {\n  version \"1.0.0\"\n}\n");
    let constants: String = (0..10_000).map(|n| format!("/// What it is.\nconstant C{n}: Integer = \"5\"\n")).collect();
    folder.write("generated/model/Constants.mx", constants);
    let start = Instant::now();
    let built = command::build(folder.path(), &[], &[]).map_err(|found| lines(&found)).unwrap();
    assert_eq!(built.module.documents.len(), 10_000);
    // Counting the lines before each of them would take a minute.
    assert!(start.elapsed() < LIMIT, "{:?}", start.elapsed());
}
