//! `docs/operations.md`: every operation of every service; and the tables of `docs/waiters.md`.

use super::Generated;
use super::model::{Paging, Service};
use super::names::snake;
use crate::command::{cargo, output, root};

pub(super) fn operations(services: &[Service]) -> Result<Generated, String> {
    let count: usize = services.iter().map(|service| service.facts.operations.len()).sum();
    let mut text = format!(
        "# Operations\n\nAll {count} operations, as AWS's service models have them. Each is called [by name](by-name.md), \
         such as `iotsitewise.DescribeAsset`, in Python, Java and Rust, and by a typed method in Python (`aws.sitewise`, \
         `aws.twinmaker`, `aws.iot`, `aws.iot_data`), Rust (the same, as methods) and Java (`aws.siteWise()`, `aws.twinMaker()`, \
         `aws.iot()`, `aws.iotData()`). The permission of an operation is its name in IAM: `iotsitewise:DescribeAsset`; for both \
         planes of AWS IoT it begins with `iot:`. Of [AWS IoT](iot.md) itself these are those that applications call.\n\nThe host says which endpoint it is sent to: `api.`, `data.` or `monitor.` before \
         the service's name; AWS IoT has one host for each of its planes. Pages: the member that holds the items, then the size of a page that is not asked for, and \
         the largest; a size above it is lowered to it.\n"
    );
    for service in services {
        let facts = &service.facts;
        text += &format!("\n## {} (`{}`)\n", facts.service.name, service.name);
        for (group, names) in &service.choices.groups {
            text += &format!(
                "\n### {}\n\n| operation | Python, Rust | Java | what it does | host | pages |\n| --- | --- | --- | --- | --- | --- |\n",
                title(group)
            );
            for name in names {
                let words = service.operation_words(group, name).replace('\n', " ").replace('|', "\\|");
                let host = service.operation(name)?.host_prefix.trim_end_matches('.');
                let pages = service.paging(name).map_or(String::new(), |paging| pages(&paging));
                let java = name[..1].to_ascii_lowercase() + &name[1..];
                text += &format!("| `{name}` | `{}` | `{java}` | {words} | `{host}` | {pages} |\n", snake(name));
            }
        }
    }
    Ok(Generated { path: "docs/operations.md".to_owned(), text })
}

/// `docs/waiters.md`: what is written by hand, and behind it every waiter.
pub(super) fn waiters(services: &[Service]) -> Result<Generated, String> {
    let path = "docs/waiters.md";
    let text = std::fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))?;
    let (hand, _) = text.split_once(TABLES).ok_or_else(|| format!("{path} lacks the line {TABLES:?}"))?;
    let mut text = format!("{hand}{TABLES}\n");
    for service in services.iter().filter(|service| !service.waiters().is_empty()) {
        text += &format!(
            "\n### {}\n\n| waiter | looks at | until | fails |\n| --- | --- | --- | --- |\n",
            service.facts.service.name
        );
        for waits in service.waiters() {
            let list = |states: &[&str]| states.iter().map(|state| format!("`{state}`")).collect::<Vec<_>>().join(", ");
            let until = if waits.gone { "it is not found".to_owned() } else { list(&waits.success) };
            text += &format!("| `{}` | `{}` | {until} | {} |\n", waits.name, waits.operation, list(&waits.failure));
        }
    }
    Ok(Generated { path: path.to_owned(), text })
}

/// The emulator's page with the table of what it does of each operation, which it tells itself.
pub(super) fn coverage() -> Result<Generated, String> {
    let path = "tests/emulator/docs/operations.md";
    let text = std::fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))?;
    let [begin, end] = ["<!-- coverage -->\n", "<!-- end of coverage -->"];
    let lacks = || format!("{path} lacks the lines {begin:?} and {end:?}");
    let (before, rest) = text.split_once(begin).ok_or_else(lacks)?;
    let (_, after) = rest.split_once(end).ok_or_else(lacks)?;
    let table = output(cargo().args(["run", "--quiet", "--package", "twinlink-emulator", "--", "--coverage"]))?;
    Ok(Generated { path: path.to_owned(), text: format!("{before}{begin}{table}{end}{after}") })
}

/// What is behind this line is generated.
const TABLES: &str = "## All waiters";

/// `asset_models` as `Asset models`.
fn title(group: &str) -> String {
    let words = snake(group).replace('_', " ");
    words[..1].to_uppercase() + &words[1..]
}

fn pages(paging: &Paging<'_>) -> String {
    let items = paging.items.map_or("no items".to_owned(), |items| format!("`{items}`"));
    let default = paging.default.map_or("not told".to_owned(), |size| size.to_string());
    match (paging.sized, paging.largest) {
        (false, _) => items,
        (true, None) => format!("{items}, {default}, not told"),
        (true, Some(largest)) => format!("{items}, {default}, {largest}"),
    }
}
