//! The documents of an activity: its microflow, the Java action behind it, and that one's code.

use super::names;
use super::words::plain;
use super::{Connector, Wait};

/// A file below the module's folder.
pub(super) type File = (String, String);

const CREDENTIALS: &str =
    "Who calls: the result of Get Static Credentials or another activity of AWSAuthentication. Required.";

/// The documents of all activities.
pub(super) fn all(connector: &Connector<'_>) -> Vec<File> {
    let mut files = Vec::new();
    for operation in connector.operations() {
        files.extend(activity(connector, operation));
    }
    for wait in &connector.waits {
        files.extend(waits(connector, wait));
    }
    files.extend(any_operation(connector));
    files.extend(each_page(connector));
    files.push(("java/impl/TwinlinkJar.java".to_owned(), super::jar_check(connector.name)));
    files
}

/// A parameter: its name, its type in the model, and what it is.
struct Parameter {
    name: String,
    kind: String,
    words: String,
}

/// What is alike in all activities.
struct Documents<'a> {
    connector: &'a Connector<'a>,
    name: &'a str,
    caption: String,
    words: String,
    parameters: Vec<Parameter>,
    returns: String,
    icon: &'a str,
    /// The method of the library, with `{}` for what the parameters give.
    call: &'a str,
}

fn activity(connector: &Connector<'_>, operation: &str) -> Vec<File> {
    let builder = connector.builder_for(operation);
    let service = builder.service;
    let (request, response) = (builder.request(operation), builder.response(operation));
    let mut words = connector.operation_words(operation);
    words += &format!(" AWS's operation {operation}, permission {}:{operation}.", service.permissions());
    words = plain(builder, "", &words);
    if let Some(paging) = service.paging(operation) {
        let size = paging
            .default
            .map_or(String::new(), |size| format!(", {size} at a time unless the request says otherwise"));
        words += &format!(
            "\nOne call gives one page{size}; NextToken of the response leads to the next page. With AllPages one call gives all of them."
        );
    }
    words +=
        "\nAn error ends the microflow; in an error handler $latestError/Message tells what went wrong and what to do.";
    let chosen = connector.mapping.activities.get(operation).and_then(|activity| activity.parameter.clone());
    let documents = Documents {
        connector,
        name: operation,
        caption: names::caption(operation),
        words,
        parameters: parameters(chosen.unwrap_or_else(|| request.clone()), request),
        returns: response,
        icon: icon(operation, service.paging(operation).is_some()),
        call: "run",
    };
    documents.files()
}

fn waits(connector: &Connector<'_>, wait: &Wait) -> Vec<File> {
    let builder = connector.builder_for(&wait.operation);
    let (request, response) = (builder.request(&wait.operation), builder.response(&wait.operation));
    let given = if wait.gone {
        "The result is empty: there is nothing left to be told."
    } else {
        "The result is the last answer."
    };
    let mut parameters = parameters(request.clone(), request);
    parameters.push(Parameter {
        name: "TimeOutInSeconds".to_owned(),
        kind: "Integer".to_owned(),
        words: "How long to wait at the most, in seconds: 1 to 2592000. Empty for 300.".to_owned(),
    });
    let documents = Documents {
        connector,
        name: &wait.activity,
        caption: wait.caption(),
        words: wait.words.clone()
            + &format!(
                " It looks with AWS's operation {}, first often, then less often. {given}\nA state in which it will never be so, and \
             the end of the time, are errors that end the microflow.",
                wait.operation
            ),
        parameters,
        returns: response,
        icon: "wait",
        call: "await",
    };
    documents.files()
}

fn any_operation(connector: &Connector<'_>) -> Vec<File> {
    let documents = Documents {
        connector,
        name: "CallAWSOperation",
        caption: "Call AWS Operation".to_owned(),
        words: "Calls any operation of AWS IoT TwinMaker, AWS IoT SiteWise or AWS IoT by its name, with a request and an answer in JSON, for \
            import and export mappings. Names of members are AWS's. Every operation is there, also those that have no activity.\n\
            An error ends the microflow; in an error handler $latestError/Message tells what went wrong and what to do."
            .to_owned(),
        parameters: parameters("CallAWSOperationRequest".to_owned(), "CallAWSOperationRequest".to_owned()),
        returns: "CallAWSOperationResponse".to_owned(),
        icon: "call",
        call: "callOperation",
    };
    documents.files()
}

