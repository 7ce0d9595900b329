//! What a query answers, as AWS writes it.

use rusqlite::types::ValueRef;
use serde_json::{Value, json};

use super::kinds::Kind;

/// A page of the result of a query.
#[derive(Debug)]
pub(super) struct Table {
    /// The member `columns`.
    columns: String,
    /// The elements of the member `rows`, with commas between them.
    rows: String,
    /// Whether rows follow.
    pub(super) has_more: bool,
}

impl Table {
    pub(super) fn new(columns: &[(String, Kind)]) -> Table {
        let columns: Value = columns
            .iter()
            .map(|(name, kind)| json!({ "name": name, "type": { "scalarType": kind.scalar_type() } }))
            .collect();
        Table { columns: columns.to_string(), rows: String::new(), has_more: false }
    }

    /// Begins a row.
    pub(super) fn begin(&mut self) {
        self.rows.push_str(if self.rows.is_empty() { r#"{"data":["# } else { r#",{"data":["# });
    }

    /// Adds a value to the row that was begun.
    pub(super) fn push(&mut self, value: ValueRef<'_>, kind: Kind, is_first: bool) {
        if !is_first {
            self.rows.push(',');
        }
        let text = match (value, kind) {
            (ValueRef::Null | ValueRef::Blob(_), _) => {
                self.rows.push_str(r#"{"nullValue":true}"#);
                return;
            }
            (ValueRef::Integer(truth), Kind::Boolean) => (truth != 0).to_string(),
            (ValueRef::Integer(whole), Kind::Double) => written(whole as f64),
            (ValueRef::Integer(whole), _) => whole.to_string(),
            (ValueRef::Real(number), _) => written(number),
            (ValueRef::Text(text), _) => String::from_utf8_lossy(text).into_owned(),
        };
        self.rows.push_str(r#"{"scalarValue":"#);
        self.rows.push_str(&Value::String(text).to_string());
        self.rows.push('}');
    }

    /// Ends the row that was begun.
    pub(super) fn end(&mut self) {
        self.rows.push_str("]}");
    }

    /// The answer.
    pub(super) fn into_json(self, token: Option<&str>) -> String {
        let (columns, rows, token) = (self.columns, self.rows, json!(token));
        format!(r#"{{"columns":{columns},"rows":[{rows}],"nextToken":{token}}}"#)
    }
}

/// A number, which is not endless, as AWS writes it: with as many digits as it needs.
pub(super) fn written(number: f64) -> String {
    Value::from(number).to_string()
}
