//! What the emulator does of each operation, as a table of `docs/operations.md`.

use crate::services;

/// One row for each operation of all services, in Markdown: whether it behaves, is kept or is refused, and which family
/// of resources it belongs to. `cargo xtask generate` writes it into the README.
pub fn coverage() -> String {
    let mut table = "| operation | | family |\n| --- | --- | --- |\n".to_owned();
    for (service, operation, covered) in services::covered() {
        let (depth, family) = covered.map_or(("is refused", ""), |(depth, family)| (depth.words(), family));
        table.push_str(&format!("| `{service}.{operation}` | {depth} | {family} |\n"));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_operations_has_the_table_as_it_is() {
        let page = include_str!("../docs/operations.md");
        let (_, table) = page.split_once("<!-- coverage -->\n").expect("the table has a beginning");
        let (table, _) = table.split_once("<!-- end of coverage -->").expect("the table has an end");
        assert_eq!(table.replace("\r\n", "\n"), coverage(), "run cargo xtask generate");
        assert_eq!(coverage().lines().count(), 2 + 262);
    }
}
