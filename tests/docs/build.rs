//! Takes the blocks of Rust out of `docs/`: each becomes a function of the program.

use std::fmt::Write;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    println!("cargo::rerun-if-changed={}", docs.display());
    let (mut modules, mut arms) = (String::new(), String::new());
    for (page, number, block) in blocks(&docs)? {
        let module = format!("{}_{number}", page.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_"));
        writeln!(modules, "mod {module} {{\npub(super) async fn run() -> Result<(), twinlink::Error> {{")?;
        writeln!(modules, "{block}\nOk(())\n}}\n}}")?;
        writeln!(arms, "\"{page}:{number}\" => {module}::run().await,")?;
    }
    writeln!(modules, "async fn run(example: &str) -> Result<(), twinlink::Error> {{\nmatch example {{")?;
    writeln!(modules, "{arms}_ => panic!(\"there is no example {{example}}\"),\n}}\n}}")?;
    std::fs::write(PathBuf::from(std::env::var("OUT_DIR")?).join("pages.rs"), modules)?;
    Ok(())
}

/// Page, number within the page, and text of each block.
fn blocks(docs: &Path) -> std::io::Result<Vec<(String, usize, String)>> {
    let mut blocks = Vec::new();
    for (folder, prefix) in [(docs.to_owned(), ""), (docs.join("credentials"), "credentials/")] {
        for entry in std::fs::read_dir(folder)? {
            let file = entry?.path();
            if file.extension().is_none_or(|extension| extension != "md") {
                continue;
            }
            let page = format!("{prefix}{}", file.file_stem().unwrap_or_default().to_string_lossy());
            let text = std::fs::read_to_string(&file)?;
            for (number, block) in text.split("```rust\n").skip(1).enumerate() {
                let block = block.split("```").next().unwrap_or_default();
                blocks.push((page.clone(), number, block.to_owned()));
            }
        }
    }
    blocks.sort();
    Ok(blocks)
}
