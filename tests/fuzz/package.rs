//! Packages as strangers write them: whatever is in one, `inspect` and `check` end with a text, a picture or a message.

use std::io::{Cursor, Write as _};
use std::sync::LazyLock;

use twinlink_mendix_packager::package::boilerplate::BOILERPLATE;
use twinlink_mendix_packager::package::database::{self, Row};
use twinlink_mendix_packager::package::{read, write};
use twinlink_mendix_packager::{check, command, inspect, picture};

/// A sound package, after its first byte.
static SOUND: &[u8] = include_bytes!("seeds/package/sound");

/// Its units.
static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let package = read::bytes("sound.mpk", SOUND[1..].to_vec()).expect("it is sound");
    write::rows(&package.module).expect("it is sound")
});

const MANIFEST: &[u8] =
    br#"<package><modelerProject><module name="Base" /><projectFile path="project.mpr" /></modelerProject></package>"#;

/// One byte says what the rest is: a package, its database, one of its units (after a byte that says which), or its
/// `package.xml`.
pub(crate) fn package(data: &[u8]) {
    let Some((kind, rest)) = data.split_first() else { return };
    let bytes = match (kind % 4, rest) {
        (0, whole) => whole.to_vec(),
        (1, database) => zip(database, MANIFEST),
        (2, [which, contents @ ..]) => {
            let mut rows = ROWS.clone();
            let place = usize::from(*which) % rows.len();
            rows[place].contents = contents.to_vec();
            rows[place].hash = database::hash(contents);
            match database::write(&BOILERPLATE.stamp, &rows) {
                Ok(database) => zip(&database, MANIFEST),
                Err(_) => return,
            }
        }
        (_, manifest) => {
            static DATABASE: LazyLock<Vec<u8>> =
                LazyLock::new(|| database::write(&BOILERPLATE.stamp, &ROWS).expect("it is sound"));
            zip(&DATABASE, manifest)
        }
    };
    command::with_room(|| match read::bytes("fuzz.mpk", bytes) {
        Ok(package) => {
            let catalog = command::catalog(&package.module, &[]);
            let text = command::listing(&inspect::files(&package, &catalog));
            assert_eq!(
                text,
                command::listing(&inspect::files(&package, &catalog)),
                "the text differs from time to time"
            );
            assert!(picture::svg(&package.module, &catalog).ends_with("</svg>\n"));
            check::package(&package, &catalog).iter().for_each(|finding| assert!(!finding.message.is_empty()));
        }
        Err(finding) => assert!(!finding.message.is_empty()),
    });
}

fn zip(database: &[u8], manifest: &[u8]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in [("project.mpr", database), ("package.xml", manifest)] {
        zip.start_file(name, options).and_then(|()| Ok(zip.write_all(bytes)?)).expect("memory takes all");
    }
    zip.finish().expect("memory takes all").into_inner()
}
