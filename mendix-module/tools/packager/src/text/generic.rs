//! The form for what the language has no words for: types, fields and values as they are stored.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::printer::quoted;
use super::{Parsed, Printer, Scanner};
use crate::storage::{Object, Value};

/// Fields that differ from what the words of an element say.
pub type Fields = Vec<(String, Value)>;

/// Reads `Type$Name #label { fields }`.
///
/// # Errors
/// What is not such an object.
pub fn object(scanner: &mut Scanner<'_>) -> Parsed<Object> {
    let line = line_of_next(scanner);
    let kind = type_name(scanner)?;
    let label = if scanner.inline_sign("#") { Some(label(scanner)?) } else { None };
    let fields = fields(scanner)?;
    Ok(Object { kind, fields, label, line, id: None })
}

/// Whether an object in this form begins here.
pub fn sees_object(scanner: &mut Scanner<'_>) -> bool {
    let start = scanner.position();
    let found = type_name(scanner).is_ok();
    scanner.back_to(start);
    found
}

/// Reads the name of a storage type.
///
/// # Errors
/// If there is none.
pub fn type_name(scanner: &mut Scanner<'_>) -> Parsed<String> {
    let name = scanner.name("a type such as Microflows$RestCallAction")?;
    if !scanner.rest().starts_with('$') {
        return Err(scanner.error(format!("{name} is no type; a type has a name such as Microflows$RestCallAction")));
    }
    scanner.advance(1);
    Ok(format!("{name}${}", scanner.name("the second part of a type's name")?))
}

/// Reads `{ Name: value ... }`.
///
/// # Errors
/// What is not such a list, and fields that are given twice.
pub fn fields(scanner: &mut Scanner<'_>) -> Parsed<Fields> {
    scanner.expect("{")?;
    let mut fields: Fields = Vec::new();
    while !scanner.sign("}") {
        scanner.skip();
        let name = if scanner.rest().starts_with('"') {
            scanner.string("the name of a property")?
        } else {
            scanner.name("the name of a property or `}`")?
        };
        if fields.iter().any(|(n, _)| *n == name) {
            return Err(scanner.error(format!("the property {name} is given twice; remove one")));
        }
        scanner.expect(":")?;
        let value = value(scanner)?;
        fields.push((name, value));
        scanner.sign(",");
    }
    Ok(fields)
}

/// Reads `with { fields }` if it stands here.
///
/// # Errors
/// What is not such a list.
pub fn extras(scanner: &mut Scanner<'_>) -> Parsed<Fields> {
    if scanner.inline_keywords("with") { fields(scanner) } else { Ok(Vec::new()) }
}

fn line_of_next(scanner: &mut Scanner<'_>) -> usize {
    scanner.skip();
    scanner.line()
}

fn label(scanner: &mut Scanner<'_>) -> Parsed<String> {
    let rest = scanner.rest();
    let end = rest.find(|c: char| !(c.is_alphanumeric() || "_.:-".contains(c))).unwrap_or(rest.len());
    if end == 0 {
        return Err(scanner.error(format!("expected a label but found {}", scanner.found())));
    }
    scanner.advance(end);
    Ok(rest[..end].to_owned())
}

fn value(scanner: &mut Scanner<'_>) -> Parsed<Value> {
    scanner.enter()?;
    let value = value_inside(scanner)?;
    scanner.leave();
    Ok(value)
}

fn value_inside(scanner: &mut Scanner<'_>) -> Parsed<Value> {
    scanner.skip();
    let rest = scanner.rest();
    if rest.starts_with('"') {
        return scanner.string("text").map(Value::Text);
    }
    if rest.starts_with('[') {
        return list(scanner);
    }
    if rest.starts_with('{') {
        let line = scanner.line();
        let fields = fields(scanner)?;
        return Ok(Value::from(Object { fields, line, ..Object::default() }));
    }
    if scanner.sign("@") {
        return label(scanner).map(Value::Pointer);
    }
    if rest.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        return number(scanner);
    }
    if sees_object(scanner) {
        return object(scanner).map(Value::from);
    }
    match scanner.name("a value")?.as_str() {
        "true" => Ok(Value::Bool(true)),
        "false" => Ok(Value::Bool(false)),
        "null" => Ok(Value::Null),
        "guid" => Ok(Value::Guid),
        "int" => {
            let number = scanner.number("a number of 32 bits")?;
            i32::try_from(number).map(Value::Int).map_err(|_| scanner.error("the number does not fit into 32 bits"))
        }
        "base64" => {
            let text = scanner.string("bytes in base64")?;
            BASE64.decode(&text).map(Value::Bytes).map_err(|e| scanner.error(format!("the base64 is damaged: {e}")))
        }
        other => Err(scanner.error(format!("{other} is no value; text stands in double quotes"))),
    }
}

