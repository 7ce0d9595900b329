//! A class for each structure and enumeration.

use super::{Java, accessor_name, imports};
use crate::catalogue::facts::{Kind, Member, Operation, Shape};
use crate::generate::model::Paging;
use crate::generate::names::{constant, snake};
use crate::generate::words::{facts, fragment};

/// What a class extends, and its builder.
enum Base<'a> {
    Plain,
    PagedRequest,
    Response,
    /// The members with the items and with the token of the next page.
    PagedResponse(&'a str, &'a str),
}

impl Java<'_> {
    fn base(&self, name: &str) -> Base<'_> {
        let operations = &self.service.facts.operations;
        let is_response = |(operation, fact): &(&String, &Operation)| {
            fact.output.as_deref() == Some(name) || fact.output.is_none() && format!("{operation}Response") == name
        };
        if let Some((operation, _)) = operations.iter().find(is_response) {
            let paging = self.service.paging(operation);
            return match paging.and_then(|paging| paging.items.map(|items| (items, paging.next))) {
                Some((items, next)) => Base::PagedResponse(items, next),
                None => Base::Response,
            };
        }
        let request = operations.iter().find(|(_, fact)| fact.input == name);
        let paging = request.and_then(|(operation, _)| self.service.paging(operation));
        // The interface has the names that nearly all of them have.
        let is_usual = |paging: &Paging<'_>| (paging.token, paging.size) == ("nextToken", "maxResults");
        if paging.is_some_and(|paging| paging.sized && paging.items.is_some() && is_usual(&paging)) {
            Base::PagedRequest
        } else {
            Base::Plain
        }
    }

    pub(super) fn enumeration(&self, name: &str, values: &[String]) -> String {
        let words = self.service.type_words(name).unwrap_or_default();
        let mut constants = String::new();
        for value in values {
            constants += &format!("/** AWS's {{@code {value}}}. */\n{}({value:?}),\n", constant(value));
        }
        format!(
            "package io.twinlink.{};\n\nimport io.twinlink.internal.OpenEnum;\n\n{}public enum {name} {{\n{constants}\
             /** A value that this version does not know; the structure that has it keeps AWS's text. */\n\
             UNKNOWN_TO_SDK_VERSION(\"UNKNOWN_TO_SDK_VERSION\");\n\nprivate static final {name}[] CONSTANTS = values();\n\nprivate final String value;\n\n\
             {name}(String value) {{\nthis.value = value;\n}}\n\n\
             /**\n * Finds a constant by AWS's text.\n *\n * @param value the text; may be null\n * @return the constant, {{@link \
             #UNKNOWN_TO_SDK_VERSION}} if there is none, null for null\n */\npublic static {name} fromValue(String value) {{\n\
             return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);\n}}\n\n\
             /** {{@return AWS's text}} */\n@Override\npublic String toString() {{\nreturn value;\n}}\n}}\n",
            self.package,
            self.javadoc(words, &[]),
        )
    }

    pub(super) fn structure(&self, name: &str, shape: &Shape) -> Result<String, String> {
        let base = self.base(name);
        let words = match self.service.type_words(name) {
            Some(words) => words.to_owned(),
            None if shape.members.is_empty() => {
                format!("What `{}` answers: nothing.", name.trim_end_matches("Response"))
            }
            None => self.service.root_words(name),
        };
        let (mut kinds, mut parts) = (Vec::new(), String::new());
        let (mut accessors, mut setters) = (String::new(), String::new());
        for (place, (member_name, member)) in shape.members.iter().enumerate() {
            let secret = if shape.sensitive || self.service.is_sensitive(&member.shape) { "!" } else { "" };
            kinds.push(format!("{secret}{}", self.kind(&member.shape)?));
            if let Some(part) = self.part(&member.shape) {
                parts += &format!("case {place}:\nreturn {part}.SHAPE;\n");
            }
            accessors += &self.accessor(name, place, member_name, member)?;
            setters += &self.setters(name, place, member_name, member, &base)?;
        }
        if self.service.has_document(name) {
            accessors += "/** {@return the document as text, which is JSON; null if absent} */\n\
                          public String json() {\nreturn Document.text(payload());\n}\n\n";
        }
        let part = if parts.is_empty() {
            String::new()
        } else {
            format!(
                "@Override\nprotected Shape part(int place) {{\nswitch (place) {{\n{parts}default:\nreturn super.part(place);\n}}\n}}\n\n"
            )
        };
        let members: Vec<&str> = shape.members.keys().map(String::as_str).collect();
        let form = match base {
            _ if shape.union => 'u',
            Base::Response | Base::PagedResponse(..) => 'r',
            Base::Plain | Base::PagedRequest => 's',
        };
        let (extends, builder) = match &base {
            Base::Plain => ("Structure".to_owned(), format!("Structure.Builder<{name}, Builder>")),
            Base::PagedRequest => (
                "Structure implements PagedRequest".to_owned(),
                format!("Structure.Builder<{name}, Builder> implements PagedRequest.Builder<Builder>"),
            ),
            Base::Response => ("Response".to_owned(), format!("Response.Builder<{name}, Builder>")),
            Base::PagedResponse(items, next) => {
                if *next != "nextToken" {
                    accessors += &format!(
                        "/** {{@return the same as {{@link #{0}}}}} */\n@Override\npublic String nextToken() {{\nreturn {0}();\n}}\n\n",
                        accessor_name(next)
                    );
                }
                let list = &shape.members[*items];
                let element = self.service.shape(&list.shape).element.clone().unwrap_or_default();
                accessors += &format!(
                    "/** {{@return the same as {{@link #{0}}}}} */\n@Override\npublic List<{1}> items() {{\nreturn {0}();\n}}\n\n",
                    accessor_name(items),
                    self.boxed(&element)?
                );
                (format!("PagedResponse<{}>", self.boxed(&element)?), format!("Response.Builder<{name}, Builder>"))
            }
        };
        let union = if shape.union { union_type(name, &members) } else { String::new() };
        let body = format!(
            "{}public final class {name} extends {extends} {{\nstatic final Shape SHAPE =\n\
             new Shape({:?}, {:?}, {form:?}, new {name}(null));\n\n\
             private {name}(Object[] values) {{\nsuper(values);\n}}\n\n\
             /** {{@return a builder with all members absent}} */\npublic static Builder builder() {{\nreturn new Builder();\n}}\n\n\
             /** {{@return a builder with the members of this structure}} */\npublic Builder toBuilder() {{\nreturn new Builder(this);\n}}\n\n\
             @Override\nprotected Shape shape() {{\nreturn SHAPE;\n}}\n\n\
             @Override\nprotected Structure make(Object[] values) {{\nreturn new {name}(values);\n}}\n\n\
             {part}{accessors}{union}\
             /** Builds {{@link {name}}}. Builders may be used again and belong to one thread. */\n\
             public static final class Builder extends {builder} {{\nprivate Builder() {{\nsuper(SHAPE);\n}}\n\n\
             private Builder({name} original) {{\nsuper(original);\n}}\n\n{setters}}}\n}}\n",
            self.javadoc(&words, &[]),
            members.join(","),
            kinds.join(","),
        );
        Ok(format!("package io.twinlink.{};\n\n{}\n{body}", self.package, imports(&body)))
    }

    /// The type of a member as `Shape` has it.
    fn kind(&self, name: &str) -> Result<String, String> {
        let shape = self.service.shape(name);
        let part = |part: &Option<String>| self.kind(part.as_deref().ok_or_else(|| format!("{name} has no parts"))?);
        Ok(match shape.kind {
            Kind::String if shape.values.is_some() => "e".to_owned(),
            Kind::String => "t".to_owned(),
            Kind::Boolean => "b".to_owned(),
            Kind::Integer => "i".to_owned(),
            Kind::Long => "l".to_owned(),
            Kind::Float | Kind::Double => "d".to_owned(),
            Kind::Timestamp => "m".to_owned(),
            Kind::Blob => "x".to_owned(),
            Kind::Structure if shape.document => "o".to_owned(),
            Kind::Structure => "r".to_owned(),
            Kind::List if shape.event_stream => format!("~{}", part(&shape.element)?),
            Kind::List => format!("[{}", part(&shape.element)?),
            Kind::Map => format!("{{{}", part(&shape.value)?),
        })
    }

    /// The structure that a member is made of, if it is.
    fn part(&self, name: &str) -> Option<String> {
        let shape = self.service.shape(name);
        match shape.element.as_ref().or(shape.value.as_ref()) {
            Some(part) => self.part(part),
            None => shape.is_structure().then(|| name.to_owned()),
        }
    }

    /// A type as Java writes it; enumerations within lists are their own.
    pub(super) fn boxed(&self, name: &str) -> Result<String, String> {
        let shape = self.service.shape(name);
        let part = |part: &Option<String>| self.boxed(part.as_deref().ok_or_else(|| format!("{name} has no parts"))?);
        Ok(match shape.kind {
            Kind::String if shape.values.is_some() => name.to_owned(),
            Kind::String => "String".to_owned(),
            Kind::Boolean => "Boolean".to_owned(),
            Kind::Integer => "Integer".to_owned(),
            Kind::Long => "Long".to_owned(),
            Kind::Float | Kind::Double => "Double".to_owned(),
            Kind::Timestamp => "Instant".to_owned(),
            Kind::Blob => "byte[]".to_owned(),
            Kind::Structure if shape.document => "Object".to_owned(),
            Kind::Structure => name.to_owned(),
            Kind::List if shape.event_stream => format!("EventStream<{}>", part(&shape.element)?),
            Kind::List => format!("List<{}>", part(&shape.element)?),
            Kind::Map => format!("Map<String, {}>", part(&shape.value)?),
        })
    }

    fn accessor(&self, structure: &str, place: usize, name: &str, member: &Member) -> Result<String, String> {
        let target = self.service.shape(&member.shape);
        let method = accessor_name(name);
        let words = self.service.member_words(structure, name).unwrap_or_default();
        let what = fragment(&told(words, &facts(self.service, member)));
        // What is said of absence once need not be said again.
        let note = |note: &str| {
            let note = note.split("; ").filter(|part| !what.contains("absent") || !part.ends_with("if absent"));
            note.collect::<Vec<_>>().join("; ")
        };
        let said = |what: &str, more: &str| self.javadoc(&format!("{{@return {what}{}}}", note(more)), &[]);
        let overrides = if matches!(self.base(structure), Base::PagedRequest)
            && matches!(name, "maxResults" | "nextToken")
            || matches!(self.base(structure), Base::PagedResponse(..)) && name == "nextToken"
        {
            "@Override\n"
        } else {
            ""
        };
        let element = target.element.as_ref().map(|part| self.service.shape(part));
        let kind = self.boxed(&member.shape)?;
        Ok(match target.kind {
            Kind::String if target.values.is_some() => format!(
                "{}public {kind} {method}() {{\nreturn {kind}.fromValue({method}AsString());\n}}\n\n\
                 /** {{@return the text of {{@link #{method}}} as AWS has it; null if absent}} */\npublic String {method}AsString() {{\n\
                 return (String) at({place});\n}}\n\n",
                said(
                    &what,
                    &format!(
                        "; {{@link {kind}#UNKNOWN_TO_SDK_VERSION}} if it is newer than this version; null if absent"
                    )
                )
            ),
            Kind::List if element.is_some_and(|element| element.values.is_some()) => {
                let constant = target.element.clone().unwrap_or_default();
                format!(
                    "{}public {kind} {method}() {{\nList<{constant}> constants = new ArrayList<>();\nfor (String text : {method}AsStrings()) {{\n\
                     constants.add({constant}.fromValue(text));\n}}\nreturn Collections.unmodifiableList(constants);\n}}\n\n\
                     /** {{@return the texts of {{@link #{method}}} as AWS has them, unmodifiable; empty if absent}} */\n\
                     public List<String> {method}AsStrings() {{\nreturn listAt({place});\n}}\n\n{}",
                    said(&what, ", unmodifiable; empty if absent"),
                    has(&method, place)
                )
            }
            Kind::List if target.event_stream => format!(
                "{}public {kind} {method}() {{\nreturn streamAt({place});\n}}\n\n",
                said(&what, ", which come once: close it if they are not read to the end; null if absent")
            ),
            Kind::List => format!(
                "{}public {kind} {method}() {{\nreturn listAt({place});\n}}\n\n{}",
                said(&what, ", unmodifiable; empty if absent"),
                has(&method, place)
            ),
            Kind::Map => format!(
                "{}public {kind} {method}() {{\nreturn mapAt({place});\n}}\n\n{}",
                said(&what, ", unmodifiable; empty if absent"),
                has(&method, place)
            ),
            Kind::Blob => format!(
                "{}public byte[] {method}() {{\nbyte[] bytes = (byte[]) at({place});\nreturn bytes == null ? null : bytes.clone();\n}}\n\n",
                said(&what, "; a copy; null if absent")
            ),
            _ if kind == "Object" => {
                format!("{}public Object {method}() {{\nreturn at({place});\n}}\n\n", said(&what, "; null if absent"))
            }
            _ => format!(
                "{}{overrides}public {kind} {method}() {{\nreturn ({kind}) at({place});\n}}\n\n",
                said(&what, "; null if absent")
            ),
        })
    }

    fn setters(
        &self,
        structure: &str,
        place: usize,
        name: &str,
        member: &Member,
        base: &Base<'_>,
    ) -> Result<String, String> {
        let target = self.service.shape(&member.shape);
        let method = accessor_name(name);
        let kind = self.boxed(&member.shape)?;
        let said = format!("/** Sets {{@link {structure}#{method}()}}; null for absent. */\n");
        let overrides = matches!(base, Base::PagedRequest) && matches!(name, "maxResults" | "nextToken");
        let overrides = if overrides { "@Override\n" } else { "" };
        let element = target.element.clone().unwrap_or_default();
        let element_shape = target.element.as_ref().map(|part| self.service.shape(part));
        Ok(match target.kind {
            Kind::String if target.values.is_some() => format!(
                "/** Sets {{@link {structure}#{method}AsString()}}; null for absent. */\npublic Builder {method}(String {method}) {{\n\
                 return set({place}, {method});\n}}\n\n{said}public Builder {method}({kind} {method}) {{\nreturn setText({place}, {method});\n}}\n\n"
            ),
            Kind::List if element_shape.is_some_and(|shape| shape.values.is_some()) => format!(
                "{said}public Builder {method}(Collection<{element}> {method}) {{\nreturn setTexts({place}, {method});\n}}\n\n\
                 /** Sets {{@link {structure}#{method}()}}. */\npublic Builder {method}({element}... {method}) {{\n\
                 return {method}(Arrays.asList({method}));\n}}\n\n\
                 /** Sets {{@link {structure}#{method}AsStrings()}}; null for absent. */\n\
                 public Builder {method}WithStrings(Collection<String> {method}) {{\nreturn setList({place}, {method});\n}}\n\n\
                 /** Sets {{@link {structure}#{method}AsStrings()}}. */\npublic Builder {method}WithStrings(String... {method}) {{\n\
                 return {method}WithStrings(Arrays.asList({method}));\n}}\n\n"
            ),
            Kind::List if target.event_stream => {
                format!("{said}public Builder {method}({kind} {method}) {{\nreturn set({place}, {method});\n}}\n\n")
            }
            Kind::List => {
                let element_type = self.boxed(&element)?;
                let mut text = format!(
                    "{said}public Builder {method}(Collection<{element_type}> {method}) {{\nreturn setList({place}, {method});\n}}\n\n"
                );
                let is_structure = element_shape.is_some_and(Shape::is_structure);
                if !element_type.contains('<') {
                    text += &format!(
                        "/** Sets {{@link {structure}#{method}()}}. */\npublic Builder {method}({element_type}... {method}) {{\n\
                         return {method}(Arrays.asList({method}));\n}}\n\n"
                    );
                }
                if is_structure {
                    text += &format!(
                        "/** Sets {{@link {structure}#{method}()}} to what functions build. */\n@SafeVarargs\n\
                         public final Builder {method}(Consumer<{element}.Builder>... {method}) {{\nList<{element}> built = new ArrayList<>();\n\
                         for (Consumer<{element}.Builder> one : {method}) {{\nbuilt.add({element}.builder().applyMutation(one).build());\n}}\n\
                         return {method}(built);\n}}\n\n"
                    );
                }
                text
            }
            Kind::Map => {
                format!("{said}public Builder {method}({kind} {method}) {{\nreturn setMap({place}, {method});\n}}\n\n")
            }
            Kind::Blob => format!(
                "{said}public Builder {method}(byte[] {method}) {{\nreturn set({place}, {method} == null ? null : {method}.clone());\n}}\n\n"
            ),
            Kind::Structure if !target.document => format!(
                "{said}public Builder {method}({kind} {method}) {{\nreturn set({place}, {method});\n}}\n\n\
                 /** Sets {{@link {structure}#{method}()}} to what a function builds. */\n\
                 public Builder {method}(Consumer<{kind}.Builder> {method}) {{\n\
                 return {method}({kind}.builder().applyMutation({method}).build());\n}}\n\n"
            ),
            _ => format!(
                "{said}{overrides}public Builder {method}({kind} {method}) {{\nreturn set({place}, {method});\n}}\n\n"
            ),
        })
    }
}

