//! `cargo xtask package`: the wheel, the jar and the Mendix modules, in `dist/`.

use crate::command::{root, say};
use crate::{build, mendix, prerequisites};

pub(crate) fn package() -> Result<(), String> {
    prerequisites::check()?;
    for file in [build::wheel()?, build::jar()?] {
        let name = file.file_name().ok_or("a package without a name")?;
        let to = root().join("dist").join(name);
        build::copy(&file, &to)?;
        say(&format!("dist/{}", name.to_string_lossy()));
    }
    for package in mendix::packages(&root().join("dist"))? {
        say(&format!("dist/{}", package.file_name().unwrap_or_default().to_string_lossy()));
    }
    Ok(())
}
