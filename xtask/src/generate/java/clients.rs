//! The client of a service: the methods of each operation.

use super::{Java, imports, lower_camel};

impl Java<'_> {
    pub(super) fn client(&self) -> Result<String, String> {
        let service = self.service;
        let class = &self.class;
        let mut methods = String::new();
        for (group, operations) in &service.choices.groups {
            for name in operations {
                methods += &self.method(group, name)?;
            }
        }
        let words = format!(
            "{title}. It corresponds to `{sdk}Client` and `{sdk}AsyncClient` of the AWS SDK for Java.\n\n\
             Each operation comes in two forms: a call that blocks, and the same on a thread of the connector, whose future \
             ends the request when it is cancelled; one that answers in pages also has a paginator over all of them. Every \
             form throws a {{@link io.twinlink.TwinlinkException}}, of the class that belongs to what went wrong. An instance \
             may be used by any number of threads and needs no closing of its own.",
            title = service.facts.service.name,
            sdk = match service.name {
                "iot" => "Iot".to_owned(),
                "iotdata" => "IotDataPlane".to_owned(),
                _ => format!("IoT{class}"),
            }
        );
        let waiter = if service.waiters().is_empty() {
            String::new()
        } else {
            format!(
                "/** {{@return what waits for states}} */\npublic {class}Waiter waiter() {{\nreturn new {class}Waiter(connector);\n}}\n\n"
            )
        };
        let body = format!(
            "{}public final class {class} {{\nprivate final NativeConnector connector;\n\n\
             /**\n * For {{@link io.twinlink.Connector}}.\n *\n * @param connector where the calls are made\n * @hidden\n */\n\
             public {class}(NativeConnector connector) {{\nthis.connector = connector;\n}}\n\n\
             {waiter}{methods}}}\n",
            self.javadoc(&words, &[])
        );
        Ok(format!("package io.twinlink.{};\n\n{}\n{body}", self.package, imports(&body)))
    }

    fn method(&self, group: &str, name: &str) -> Result<String, String> {
        let service = self.service;
        let operation = service.operation(name)?;
        let method = lower_camel(name);
        let request = &operation.input;
        let response = operation.output.clone().unwrap_or_else(|| format!("{name}Response"));
        let id = format!("{}.{name}", service.name);
        let new = format!("new Operation<>({id:?}, {response}.SHAPE)");
        let build = format!("{request}.builder().applyMutation(request).build()");
        let words = service.operation_words(group, name);
        let permission = format!("AWS: `{name}`, permission `{}:{name}`.", service.permissions());
        let optional = service.input(operation).values().all(|member| !member.required);
        let mut text = format!(
            "{}public {response} {method}({request} request) {{\nreturn connector.call({new}, request);\n}}\n\n\
             /** {{@return what {{@link #{method}({request})}} answers to what a function builds}} */\n\
             public {response} {method}(Consumer<{request}.Builder> request) {{\nreturn {method}({build});\n}}\n\n\
             /** {{@return what {{@link #{method}({request})}} answers, to come}} */\n\
             public CompletableFuture<{response}> {method}Async({request} request) {{\nreturn connector.callAsync({new}, request);\n}}\n\n\
             /** {{@return what {{@link #{method}({request})}} answers to what a function builds, to come}} */\n\
             public CompletableFuture<{response}> {method}Async(Consumer<{request}.Builder> request) {{\nreturn {method}Async({build});\n}}\n\n",
            self.javadoc(
                &format!("{words}\n\n{permission}"),
                &[("request", "what is asked for"), ("return", "the answer")]
            ),
        );
        if optional {
            text += &format!(
                "/** {{@return what {{@link #{method}({request})}} answers if nothing is set}} */\npublic {response} {method}() {{\n\
                 return {method}({request}.builder().build());\n}}\n\n\
                 /** {{@return what {{@link #{method}()}} answers, to come}} */\n\
                 public CompletableFuture<{response}> {method}Async() {{\nreturn {method}Async({request}.builder().build());\n}}\n\n"
            );
        }
        let Some(paging) = service.paging(name) else { return Ok(text) };
        let (kind, made, what) = match paging.items {
            Some(items) => {
                let item = self.boxed(service.item_of(operation, items)?)?;
                (
                    format!("Paginator<{response}, {item}>"),
                    format!("new Listing<>(connector, {new}, request)"),
                    "all items",
                )
            }
            None => (
                format!("Streamable<{response}>"),
                format!("new ResponsePages<>(connector, {new}, request)"),
                "all pages",
            ),
        };
        text += &format!(
            "/** {{@return {what} of {{@link #{method}({request})}}, from the page on that the request names}} */\n\
             public {kind} {method}Paginator({request} request) {{\nreturn {made};\n}}\n\n\
             /** {{@return {what} of {{@link #{method}({request})}} for what a function builds}} */\n\
             public {kind} {method}Paginator(Consumer<{request}.Builder> request) {{\nreturn {method}Paginator({build});\n}}\n\n"
        );
        if optional {
            text += &format!(
                "/** {{@return {what} of {{@link #{method}()}}}} */\npublic {kind} {method}Paginator() {{\n\
                 return {method}Paginator({request}.builder().build());\n}}\n\n"
            );
        }
        Ok(text)
    }
}