fn told(words: &str, facts: &str) -> String {
    if facts.is_empty() { words.to_owned() } else { format!("{}; {facts}", words.trim_end_matches('.')) }
}

fn has(method: &str, place: usize) -> String {
    let name = method[..1].to_ascii_uppercase() + &method[1..];
    format!(
        "/** {{@return whether {{@link #{method}}} is there, even if empty}} */\npublic boolean has{name}() {{\nreturn at({place}) != null;\n}}\n\n"
    )
}

/// Which member of a union is set.
fn union_type(name: &str, members: &[&str]) -> String {
    let mut constants = String::new();
    let mut looks = String::new();
    for (place, member) in members.iter().enumerate() {
        let constant = constant(&snake(member));
        constants += &format!("/** {{@link {name}#{}}}. */\n{constant},\n", accessor_name(member));
        looks += &format!("if (at({place}) != null) {{\nreturn Type.{constant};\n}}\n");
    }
    format!(
        "/** {{@return which member is set; {{@link Type#UNKNOWN_TO_SDK_VERSION}} if it is newer than this version: {{@link #members}} has it}} */\n\
         public Type type() {{\n{looks}return Type.UNKNOWN_TO_SDK_VERSION;\n}}\n\n\
         /** Which member of a {{@link {name}}} is set. */\npublic enum Type {{\n{constants}\
         /** None that this version knows. */\nUNKNOWN_TO_SDK_VERSION\n}}\n\n"
    )
}
