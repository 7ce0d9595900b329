//! Structures, unions and enumerations.

use super::{Rust, attribute, or_none, setter};
use crate::catalogue::facts::{Member, Shape};
use crate::generate::names::pascal;
use crate::generate::words::{facts, told};
use std::collections::BTreeSet;

impl Rust<'_> {
    /// Whether a member is a stream of events, which comes beside the answer.
    fn is_stream(&self, member: &Member) -> bool {
        self.service.shape(&member.shape).event_stream
    }

    pub(super) fn enumeration(&self, name: &str, values: &[String]) -> String {
        let words = self.documentation(self.service.type_words(name).unwrap_or_default());
        let unknown = if values.iter().any(|value| pascal(value) == "Unknown") { "Other" } else { "Unknown" };
        let mut text = format!("enumeration! {{\n{words}{name} {{\n");
        for value in values {
            text += &format!("    {} = {value:?},\n", pascal(value));
        }
        text += &format!("}} else {unknown}\n");
        // The formatter does not look into macros.
        text.replace('\n', "\n    ").trim_end().to_owned() + "\n}\n\n"
    }

    pub(super) fn union(&self, name: &str, shape: &Shape) -> Result<String, String> {
        let (mut variants, mut read, mut written) = (String::new(), String::new(), String::new());
        for (place, (member_name, member)) in shape.members.iter().enumerate() {
            let variant = pascal(member_name);
            let words = self.documentation(self.service.member_words(name, member_name).unwrap_or_default());
            variants += &format!("{words}{variant}({}),\n", self.kind(&member.shape)?);
            read += &format!("{} => {name}::{variant}(value.read()?),\n", place + 1);
            written += &format!("{name}::{variant}(value) => Object::default().with({member_name:?}, value),\n");
        }
        let written = format!(
            "impl ToJson for {name} {{\nfn to_json(&self) -> serde_json::Value {{\nmatch self {{\n{written}\
             {name}::Unknown(members) => Object::from(members.clone()),\n}}.into()\n}}\n}}\n\n"
        );
        let words = self.service.type_words(name).unwrap_or_default();
        let documentation = self.documentation(words);
        let is_told = ["exactly one", "one member"].iter().any(|told| words.contains(told));
        let one = if is_told { "" } else { "Exactly one of its members is set. " };
        let unknown = if self.service.is_input(name) { " It cannot be sent." } else { "" };
        Ok(format!(
            "{documentation}///\n/// {one}Open: a member that this version does not know is kept as it came.\n\
             #[allow(clippy::large_enum_variant, reason = \"an answer holds few of them, and a box would be in the way\")]\n\
             #[derive(Debug, Clone, PartialEq)]\n\
             #[non_exhaustive]\npub enum {name} {{\n{variants}\
             /// One that this version does not know, by AWS's name, as it came; empty if none came.{unknown}\n\
             Unknown(serde_json::Map<String, Document>),\n}}\n\n\
             impl Default for {name} {{\nfn default() -> Self {{\n{name}::Unknown(serde_json::Map::new())\n}}\n}}\n\n\
             impl Structure for {name} {{\nfn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {{\n\
             *self = match number {{\n{read}\
             UNKNOWN => {{\nlet more: serde_json::Map<String, Document> = value.read()?;\n\
             if let {name}::Unknown(members) = self {{\nmembers.extend(more);\n}}\nreturn Ok(());\n}}\n_ => return value.unknown(),\n}};\nOk(())\n}}\n}}\n\n{}",
            written,
        ))
    }

    pub(super) fn structure(&self, name: &str, shape: &Shape) -> Result<String, String> {
        let is_response =
            self.service.facts.operations.values().any(|operation| operation.output.as_deref() == Some(name));
        let words = self.service.type_words(name).map_or_else(|| self.service.root_words(name), str::to_owned);
        let (mut members, mut read) = (String::new(), String::new());
        // A stream is beside the structure, not in it.
        let is_member = |name: &String| !self.is_stream(&shape.members[name]);
        for (place, (member_name, member)) in shape.members.iter().enumerate().filter(|(_, (name, _))| is_member(name))
        {
            let attribute = attribute(member_name);
            let words = self.service.member_words(name, member_name).unwrap_or_default();
            let words = self.documentation(&told(words, &facts(self.service, member)));
            members += &format!("{words}pub {attribute}: {},\n", self.member_type(name, member)?);
            let how = if self.is_boxed(name, member) { "boxed" } else { "read" };
            read += &format!("{} => self.{attribute} = value.{how}()?,\n", place + 1);
        }
        let mut text = self.documentation(&words);
        let hidden = |member: &Member| shape.sensitive || self.service.is_sensitive(&member.shape);
        let has_secrets = shape.members.values().any(hidden);
        let debug = if has_secrets { "" } else { "Debug, " };
        if is_response {
            members += "/// What is known of the answer besides.\npub response_metadata: ResponseMetadata,\n";
        }
        text += &format!(
            "#[derive({debug}Clone, PartialEq, Default)]\n#[non_exhaustive]\npub struct {name} {{\n{members}}}\n\n"
        );
        if has_secrets {
            text += &self.debug(name, shape, is_response);
        }
        if self.service.is_input(name) {
            text += &self.made(name, shape)?;
        }
        text += &self.written(name, shape);
        let read = if read.is_empty() {
            "fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {\nvalue.unknown()\n}\n".to_owned()
        } else {
            format!(
                "fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {{\nmatch number {{\n\
                 {read}_ => return value.unknown(),\n}}\nOk(())\n}}\n"
            )
        };
        text += &format!("impl Structure for {name} {{\n{read}}}\n\n");
        if is_response {
            text += &format!(
                "impl Response for {name} {{\nfn with_metadata(mut self, metadata: ResponseMetadata) -> Self {{\n\
                 self.response_metadata = metadata;\nself\n}}\n}}\n\n"
            );
        }
        Ok(text)
    }

    /// How it is shown where some members never are.
    fn debug(&self, name: &str, shape: &Shape, is_response: bool) -> String {
        let mut fields = String::new();
        for (member_name, member) in &shape.members {
            let attribute = attribute(member_name);
            let title = attribute.trim_start_matches("r#");
            let is_hidden = shape.sensitive || self.service.is_sensitive(&member.shape);
            fields += &match (is_hidden, member.required) {
                (false, _) => format!(".field({title:?}, &self.{attribute})"),
                (true, true) => format!(".field({title:?}, &Hidden)"),
                (true, false) => format!(".field({title:?}, &self.{attribute}.as_ref().map(|_| Hidden))"),
            };
        }
        if is_response {
            fields += ".field(\"response_metadata\", &self.response_metadata)";
        }
        format!(
            "impl std::fmt::Debug for {name} {{\nfn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n\
             f.debug_struct({name:?}){fields}.finish()\n}}\n}}\n\n"
        )
    }

    /// How a structure is made that operations take: with what it needs, and setters for the rest.
    fn made(&self, name: &str, shape: &Shape) -> Result<String, String> {
        let (mut parameters, mut fields, mut setters) = (String::new(), String::new(), String::new());
        for (member_name, member) in &shape.members {
            let attribute = attribute(member_name);
            let given = self.given(&member.shape)?;
            let value = given.expression(&attribute);
            if member.required {
                parameters += &format!("{attribute}: {}, ", given.parameter);
                fields +=
                    &if value == attribute { format!("{attribute}, ") } else { format!("{attribute}: {value}, ") };
                continue;
            }
            let words = self.service.member_words(name, member_name).unwrap_or_default();
            let value = if self.is_boxed(name, member) { format!("Box::new({value})") } else { value };
            setters += &format!(
                "{}pub fn {attribute}(mut self, {attribute}: {}) -> Self {{ self.{attribute} = Some({value}); self }}\n\n",
                self.documentation(&told(words, &facts(self.service, member))),
                given.parameter,
            );
            setters += &format!(
                "{}pub fn {}(mut self, {attribute}: {}) -> Self {{ self.{attribute} = {attribute}; self }}\n\n",
                or_none(&attribute),
                setter(&attribute),
                self.member_type(name, member)?,
            );
        }
        let required = shape.members.values().filter(|member| member.required).count();
        let many = if required > 7 {
            "#[allow(clippy::too_many_arguments, reason = \"AWS requires all of them\")]\n"
        } else {
            ""
        };
        let rest = if required < shape.members.len() { "..Self::default()" } else { "" };
        let (words, made) = match required {
            0 => ("Empty: all members have setters.", "Self::default()".to_owned()),
            _ => ("With what it needs; the other members have setters.", format!("Self {{ {fields}{rest} }}")),
        };
        Ok(format!(
            "impl {name} {{\n/// {words}\n{many}pub fn new({parameters}) -> Self {{ {made} }}\n\n{setters}}}\n\n"
        ))
    }

    fn written(&self, name: &str, shape: &Shape) -> String {
        let mut object = "Object::default()".to_owned();
        for (member_name, member) in shape.members.iter().filter(|(_, member)| !self.is_stream(member)) {
            let with = if member.required { "with" } else { "with_some" };
            object += &format!(".{with}({member_name:?}, &self.{})", attribute(member_name));
        }
        format!("impl ToJson for {name} {{\nfn to_json(&self) -> serde_json::Value {{\n{object}.into()\n}}\n}}\n\n")
    }

    /// The type of a member as a structure has it.
    fn member_type(&self, structure: &str, member: &Member) -> Result<String, String> {
        let kind = self.kind(&member.shape)?;
        let kind = if self.is_boxed(structure, member) { format!("Box<{kind}>") } else { kind };
        Ok(if member.required { kind } else { format!("Option<{kind}>") })
    }

    /// Whether a member may hold the structure that it is a member of, with no list or map between.
    fn is_boxed(&self, structure: &str, member: &Member) -> bool {
        let mut reached = BTreeSet::new();
        let mut left = vec![member.shape.as_str()];
        while let Some(name) = left.pop() {
            let shape = self.service.shape(name);
            if !shape.is_structure() || !reached.insert(name) {
                continue;
            }
            if name == structure {
                return true;
            }
            left.extend(shape.members.values().map(|member| member.shape.as_str()));
        }
        false
    }
}
