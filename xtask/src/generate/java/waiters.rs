//! What waits for the states of a service.

use super::{Java, imports};
use crate::generate::model::Waits;

impl Java<'_> {
    pub(super) fn waiter(&self) -> Result<String, String> {
        let class = format!("{}Waiter", self.class);
        let mut methods = String::new();
        for waits in self.service.waiters() {
            methods += &self.wait(&waits)?;
        }
        let words = format!(
            "Waits for states. It corresponds to `IoT{}Waiter` of the AWS SDK for Java.\n\n\
             The operation is called again and again, after 1 s, 2 s, 4 s and so on up to 15 s. A state from which there is no \
             way to the one that is waited for is a {{@link io.twinlink.ServiceException}} with the state's own error; one that \
             takes longer than the time-out a {{@link io.twinlink.TimeoutException}}. An interrupt or closing the connector \
             ends the wait.",
            self.class
        );
        let body = format!(
            "{}public final class {class} {{\nprivate final NativeConnector connector;\n\n{class}(NativeConnector connector) {{\nthis.connector = connector;\n}}\n\n{methods}}}\n",
            self.javadoc(&words, &[])
        );
        Ok(format!("package io.twinlink.{};\n\n{}\n{body}", self.package, imports(&body)))
    }

    fn wait(&self, waits: &Waits<'_>) -> Result<String, String> {
        let operation = self.service.operation(waits.operation)?;
        let request = &operation.input;
        let response = operation.output.clone().ok_or_else(|| format!("{} answers nothing", waits.operation))?;
        let method = format!("waitUntil{}", waits.name);
        let (result, give) = if waits.gone { ("void".to_owned(), "") } else { (response.clone(), "return ") };
        let id = format!("{}.{}", self.service.name, waits.name);
        let new = format!("new Operation<>({id:?}, {response}.SHAPE)");
        let last = ("return", "the last answer");
        let mut about = vec![
            ("request", "what is looked at"),
            ("timeout", "how long to wait at the most, 1 second or more; null for 5 minutes"),
        ];
        about.extend((!waits.gone).then_some(last));
        let mut short = vec![("request", "what is looked at")];
        short.extend((!waits.gone).then_some(last));
        Ok(format!(
            "{}public {result} {method}({request} request) {{\n{give}{method}(request, null);\n}}\n\n\
             {}public {result} {method}(Consumer<{request}.Builder> request) {{\n\
             {give}{method}({request}.builder().applyMutation(request).build(), null);\n}}\n\n\
             {}public {result} {method}({request} request, Duration timeout) {{\n{give}connector.await({new}, request, timeout);\n}}\n\n",
            self.javadoc(&format!("{} At the most for 5 minutes.", waits.words()), &short),
            self.javadoc(&format!("{} At the most for 5 minutes.", waits.words()), &{
                let mut short = short.clone();
                short[0].1 = "builds what is looked at";
                short
            }),
            self.javadoc(&waits.words(), &about),
        ))
    }
}