fn each_page(connector: &Connector<'_>) -> Vec<File> {
    let mut parameters = parameters("Request".to_owned(), "AWSAuthentication.AbstractRequest".to_owned());
    parameters[0].words =
        "The request of an activity that gives pages, such as a ListAssetsRequest or a history's. Required. \
        MaxResults is the size of a page; AllPages has no meaning here."
            .replace("ListAssetsRequest", &connector.first_listing());
    parameters.push(Parameter {
        name: "PageMicroflow".to_owned(),
        kind: "Microflow".to_owned(),
        words: "The microflow that is called for each page. It has one parameter, the response of the activity, of any name. If \
            it returns a Boolean, false ends the listing. Required."
            .to_owned(),
    });
    let documents = Documents {
        connector,
        name: "ForEachPage",
        caption: "For Each Page".to_owned(),
        words: "Calls a microflow for each page of a listing, history or batch read, for results that do not fit into memory: \
            nothing of a page is kept when the microflow has ended. The result is the number of pages.\n\
            The microflow runs in the same transaction. Its error ends the listing, and this action."
            .to_owned(),
        parameters,
        returns: "Integer".to_owned(),
        icon: "pages",
        call: "forEachPage",
    };
    documents.action_alone()
}

fn parameters(name: String, request: String) -> Vec<Parameter> {
    vec![
        Parameter { name, kind: request, words: "What is asked for. Required.".to_owned() },
        Parameter {
            name: "ENUM_Region".to_owned(),
            kind: "Enumeration(AWSAuthentication.ENUM_Region)".to_owned(),
            words: "The region to call. Required.".to_owned(),
        },
        Parameter {
            name: "Credentials".to_owned(),
            kind: "AWSAuthentication.Credentials".to_owned(),
            words: CREDENTIALS.to_owned(),
        },
    ]
}

/// The picture of an operation: that of its verb.
fn icon(operation: &str, pages: bool) -> &'static str {
    match super::super::names::snake(operation).split('_').next().unwrap_or_default() {
        "list" => "list",
        "get" | "describe" if pages => "values",
        "get" | "describe" => "get",
        "create" => "create",
        "update" => "update",
        "delete" => "delete",
        "associate" | "disassociate" => "link",
        "execute" | "search" => "query",
        _ if operation.starts_with("BatchPut") => "put",
        _ => "values",
    }
}

impl Documents<'_> {
    fn files(&self) -> Vec<File> {
        vec![
            (format!("model/Operations/{}.mx", self.name), self.microflow()),
            (format!("model/Private/Logic/{}.mx", self.name), self.java_action(None)),
            (format!("java/actions/{}.java", self.name), super::java::action(self.connector, &self.code())),
        ]
    }

    /// A microflow cannot hand on a microflow: the Java action itself is the activity.
    fn action_alone(&self) -> Vec<File> {
        vec![
            (format!("model/Operations/{}.mx", self.name), self.java_action(Some(self.toolbox()))),
            (format!("java/actions/{}.java", self.name), super::java::action(self.connector, &self.code())),
        ]
    }

    fn toolbox(&self) -> String {
        format!("  toolbox {:?} in {:?} icon \"{}.png\"\n", self.caption, self.connector.mapping.category, self.icon)
    }

    fn documentation(&self) -> String {
        self.words.lines().map(|line| format!("/// {line}\n")).collect()
    }

    fn parameters(&self) -> String {
        let parameters = self
            .parameters
            .iter()
            .map(|parameter| format!("  /// {}\n  {}: {}", parameter.words, parameter.name, parameter.kind));
        parameters.collect::<Vec<_>>().join(",\n")
    }

    fn microflow(&self) -> String {
        let given = self.parameters.iter().map(|Parameter { name, .. }| format!("    {name} = ${name}"));
        format!(
            "{}microflow {}(\n{}\n): {}\n{}  allow User\n{{\n  ${} = call java {}(\n{}\n  )\n  return ${}\n}}\n",
            self.documentation(),
            self.name,
            self.parameters(),
            self.returns,
            self.toolbox(),
            self.returns,
            self.name,
            given.collect::<Vec<_>>().join(",\n"),
            self.returns
        )
    }

    fn java_action(&self, toolbox: Option<String>) -> String {
        let words = match toolbox {
            Some(_) => self.documentation(),
            None => format!("/// {}\n", self.private_words()),
        };
        format!(
            "{words}java action {}(\n{}\n): {}\n{}",
            self.name,
            self.parameters(),
            self.returns,
            toolbox.unwrap_or_default()
        )
    }

    fn private_words(&self) -> String {
        format!("Calls AWS for the activity {}. Use the activity in your microflows.", self.caption)
    }

    fn code(&self) -> super::java::Code {
        super::java::Code {
            name: self.name.to_owned(),
            words: if self.call == "forEachPage" { self.words.clone() } else { self.private_words() },
            parameters: self
                .parameters
                .iter()
                .map(|parameter| (parameter.name.clone(), parameter.kind.clone()))
                .collect(),
            returns: self.returns.clone(),
            call: self.call.to_owned(),
        }
    }
}
