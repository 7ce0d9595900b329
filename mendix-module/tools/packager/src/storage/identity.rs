//! Ids. They are derived from names, so that the same sources always give the same bytes and an update keeps the data
//! of an app.

use std::collections::HashMap;

use uuid::Uuid;

use super::{Object, Value};

/// The name space of every id that is derived here.
const NAMESPACE: Uuid = Uuid::from_u128(0x6d2f_5d0e_8f5b_5c1a_9b7e_2f0a_41c7_d863);

/// The id of what stands at a path of qualified names.
pub fn derive(path: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, path.as_bytes())
}

/// Gives ids to an object that stands at `path`, and to everything in it.
///
/// A part in a list is known by its name where it has one that is not its neighbour's too, and by its position
/// otherwise.
pub fn assign(object: &mut Object, path: &str) {
    object.id = Some(derive(path));
    for (field, value) in &mut object.fields {
        match value {
            Value::Part(part) => assign(part, &format!("{path}/{field}")),
            Value::List(_, items) => {
                let mut seen: HashMap<String, usize> = HashMap::new();
                for (index, item) in items.iter_mut().enumerate() {
                    let Value::Part(part) = item else { continue };
                    let name = part.text("Name");
                    let key = if name.is_empty() { format!("{index}") } else { name.to_owned() };
                    let count = seen.entry(key.clone()).or_default();
                    *count += 1;
                    let key = if *count == 1 { key } else { format!("{key}~{count}") };
                    assign(part, &format!("{path}/{field}/{key}"));
                }
            }
            _ => {}
        }
    }
}

/// The ids of the labelled objects in a unit.
pub fn labels(unit: &Object) -> HashMap<&str, Uuid> {
    let mut found = HashMap::new();
    unit.walk(&mut |object| {
        if let (Some(label), Some(id)) = (&object.label, object.id) {
            found.insert(label.as_str(), id);
        }
    });
    found
}

/// The bytes of an id as .NET writes them, which is what packages hold.
pub fn to_bytes(id: Uuid) -> [u8; 16] {
    id.to_bytes_le()
}

/// The id in bytes that .NET wrote.
pub fn from_bytes(bytes: [u8; 16]) -> Uuid {
    Uuid::from_bytes_le(bytes)
}