fn number(scanner: &mut Scanner<'_>) -> Parsed<Value> {
    let rest = scanner.rest();
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c))).unwrap_or(rest.len());
    let text = &rest[..end];
    let value = if text.contains(['.', 'e']) { text.parse().map(Value::Double).ok() } else { None };
    let value = value.or_else(|| text.parse().map(Value::Long).ok());
    let value = value.ok_or_else(|| scanner.error(format!("{text} is no number")))?;
    scanner.advance(end);
    Ok(value)
}

fn list(scanner: &mut Scanner<'_>) -> Parsed<Value> {
    scanner.expect("[")?;
    let start = scanner.position();
    let mut marker = None;
    if let Ok(number) = scanner.number("the marker of a list")
        && scanner.sign("|")
    {
        marker = i32::try_from(number).ok();
    } else {
        scanner.back_to(start);
    }
    let mut items = Vec::new();
    while !scanner.sign("]") {
        if scanner.at_end() {
            return Err(scanner.error("the list has no end; close it with `]`"));
        }
        items.push(value(scanner)?);
        scanner.sign(",");
    }
    Ok(Value::List(marker, items))
}

/// Prints an object after `before` on the same line.
pub fn print_object(printer: &mut Printer, before: &str, object: &Object) {
    let label = object.label.as_ref().map(|label| format!(" #{label}")).unwrap_or_default();
    let head = format!("{before}{}{label} {{", object.kind);
    print_fields(printer, head.trim_start(), &object.fields);
}

/// Prints fields after `head`, which ends with an opening brace.
pub fn print_fields(printer: &mut Printer, head: &str, fields: &Fields) {
    // Ids are derived again when the text is packed.
    let fields: Vec<_> = fields.iter().filter(|(_, value)| *value != Value::Guid).collect();
    if fields.is_empty() {
        printer.line(format!("{head} }}"));
        return;
    }
    printer.open(head);
    for (name, value) in fields {
        print_value(printer, &format!("{}: ", field_name(name)), value);
    }
    printer.close("}");
}

fn field_name(name: &str) -> String {
    let plain =
        name.chars().all(|c| c.is_alphanumeric() || c == '_') && !name.starts_with(|c: char| c.is_ascii_digit());
    if plain && !name.is_empty() { name.to_owned() } else { quoted(name) }
}

/// Prints `with { fields }` as the end of a line.
pub fn extras_text(fields: &Fields) -> String {
    let shown: Vec<_> = fields.iter().filter(|(_, value)| *value != Value::Guid).collect();
    if shown.is_empty() {
        return String::new();
    }
    let fields: Vec<_> =
        shown.into_iter().map(|(name, value)| format!("{}: {}", field_name(name), inline_value(value))).collect();
    format!(" with {{ {} }}", fields.join(", "))
}

/// A value on one line.
fn inline_value(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(value) => value.to_string(),
        Value::Int(number) => format!("int {number}"),
        Value::Long(number) => number.to_string(),
        Value::Double(number) => format!("{number:?}"),
        Value::Text(text) => quoted(text),
        Value::Bytes(bytes) => format!("base64 {}", quoted(&BASE64.encode(bytes))),
        Value::Guid => "guid".into(),
        Value::Pointer(label) => format!("@{label}"),
        Value::Part(part) => {
            let label = part.label.as_ref().map(|label| format!(" #{label}")).unwrap_or_default();
            let fields: Vec<_> = part
                .fields
                .iter()
                .filter(|(_, value)| *value != Value::Guid)
                .map(|(name, value)| format!("{}: {}", field_name(name), inline_value(value)))
                .collect();
            let fields = if fields.is_empty() { "{ }".into() } else { format!("{{ {} }}", fields.join(", ")) };
            format!("{}{label} {fields}", part.kind).trim_start().to_owned()
        }
        Value::List(marker, items) => {
            let marker = marker.map(|marker| format!("{marker}|")).unwrap_or_default();
            let items: Vec<_> = items.iter().map(inline_value).collect();
            let items = items.join(", ");
            if marker.is_empty() || items.is_empty() {
                format!("[{marker}{items}]")
            } else {
                format!("[{marker} {items}]")
            }
        }
    }
}

fn print_value(printer: &mut Printer, before: &str, value: &Value) {
    match value {
        Value::Part(part) => print_object(printer, before, part),
        Value::List(marker, items) if items.iter().any(|item| item.as_part().is_some()) => {
            let marker = marker.map(|marker| format!("{marker}|")).unwrap_or_default();
            printer.open(format!("{before}[{marker}"));
            for item in items {
                print_value(printer, "", item);
            }
            printer.close("]");
        }
        value => printer.line(format!("{before}{}", inline_value(value))),
    }
}
