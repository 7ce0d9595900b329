//! The binary: packs, checks and inspects Mendix modules.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use twinlink_mendix_packager::command;
use twinlink_mendix_packager::finding::{Finding, Findings};

/// Packs, checks and inspects Mendix modules that are kept as text.
#[derive(Parser)]
#[command(name = "packager", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the package of a module
    Pack {
        #[command(flatten)]
        module: Module,
        /// The folder to write the package to, named after its module
        #[arg(long)]
        out: PathBuf,
    },
    /// Checks the sources of a module, or a package, and writes nothing
    Check {
        #[command(flatten)]
        module: Module,
    },
    /// Prints a package as text
    Inspect {
        /// The package; for `--svg` also the folder with the sources of a module
        file: PathBuf,
        /// The folder to write the source tree to, instead of printing it
        #[arg(long)]
        out: Option<PathBuf>,
        /// The file to write the domain model to as a picture, instead of printing the package
        #[arg(long, conflicts_with = "out")]
        svg: Option<PathBuf>,
    },
}

#[derive(Args)]
struct Module {
    /// The folder with the sources of the module; for `check` also an .mpk file
    source: PathBuf,
    /// A module whose names may be used: sources or an .mpk file; may be given several times
    #[arg(long)]
    with: Vec<PathBuf>,
    /// A jar that userlib.txt names, or a folder with such jars; may be given several times
    #[arg(long)]
    userlib: Vec<PathBuf>,
}

fn main() -> ExitCode {
    let command = Arguments::parse().command;
    match command::with_room(|| run(command)) {
        Ok(text) => {
            // A reader that closes the pipe early has seen what it wanted.
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(findings) => {
            for finding in &findings {
                eprintln!("{finding}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Findings<String> {
    match command {
        Command::Pack { module, out } => {
            is_folder(&module.source)?;
            let with = command::with(&module.with)?;
            let file = command::pack(&module.source, &with, &module.userlib, &out)?;
            Ok(format!("{}\n", file.display()))
        }
        Command::Check { module } => {
            let with = command::with(&module.with)?;
            command::check(&module.source, &with, &module.userlib)?;
            Ok(String::new())
        }
        Command::Inspect { file, svg: Some(svg), .. } => command::write_picture(&file, &svg).map(|()| String::new()),
        Command::Inspect { file, out, svg: None } => {
            let files = command::inspect(&file)?;
            match out {
                Some(out) => command::write_tree(&files, &out).map(|()| String::new()),
                None => Ok(command::listing(&files)),
            }
        }
    }
}

fn is_folder(source: &std::path::Path) -> Findings<()> {
    if source.is_dir() {
        return Ok(());
    }
    Err(vec![Finding::of_file(source.display().to_string(), "is no folder with the sources of a module")])
}
