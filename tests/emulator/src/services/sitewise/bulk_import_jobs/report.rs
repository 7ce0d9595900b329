//! Reports: an object for each file that something is wrong with, and in it a line of JSON for each error.

use std::fs;
use std::io::{BufWriter, Write};

use serde_json::json;

use super::super::super::Bucket;
use super::super::values::Wrong;
use crate::answer::ApiError;

/// The report on one file of a job; it is begun with the first error.
pub(super) struct Report<'a> {
    bucket: &'a Bucket,
    key: String,
    /// The bucket and the key of the file.
    about: (&'a str, &'a str),
    object: Option<BufWriter<fs::File>>,
}

impl<'a> Report<'a> {
    /// The report on the file with this number, from 1.
    pub(super) fn new(
        (bucket, prefix): &'a (Bucket, String),
        job: &str,
        number: usize,
        about: (&'a str, &'a str),
    ) -> Report<'a> {
        Report { bucket, key: format!("{prefix}{job}/errors-{number}.jsonl"), about, object: None }
    }

    /// Adds an error: of a row, which has a number from 1, or of the whole file.
    pub(super) fn add(&mut self, row: Option<u64>, (code, message): &Wrong) -> Result<(), ApiError> {
        let (bucket, key) = self.about;
        let mut error = json!({ "bucket": bucket, "key": key, "errorCode": code, "errorMessage": message });
        if let Some(row) = row {
            error["row"] = row.into();
        }
        let mut write = || {
            let object = match &mut self.object {
                Some(object) => object,
                None => self.object.insert(BufWriter::new(self.bucket.writer(&self.key)?)),
            };
            writeln!(object, "{error}")
        };
        write().map_err(|error| unwritten(&self.key, &error))
    }

    /// Ends the report.
    pub(super) fn finish(mut self) -> Result<(), ApiError> {
        let object = self.object.as_mut();
        object.map_or(Ok(()), Write::flush).map_err(|error| unwritten(&self.key, &error))
    }
}

fn unwritten(key: &str, error: &std::io::Error) -> ApiError {
    ApiError::internal(format!("the error report {key} cannot be written: {error}"))
}
