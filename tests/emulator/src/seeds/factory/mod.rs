//! A factory: lines of machines, in both services, with values of thirty days.

mod assets;
mod models;
mod twin;

use std::str::FromStr;

use serde_json::Value;

use super::Seeder;
use crate::answer::ApiError;

/// How many machines a factory has at most.
const MOST_MACHINES: u32 = 10_000;

/// How many lines a factory has, and how many machines each line has: `3x8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Factory {
    lines: u32,
    machines: u32,
}

impl Factory {
    /// So many lines with so many machines each.
    ///
    /// # Errors
    /// A sentence, if there is no line, no machine, or more than 10,000 machines in all.
    pub fn new(lines: u32, machines: u32) -> Result<Factory, String> {
        if lines == 0 || machines == 0 || lines.saturating_mul(machines) > MOST_MACHINES {
            return Err(format!(
                "a factory has a line and a machine at least, and {MOST_MACHINES} machines in all at most, not {lines}x{machines}"
            ));
        }
        Ok(Factory { lines, machines })
    }
}

impl FromStr for Factory {
    type Err = String;

    fn from_str(text: &str) -> Result<Factory, String> {
        let numbers =
            text.split_once('x').and_then(|(lines, machines)| Some((lines.parse().ok()?, machines.parse().ok()?)));
        let (lines, machines) =
            numbers.ok_or_else(|| format!("it must look like 3x8, three lines of eight machines, not {text}"))?;
        Factory::new(lines, machines)
    }
}

/// What machines of a line are, one after the other.
const MACHINES: [&str; 8] = ["Press", "Welder", "Robot", "Conveyor", "Oven", "Paint booth", "Tester", "Packer"];

/// A machine of a line; both count from 1.
struct Machine {
    line: u32,
    number: u32,
}

impl Machine {
    /// What it is.
    fn kind(&self) -> &'static str {
        MACHINES[(self.number - 1) as usize % MACHINES.len()]
    }

    fn name(&self) -> String {
        format!("{} {}-{}", self.kind(), self.line, self.number)
    }

    /// Its id in the twin, and its external id.
    fn id(&self) -> String {
        format!("{}-machine-{}", line_id(self.line), self.number)
    }
}

fn line_id(line: u32) -> String {
    format!("line-{line}")
}

impl Factory {
    /// All machines, line by line.
    fn all_machines(self) -> impl Iterator<Item = Machine> {
        (1..=self.lines).flat_map(move |line| (1..=self.machines).map(move |number| Machine { line, number }))
    }
}

/// Makes a factory.
pub(super) fn plant(seeder: &Seeder<'_>, factory: Factory) -> Result<(), ApiError> {
    let models = models::plant(seeder)?;
    let assets = assets::plant(seeder, factory, &models)?;
    twin::plant(seeder, factory, &models, &assets)
}

/// A text of an answer.
fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_factory_is_so_many_lines_of_so_many_machines() {
        assert_eq!("3x8".parse(), Factory::new(3, 8));
        for (text, part) in
            [("3", "must look like 3x8"), ("3x", "not 3x"), ("0x4", "at least"), ("200x200", "10000 machines")]
        {
            let refusal = text.parse::<Factory>().unwrap_err();
            assert!(refusal.contains(part), "{refusal}");
        }
    }
}
