//! Functions of AWS Lambda, as far as connectors need them: which there are, and how one is invoked.

mod http;
mod python;

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use serde_json::Value;

use http::HttpFunction;
use python::PythonFunction;

const FORM: &str = "a function must look like arn:aws:lambda:us-east-1:123456789012:function:NAME=http://HOST:PORT \
                    or ...=python:FILE.py:HANDLER";

/// The longest answer of a function that is invoked and waited for, in bytes: AWS Lambda's limit.
const LONGEST_ANSWER: usize = 6 * 1024 * 1024;

/// A function, and where it runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lambda {
    /// Such as `arn:aws:lambda:us-east-1:123456789012:function:reader`.
    pub arn: String,
    /// What runs it.
    pub target: LambdaTarget,
}

/// What runs a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LambdaTarget {
    /// Whoever answers AWS Lambda's `Invoke` at this URL, such as `http://127.0.0.1:3001`. A URL that ends with
    /// `/invocations` is taken as it is.
    Url(String),
    /// A process of Python's that the emulator starts.
    Python {
        /// The file with the handler.
        file: PathBuf,
        /// The name of the handler in it.
        handler: String,
    },
}

impl FromStr for Lambda {
    type Err = String;

    /// Reads `ARN=URL` or `ARN=python:FILE:HANDLER`.
    fn from_str(text: &str) -> Result<Lambda, String> {
        let (arn, target) = text.split_once('=').ok_or_else(|| format!("{FORM}, not {text}"))?;
        let target = match target.strip_prefix("python:") {
            Some(python) => {
                let (file, handler) = python.rsplit_once(':').ok_or_else(|| format!("{FORM}, not {text}"))?;
                LambdaTarget::Python { file: PathBuf::from(file), handler: handler.to_owned() }
            }
            None => LambdaTarget::Url(target.to_owned()),
        };
        let lambda = Lambda { arn: arn.to_owned(), target };
        lambda.check().map(|()| lambda)
    }
}

impl Lambda {
    /// Says in one sentence why there can be no such function.
    pub(crate) fn check(&self) -> Result<(), String> {
        if name_of(&self.arn).is_none() {
            return Err(format!("{FORM}; {} is no ARN of a function", self.arn));
        }
        match &self.target {
            LambdaTarget::Url(url) => HttpFunction::new(&self.arn, url).map(drop),
            LambdaTarget::Python { handler, .. } if handler.is_empty() => {
                Err(format!("{FORM}; the handler has no name"))
            }
            LambdaTarget::Python { .. } => Ok(()),
        }
    }
}

/// The name in the ARN of a function.
fn name_of(arn: &str) -> Option<&str> {
    let parts: Vec<&str> = arn.split(':').collect();
    match parts[..] {
        ["arn", _, "lambda", _, account, "function", name] if !name.is_empty() && account.len() == 12 => Some(name),
        _ => None,
    }
}

/// The functions that there are.
#[derive(Debug)]
pub(crate) struct Functions {
    by_arn: BTreeMap<String, Function>,
    /// How long a function may take.
    limit: Duration,
}

#[derive(Debug)]
enum Function {
    Http(HttpFunction),
    Python(PythonFunction),
}

/// Why a function gave no answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// It took too long.
    Late(Duration),
    /// There is none, it could not be reached, it raised an exception, or answered what is no JSON.
    Failed(String),
}

impl Failure {
    fn because(reason: impl fmt::Display) -> Failure {
        Failure::Failed(reason.to_string())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Late(limit) => write!(formatter, "it gave no answer within {} s", limit.as_secs_f64()),
            Failure::Failed(reason) => formatter.write_str(reason),
        }
    }
}

impl Functions {
    /// The functions of the options.
    ///
    /// # Errors
    /// A sentence on one that there cannot be.
    pub(crate) fn new(lambdas: &[Lambda], limit: Duration) -> io::Result<Functions> {
        let refuse = |message: String| io::Error::new(io::ErrorKind::InvalidInput, message);
        let mut by_arn = BTreeMap::new();
        for lambda in lambdas {
            lambda.check().map_err(refuse)?;
            let function = match &lambda.target {
                LambdaTarget::Url(url) => Function::Http(HttpFunction::new(&lambda.arn, url).map_err(refuse)?),
                LambdaTarget::Python { file, handler } => {
                    Function::Python(PythonFunction::new(&lambda.arn, file, handler))
                }
            };
            if by_arn.insert(lambda.arn.clone(), function).is_some() {
                return Err(refuse(format!("{} is told twice where to run", lambda.arn)));
            }
        }
        Ok(Functions { by_arn, limit })
    }

    /// Invokes a function and waits for its answer.
    pub(crate) async fn invoke(&self, arn: &str, request_id: &str, event: &Value) -> Result<Value, Failure> {
        let function = self.by_arn.get(arn).ok_or_else(|| {
            Failure::Failed("the emulator was not told where it runs: start it with --lambda ARN=URL".to_owned())
        })?;
        let answer = async {
            match function {
                Function::Http(function) => function.invoke(event).await,
                Function::Python(function) => function.invoke(request_id, event, self.limit).await,
            }
        };
        tokio::time::timeout(self.limit, answer).await.unwrap_or(Err(Failure::Late(self.limit)))
    }
}

/// What a function reports that raised an exception.
fn exception(report: &Value) -> Failure {
    let message = report["errorMessage"].as_str().unwrap_or("without a message");
    match report["errorType"].as_str() {
        Some(kind) => Failure::Failed(format!("it raised {kind}: {message}")),
        None => Failure::Failed(format!("it failed: {message}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARN: &str = "arn:aws:lambda:us-east-1:123456789012:function:reader";

    #[test]
    fn functions_are_told_by_url_or_file() {
        let lambda: Lambda = format!("{ARN}=http://127.0.0.1:3001").parse().expect("a function");
        assert_eq!((&*lambda.arn, lambda.target), (ARN, LambdaTarget::Url("http://127.0.0.1:3001".to_owned())));
        let lambda: Lambda = format!("{ARN}=python:C:/a.py:handler").parse().expect("a function");
        let (file, handler) = (PathBuf::from("C:/a.py"), "handler".to_owned());
        assert_eq!(lambda.target, LambdaTarget::Python { file, handler });
        for wrong in [
            "reader=http://127.0.0.1",
            ARN,
            &format!("{ARN}=https://127.0.0.1"),
            &format!("{ARN}=127.0.0.1:3001"),
            &format!("{ARN}=http://"),
            &format!("{ARN}=python:a.py"),
            &format!("{ARN}=python:a.py:"),
            "arn:aws:lambda:us-east-1:123456789012:layer:reader=http://127.0.0.1",
        ] {
            assert!(wrong.parse::<Lambda>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_function_is_told_once() {
        let lambda: Lambda = format!("{ARN}=http://127.0.0.1:3001").parse().expect("a function");
        assert!(Functions::new(&[lambda.clone(), lambda], Duration::from_secs(1)).is_err());
    }
}
