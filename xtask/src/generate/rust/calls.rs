//! A call of each operation: what it needs as parameters, the rest as setters; and waiters.

use super::{Given, Rust, attribute, or_none, setter};
use crate::catalogue::facts::Member;
use crate::generate::model::{Paging, Waits};
use crate::generate::names::snake;
use crate::generate::words::{facts, told};

impl Rust<'_> {
    /// A call of an operation: what it needs as parameters, the rest as setters.
    pub(super) fn operation(&self, group: &str, name: &str) -> Result<String, String> {
        let operation = self.service.operation(name)?;
        let paging = self.service.paging(name);
        let response = operation.output.as_deref().unwrap_or("ResponseMetadata");
        let about = format!(
            "{}\n\nAWS: `{name}`, permission `{}:{name}`.",
            self.service.operation_words(group, name),
            self.service.permissions()
        );
        let about = self.documentation(&about);
        let mut setters = String::new();
        let members = self.service.input(operation);
        for (member_name, member) in members.iter().filter(|(_, member)| !member.required) {
            let is_token = paging.as_ref().is_some_and(|paging| paging.token == member_name);
            let (given, with) = if is_token {
                (Given::plain("impl Into<Option<String>>", ".into()"), "set")
            } else {
                (self.given(&member.shape)?, "with")
            };
            let words = self.argument_words(&operation.input, member_name, member, paging.as_ref());
            let method = attribute(member_name);
            setters += &format!(
                "{}pub fn {method}(self, {method}: {}) -> Self {{ {name}(self.0.{with}({member_name:?}, &{})) }}\n\n",
                self.documentation(&words),
                given.parameter,
                given.expression(&method),
            );
            if !is_token {
                setters += &format!(
                    "{}pub fn {}(self, {method}: Option<{}>) -> Self {{ {name}(self.0.set({member_name:?}, &{method})) }}\n\n",
                    or_none(&method),
                    setter(&method),
                    self.kind(&member.shape)?,
                );
            }
        }
        let made = match (&paging, self.event_of(response)?) {
            (_, Some(event)) => format!("events!({name}, {response}, {event});"),
            (Some(Paging { items: Some(_), .. }), _) => format!("listing!({name}, {response});"),
            (Some(_), _) => format!("pages!({name}, {response});"),
            (None, _) => format!("call!({name}, {response});"),
        };
        let implemented = if setters.is_empty() { String::new() } else { format!("impl {name} {{\n{setters}}}\n\n") };
        let listed = match paging.and_then(|paging| paging.items) {
            Some(items) => self.listed(name, response, items)?,
            None => String::new(),
        };
        Ok(format!(
            "{about}#[derive(Debug, Clone)]\n#[must_use = \"a call does nothing until it is sent\"]\n\
             pub struct {name}(pub(super) Call);\n\n{implemented}{made}\n\n{listed}\
             impl {client} {{\n{about}{signature}{{\n{name}({call})\n}}\n}}\n\n",
            client = self.client(),
            signature = self.signature(name, &snake(name), name)?,
            call = self.call(name)?,
        ))
    }

    /// The head of a method that takes what an operation needs.
    fn signature(&self, operation: &str, method: &str, result: &str) -> Result<String, String> {
        let members = self.service.input(self.service.operation(operation)?);
        let required: Vec<_> = members.iter().filter(|(_, member)| member.required).collect();
        let mut text = String::new();
        if required.len() > 6 {
            text += "#[allow(clippy::too_many_arguments, reason = \"AWS requires all of them\")]\n";
        }
        text += &format!("pub fn {method}(&self");
        for (name, member) in required {
            text += &format!(", {}: {}", attribute(name), self.given(&member.shape)?.parameter);
        }
        Ok(text + &format!(") -> {result} "))
    }

    /// The call with what it needs.
    fn call(&self, operation: &str) -> Result<String, String> {
        let members = self.service.input(self.service.operation(operation)?);
        let mut text = format!("Call::new(&self.connector, \"{}.{operation}\")", self.service.name);
        for (name, member) in members.iter().filter(|(_, member)| member.required) {
            text += &format!(".with({name:?}, &{})", self.given(&member.shape)?.expression(&attribute(name)));
        }
        Ok(text)
    }

    /// What comes one by one, if an operation answers with a stream.
    fn event_of(&self, response: &str) -> Result<Option<String>, String> {
        let Some(shape) = self.service.facts.shapes.get(response) else { return Ok(None) };
        let stream = shape.payload.as_ref().and_then(|payload| shape.members.get(payload));
        let event = stream.and_then(|stream| self.service.shape(&stream.shape).element.as_deref());
        event.map(|event| self.kind(event)).transpose()
    }

    /// How items are taken out of an answer.
    fn listed(&self, operation: &str, response: &str, items: &str) -> Result<String, String> {
        let item = self.service.item_of(self.service.operation(operation)?, items)?;
        let item = self.kind(item)?;
        let take = match self.service.shape(response).members.get(items) {
            Some(member) if member.required => format!("std::mem::take(&mut self.{})", attribute(items)),
            _ => format!("self.{}.take().unwrap_or_default()", attribute(items)),
        };
        Ok(format!(
            "impl crate::Paged for {response} {{\ntype Item = {item};\n\n\
             fn take_items(&mut self) -> Vec<{item}> {{ {take} }}\n}}\n\n"
        ))
    }

    pub(super) fn waiters(&self) -> Result<String, String> {
        let mut methods = String::new();
        for waits in self.service.waiters() {
            methods += &self.waiter(&waits)?;
        }
        let client = self.client();
        let body = format!("impl {client} {{\n{methods}}}\n");
        let title = &self.service.facts.service.name;
        Ok(format!("//! {title}: waiting for states.\n\n{}\n{body}", self.imports(&body, "waiters")))
    }

    fn waiter(&self, waits: &Waits<'_>) -> Result<String, String> {
        let operation = self.service.operation(waits.operation)?;
        let result = operation.output.as_deref().filter(|_| !waits.gone).unwrap_or("()");
        let words = format!(
            "{}\n\nCalls `{}` again and again, after 1 s, 2 s, 4 s and so on up to 15 s.",
            waits.words(),
            waits.operation
        );
        let method = format!("wait_until_{}", snake(waits.name));
        let signature = self.signature(waits.operation, &method, &format!("Wait<{result}>"))?;
        let waiter = format!("{}.{}", self.service.name, waits.name);
        let call = self.call(waits.operation)?;
        Ok(format!("{}{signature}{{\nWait::new({call}, {waiter:?})\n}}\n\n", self.documentation(&words)))
    }

    /// What is said of an argument. The page size has bounds of its own.
    fn argument_words(&self, input: &str, name: &str, member: &Member, paging: Option<&Paging<'_>>) -> String {
        match (name, paging) {
            (name, Some(paging)) if name == paging.token => {
                "Where to begin: the token of an earlier page of the same listing; `None` for the first page."
                    .to_owned()
            }
            (name, Some(paging)) if name == paging.size => {
                let largest =
                    paging.largest.map_or(String::new(), |largest| format!("; above {largest} it is {largest}"));
                let default = paging.default.map_or("the service's".to_owned(), |default| default.to_string());
                format!("The size of a page, 1 or more{largest}. Default: {default}.")
            }
            _ => {
                let words = self.service.member_words(input, name).unwrap_or_default();
                told(words, &facts(self.service, member))
            }
        }
    }
}
