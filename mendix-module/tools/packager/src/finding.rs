//! What is wrong with a module, in words that name the place and the remedy.

use std::fmt;

/// One thing that is wrong: where, what, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, as the user named it.
    pub file: String,
    /// The line in it, from 1; 0 if the file is not text.
    pub line: usize,
    /// The module, document and property, such as `AWSTwinMakerConnector.ListWorkspaces: ReturnValue`.
    pub place: String,
    /// What is wrong, and the remedy.
    pub message: String,
}

impl Finding {
    /// A finding about a whole file.
    pub fn of_file(file: impl Into<String>, message: impl Into<String>) -> Self {
        Finding { file: file.into(), line: 0, place: String::new(), message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.place.is_empty() {
            write!(f, ": {}", self.place)?;
        }
        write!(f, ": {}", self.message)
    }
}

/// The result of a step that can find several things wrong at once.
pub type Findings<T> = Result<T, Vec<Finding>>;

/// Puts `value` out if nothing was found, and everything that was found otherwise, sorted and without repetitions.
pub fn outcome<T>(value: T, mut findings: Vec<Finding>) -> Findings<T> {
    if findings.is_empty() {
        return Ok(value);
    }
    findings.sort();
    findings.dedup();
    Err(findings)
}
