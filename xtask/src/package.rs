//! `cargo xtask package`: the wheel and the jar, in `dist/`.

use crate::command::{root, say};
use crate::{build, prerequisites};

pub(crate) fn package() -> Result<(), String> {
    prerequisites::check()?;
    for file in [build::wheel()?, build::jar()?] {
        let name = file.file_name().ok_or("a package without a name")?;
        let to = root().join("dist").join(name);
        build::copy(&file, &to)?;
        say(&format!("dist/{}", name.to_string_lossy()));
    }
    Ok(())
}
