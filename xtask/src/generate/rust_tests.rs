//! A call of every operation of the Rust face with everything that it takes, and as JSON the same arguments by name and an
//! answer with everything that it may hold.

use super::Generated;
use super::model::Service;
use super::names::{pascal, snake};
use super::rust::attribute;
use crate::catalogue::facts::{Kind, Member, Operation, Place, Shape};
use crate::command::formatted;
use serde_json::{Map, Value, json};

pub(super) fn files(services: &[Service]) -> Result<Vec<Generated>, String> {
    let mut files = Vec::new();
    let mut index =
        "//! A call of every operation. `cargo xtask generate` writes this folder from `core/catalogue/`.\n\n"
            .to_owned();
    for service in services {
        let (rust, json) = Tests { service }.files()?;
        index += &format!("pub(crate) mod {};\n", service.name);
        let path = |ending: &str| format!("bindings-rust/tests/generated/{}.{ending}", service.name);
        files.push(Generated { path: path("rs"), text: formatted(&rust)? });
        files.push(Generated { path: path("json"), text: json });
    }
    files.push(Generated { path: "bindings-rust/tests/generated/mod.rs".to_owned(), text: formatted(&index)? });
    Ok(files)
}

struct Tests<'a> {
    service: &'a Service,
}

/// A value: as Rust makes it, as calls by name take it, and as it is in an answer.
struct Sample {
    rust: String,
    given: Value,
    answered: Value,
}

