//! Making and changing variables.

use super::{Text, is_variable};
use crate::flow::STATEMENT_STOPS;
use crate::flow::lower::Lowering;
use crate::model::data_type::{DataType, Family};
use crate::storage::Object;
use crate::text::{Parsed, Scanner, expression};

/// A variable that is made or changed.
#[derive(Debug, Clone)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Its type if it is made; `None` if it is changed.
    pub kind: Option<DataType>,
    /// The expression of its value.
    pub value: String,
}

impl Variable {
    /// Reads a new variable, after its name and the colon.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse_new(scanner: &mut Scanner<'_>, name: String) -> Parsed<Self> {
        let kind = DataType::parse(scanner)?;
        scanner.expect("=")?;
        let value = expression::read(scanner, &STATEMENT_STOPS, "an expression")?;
        Ok(Variable { name, kind: Some(kind), value })
    }

    /// Reads the change of a variable, after its name and the sign.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse_change(scanner: &mut Scanner<'_>, name: String) -> Parsed<Self> {
        let value = expression::read(scanner, &STATEMENT_STOPS, "an expression")?;
        Ok(Variable { name, kind: None, value })
    }

    /// The text of the action. Values that begin like another action stand in double quotes.
    pub fn text(&self, module: &str) -> Text {
        let mut value = expression::print(&self.value, &STATEMENT_STOPS);
        let first = value.split(' ').next().unwrap_or_default();
        let words = [
            "call",
            "create",
            "cast",
            "retrieve",
            "head",
            "tail",
            "union",
            "intersect",
            "subtract",
            "contains",
            "equals",
            "find",
            "filter",
            "sort",
            "count",
            "sum",
            "average",
            "minimum",
            "maximum",
        ];
        if self.kind.is_none() && words.contains(&first) {
            value = crate::text::printer::quoted(&self.value);
        }
        Text::plain(match &self.kind {
            Some(kind) => format!("${}: {} = {value}", self.name, kind.print(module)),
            None => format!("${} = {value}", self.name),
        })
    }

    /// The stored action.
    pub fn lower(&self, lowering: &mut Lowering<'_>) -> Object {
        match &self.kind {
            Some(kind) => {
                lowering.declare(&self.name, Some(kind.clone()));
                Object::new("Microflows$CreateVariableAction")
                    .with("InitialValue", &self.value)
                    .with("VariableName", &self.name)
                    .with("VariableType", kind.lower(Family::DataTypes))
            }
            None => Object::new("Microflows$ChangeVariableAction")
                .with("ChangeVariableName", &self.name)
                .with("Value", &self.value),
        }
    }

    /// The action of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        let (name, kind, value) = match stored.kind.as_str() {
            "Microflows$CreateVariableAction" => {
                let kind = DataType::raise(stored.part("VariableType")?);
                (stored.text("VariableName"), Some(kind), stored.text("InitialValue"))
            }
            "Microflows$ChangeVariableAction" => (stored.text("ChangeVariableName"), None, stored.text("Value")),
            _ => return None,
        };
        is_variable(name).then(|| Variable { name: name.to_owned(), kind, value: value.to_owned() })
    }
}
