//! `cargo xtask demo | test | lint | bench | package | catalogue | generate | regions | remedies | soak | fuzz`: what the README's commands do.

mod bench;
mod build;
mod catalogue;
mod command;
mod demo;
mod emulator;
mod fuzz;
mod generate;
mod jdks;
mod lint;
mod mendix;
mod package;
mod platform;
mod prerequisites;
mod readme;
mod regions;
mod soak;
mod test;
mod when_it_fails;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  demo      build everything, and list all four operations from Rust, Python, Java and Mendix against
            the emulator
  test [rust | python | emulator | java | mendix | docs [FILTER]]
            run every test of every language; or those of one, or those of it that a filter picks;
            `test packages` installs the emulator's wheel and jar, and uses them
  lint      check formats, lints, types, stubs, generated files and licences
  bench [--only PATTERN | emulator | mendix]
            measure against boto3, aiobotocore, capo, the AWS SDK for Java v2, Paho and a bare client: everything,
            or what has PATTERN in its key, as `python`, `java_vs_sdk_25` or `cold_start`;
            or how fast the emulator is, or the Mendix modules are
  package   write the wheel, the jar and the Mendix modules to dist/, and the emulator's wheel and jar; `package musl` is for Linux with musl,
            `package release` packs the native libraries of all platforms, which must be there
  catalogue [--check]
            write core/catalogue/facts from the newest models that AWS publishes, or say what AWS changed
  generate  write what is generated from core/catalogue
  regions   write the table of partitions and regions from the endpoint rules of AWS's clients
  remedies  write docs/when-it-fails.md from the messages that the tests expect
  soak [MINUTES]
            run Rust, Python and Java at once under faults, and check memory, threads, sockets and time-outs
  fuzz NAME [SECONDS]
            feed random inputs to one target of tests/fuzz/ (nightly Rust and cargo-fuzz)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["demo"] => demo::demo(),
        ["test"] => test::test(),
        ["test", language] => test::only(language, None),
        ["test", language, filter] => test::only(language, Some(filter)),
        ["lint"] => lint::lint(),
        ["bench"] => bench::bench(""),
        ["bench", "--only", pattern] => bench::bench(pattern),
        ["bench", "emulator"] => bench::emulator(),
        ["bench", "mendix"] => bench::mendix(),
        ["package"] => package::package(),
        ["package", "musl"] => package::musl(),
        ["package", "release"] => package::release(),
        ["catalogue"] => catalogue::write(),
        ["catalogue", "--check"] => catalogue::check(),
        ["generate"] => generate::write(),
        ["regions"] => regions::write(),
        ["remedies"] => when_it_fails::write(),
        ["soak"] => soak::soak("10"),
        ["soak", minutes] => soak::soak(minutes),
        ["fuzz", name] => fuzz::fuzz(name, "60"),
        ["fuzz", name, seconds] => fuzz::fuzz(name, seconds),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
