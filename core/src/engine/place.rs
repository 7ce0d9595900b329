//! Where in an answer an error is: looked for when there is one, so that no answer pays for it.

use super::shape::{Kind, Member, Shape};

/// What is around the place: a list and the element that is read, or a structure or map and the name.
enum Around<'a> {
    List(usize),
    Names(Option<&'a str>),
}

/// The path of the value that ends, or has just begun, at a line (from 1) and a column in bytes, such as
/// `assetProperties[2].name`. It ends before what no shape tells of and in what is secret; empty if it does not lead anywhere.
pub(super) fn path(json: &str, line: usize, column: usize, root: Root) -> String {
    let before: usize = json.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let around = around(json.get(..before + column).unwrap_or(json));
    match root {
        Root::Answer(shape) => told(&around, Kind::Structure(shape), String::new()),
        Root::Member(member) if member.sensitive || member.kind.has_secrets() => member.name.to_owned(),
        Root::Member(member) => told(&around, member.kind, member.name.to_owned()),
    }
}

/// What a whole JSON is.
#[derive(Clone, Copy)]
pub(super) enum Root {
    /// A structure without a name before it.
    Answer(&'static Shape),
    /// The value of a member: of an event.
    Member(&'static Member),
}

fn around(json: &str) -> Vec<Around<'_>> {
    let mut around = Vec::new();
    let bytes = json.as_bytes();
    let mut place = 0;
    while let Some(&byte) = bytes.get(place) {
        place += 1;
        match byte {
            b'{' => around.push(Around::Names(None)),
            b'[' => around.push(Around::List(0)),
            b'}' | b']' => _ = around.pop(),
            b',' => match around.last_mut() {
                Some(Around::List(element)) => *element += 1,
                Some(Around::Names(name)) => *name = None,
                None => {}
            },
            b'"' => {
                let begin = place;
                while bytes.get(place).is_some_and(|&byte| byte != b'"') {
                    place += if bytes[place] == b'\\' { 2 } else { 1 };
                }
                if let Some(Around::Names(name @ None)) = around.last_mut() {
                    *name = json.get(begin..place);
                }
                place += 1;
            }
            _ => {}
        }
    }
    around
}

fn told(around: &[Around<'_>], mut kind: Kind, mut path: String) -> String {
    for step in around {
        match (step, kind) {
            (Around::Names(Some(name)), Kind::Structure(shape)) => {
                let Some(member) = shape.find(name).map(|place| &shape.members[place]) else { break };
                if !path.is_empty() {
                    path.push('.');
                }
                path += member.name;
                if shape.sensitive || member.sensitive || member.kind.has_secrets() {
                    break;
                }
                kind = member.kind;
            }
            (Around::Names(Some(name)), Kind::Map(&part)) => {
                path.push('.');
                path += &crate::shown::line(name);
                kind = part;
            }
            (Around::List(element), Kind::List(&part) | Kind::SparseList(&part)) => {
                path += &format!("[{element}]");
                kind = part;
            }
            _ => break,
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use crate::engine::{Json, Operation, read};
    use crate::paging::RawPage;

    #[test]
    fn errors_tell_the_path_of_what_is_wrong() {
        for (id, body, told) in [
            ("iotsitewise.DescribeAsset", r#"{"assetName":5}"#, "assetName: invalid type: integer `5`"),
            (
                "iotsitewise.DescribeAsset",
                "{\"assetName\":\"}\\\"{[\",\n \"assetHierarchies\":[{\"name\":\"a\"},\n{\"name\":{}}]}",
                "assetHierarchies[1].name: invalid type: map",
            ),
            ("iotsitewise.DescribeAsset", r#"{"assetHierarchies":{"name":5}}"#, "assetHierarchies: invalid type: map"),
            ("iotsitewise.DescribeAsset", r#"{"assetHierarchies":[{},null]}"#, "assetHierarchies: a list holds null"),
            (
                "iottwinmaker.GetEntity",
                r#"{"components":{"a\nb":{"properties":{"p":{"value":{"listValue":[{"doubleValue":"x"}]}}}}}}"#,
                r#"components.a\nb.properties.p.value.listValue[0].doubleValue: invalid type: string "x""#,
            ),
            ("iotsitewise.DescribeAsset", r#"[1]"#, "gives: invalid type: sequence"),
            (
                "iotsitewise.DescribePipeline",
                r#"{"computations":[{"environmentVariables":{"hunter2":5}}]}"#,
                "gives: computations: invalid type: something else",
            ),
        ] {
            let operation = Operation::find(id).expect("a row");
            let raw = RawPage::for_fuzzing(operation, bytes::Bytes::copy_from_slice(body.as_bytes()), usize::MAX);
            let error = read(&raw, &mut Json).expect_err("damaged").to_string();
            assert!(error.contains(told), "{error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }
}