impl Tests<'_> {
    /// The calls, and what they take and give.
    fn files(&self) -> Result<(String, String), String> {
        let service = self.service;
        let feature = service.attribute();
        let (mut body, mut vectors) = (String::new(), Map::new());
        for (name, operation) in &service.facts.operations {
            let members = operation.output.iter().flat_map(|output| service.shape(output).members.values());
            if members.into_iter().all(|member| !service.shape(&member.shape).event_stream) {
                let (call, vector) = self.operation(name, operation)?;
                body += &call;
                vectors.insert(format!("{}.{name}", service.name), vector);
            }
        }
        let used = [
            ("HashMap::", "std::collections::HashMap"),
            ("Bytes::", "bytes::Bytes"),
            ("json!", "serde_json::json"),
            ("from_ref(", "std::slice::from_ref"),
            ("Timestamp::", "twinlink::Timestamp"),
        ];
        let used = used.iter().filter(|(word, _)| body.contains(word));
        let used: String = used.map(|(_, import)| format!("use {import};\n")).collect();
        let rust = format!(
            "//! {}: every operation that answers at once.\n\nuse crate::typed::Check;\n{used}\
             use twinlink::{feature}::*;\n\n\
             pub(crate) const VECTORS: &str = include_str!(\"{}.json\");\n\n\
             pub(crate) async fn every_operation(check: &Check) {{\nlet client = check.aws.{feature}();\n{body}}}\n",
            service.facts.service.name, service.name
        );
        let json = serde_json::to_string_pretty(&vectors).map_err(|error| error.to_string())?;
        Ok((rust, json + "\n"))
    }

    fn operation(&self, name: &str, operation: &Operation) -> Result<(String, Value), String> {
        let paging = self.service.paging(name);
        let (mut required, mut setters, mut arguments) = (Vec::new(), String::new(), Map::new());
        for (member_name, member) in self.service.input(operation) {
            let sample = if paging.as_ref().is_some_and(|paging| paging.size == member_name) {
                Sample::plain("7", json!(7))
            } else {
                self.member(member)?
            };
            arguments.insert(member_name.clone(), sample.given);
            if member.required {
                required.push(sample.rust);
            } else if paging.as_ref().is_some_and(|paging| paging.token == member_name) {
                setters += &format!(".{}({})", attribute(member_name), owned(&sample.rust));
            } else {
                setters += &format!(".{}({})", attribute(member_name), sample.rust);
            }
        }
        let (mut body, mut headers) = (Map::new(), Map::new());
        let members = operation.output.iter().flat_map(|output| &self.service.shape(output).members);
        for (member_name, member) in members {
            let sample = self.member(member)?;
            match (member.place, &member.wire_name) {
                (Some(Place::Header), Some(wire)) => headers.insert(wire.clone(), sample.answered),
                _ => body.insert(member_name.clone(), sample.answered),
            };
        }
        let how = match (paging.and_then(|paging| paging.items), &operation.output) {
            (Some(items), _) => format!("check.page({items:?}, call.send().await)"),
            (None, Some(_)) => "check.answer(call.send().await)".to_owned(),
            (None, None) => "check.nothing(call.send().await)".to_owned(),
        };
        let call = format!(
            "check.begin(\"{}.{name}\").await;\nlet call = client.{}({}){setters};\n{how}.await;\n",
            self.service.name,
            snake(name),
            required.join(", "),
        );
        Ok((call, json!({"arguments": arguments, "answer": body, "headers": headers})))
    }

    /// A value of an outermost member: headers take plain letters only.
    fn member(&self, member: &Member) -> Result<Sample, String> {
        let is_text = self.service.shape(&member.shape).values.is_none();
        match member.place {
            Some(Place::Header) if is_text => Ok(Sample::plain("\"a-b 1\"", json!("a-b 1"))),
            _ => self.sample(&member.shape, &[]),
        }
    }

    /// A value of a shape that is within these structures.
    fn sample(&self, name: &str, within: &[&str]) -> Result<Sample, String> {
        let shape = self.service.shape(name);
        let part =
            |part: &Option<String>| self.sample(part.as_deref().ok_or_else(|| format!("{name} has no parts"))?, within);
        Ok(match shape.kind {
            Kind::String => match shape.values.as_ref().and_then(|values| values.first()) {
                Some(value) => Sample::plain(&format!("{name}::{}", pascal(value)), json!(value)),
                None => Sample::plain(&format!("{:?}", text(shape)), json!(text(shape))),
            },
            Kind::Boolean => Sample::plain("true", json!(true)),
            Kind::Integer | Kind::Long => Sample::plain("41", json!(41)),
            Kind::Float | Kind::Double => Sample::plain("-1.5", json!(-1.5)),
            Kind::Timestamp => Sample {
                rust: "Timestamp::new(1_669_900_037, 123_000_000)".to_owned(),
                given: json!("2022-12-01T13:07:17.123Z"),
                answered: json!(1_669_900_037.123),
            },
            Kind::Blob => Sample::plain("Bytes::from_static(b\"\\x00\\xff\")", json!("AP8=")),
            Kind::Structure if shape.document => {
                Sample::plain("json!({\"a\": [1, null, {}]})", json!({"a": [1, null, {}]}))
            }
            Kind::Structure => self.structure(name, shape, within)?,
            Kind::List => {
                let part = part(&shape.element)?;
                Sample {
                    rust: format!("from_ref(&{}).to_vec()", owned(&part.rust)),
                    given: json!([part.given]),
                    answered: json!([part.answered]),
                }
            }
            Kind::Map => {
                let part = part(&shape.value)?;
                Sample {
                    // Within another map it must be what it is.
                    rust: match shape.value.as_deref().map(|value| self.service.shape(value).kind) {
                        Some(Kind::Map) => format!(
                            "[(\"k\u{fc}/\", HashMap::from({}))]",
                            part.rust.replace("\",", "\".to_owned(),").replace("\")", "\".to_owned())")
                        ),
                        _ => format!("[(\"k\u{fc}/\", {})]", part.rust),
                    },
                    given: json!({"k\u{fc}/": part.given}),
                    answered: json!({"k\u{fc}/": part.answered}),
                }
            }
        })
    }

    fn structure(&self, name: &str, shape: &Shape, within: &[&str]) -> Result<Sample, String> {
        let (mut required, mut setters) = (Vec::new(), String::new());
        let (mut given, mut answered) = (Map::new(), Map::new());
        // Recursive structures have no end of their own.
        let is_within = within.contains(&name);
        let within = [within, &[name]].concat();
        for (member_name, member) in shape.members.iter().filter(|(_, member)| member.required || !is_within) {
            let sample = self.sample(&member.shape, &within)?;
            given.insert(member_name.clone(), sample.given);
            answered.insert(member_name.clone(), sample.answered);
            if shape.union {
                required.push(format!("{name}::{}({})", pascal(member_name), owned(&sample.rust)));
                break;
            }
            if member.required {
                required.push(sample.rust);
            } else {
                setters += &format!(".{}({})", attribute(member_name), sample.rust);
            }
        }
        let rust = match shape.union {
            true => required.pop().ok_or_else(|| format!("{name} has no members"))?,
            false => format!("{name}::new({}){setters}", required.join(", ")),
        };
        Ok(Sample { rust, given: given.into(), answered: answered.into() })
    }
}

impl Sample {
    fn plain(rust: &str, json: Value) -> Self {
        Sample { rust: rust.to_owned(), given: json.clone(), answered: json }
    }
}

/// A text of Rust as a `String`; other values as they are.
fn owned(rust: &str) -> String {
    if rust.starts_with('"') { format!("{rust}.to_owned()") } else { rust.to_owned() }
}

/// A text within the bounds of its shape, with odd letters if they have a place in it.
fn text(shape: &Shape) -> String {
    let (min, max) = (shape.min.unwrap_or(0), shape.max.unwrap_or(i64::MAX));
    let uuid = "a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a";
    if min == 36 {
        return uuid.to_owned();
    }
    let odd: Vec<char> = "a b/\u{fc}&=%\u{4e00}?".chars().collect();
    let length = usize::try_from(min.max(odd.len() as i64).min(max)).unwrap_or(1);
    odd.iter().copied().cycle().take(length).collect()
}
