//! The files of a job, one after the other: what is right in each is put, what is wrong is reported.

use std::fs;
use std::io::{self, BufReader};

use super::super::super::{Bucket, Exchange};
use super::super::values::Wrong;
use super::super::{data_segments, datasets};
use super::csv::{self, Lines};
use super::parquet::Rows;
use super::report::Report;
use super::row::{Cells, Row};
use super::settings::{File, Format, Settings};
use super::targets::Targets;
use crate::answer::ApiError;

/// What became of the files of a job.
#[derive(Debug, Default)]
pub(super) struct Done {
    /// The places of the files that nothing was wrong with.
    pub(super) imported: Vec<usize>,
    taken: u64,
    refused: u64,
}

impl Done {
    /// The state of the job that it ends with.
    pub(super) fn state(&self) -> &'static str {
        match (self.taken, self.refused) {
            (_, 0) => "COMPLETED",
            (0, _) => "FAILED",
            _ => "COMPLETED_WITH_FAILURES",
        }
    }
}

/// Imports the files of a job.
pub(super) fn import(exchange: &Exchange<'_>, job: &str, settings: &Settings) -> Result<Done, ApiError> {
    let mut done = Done::default();
    let mut targets = Targets::new(exchange, settings.session.as_ref().and_then(datasets::session))?;
    for (index, file) in settings.files.iter().enumerate() {
        let report = Report::new(&settings.reports, job, index + 1, (&file.bucket, &file.key));
        let mut import = Import { exchange, targets: &mut targets, report, taken: 0, refused: 0 };
        if let Err(wrong) = import.file(settings, file)? {
            import.refuse(None, &wrong)?;
        }
        if import.refused == 0 {
            done.imported.push(index);
        }
        done.taken += import.taken;
        done.refused += import.refused;
        import.report.finish()?;
    }
    if let Some(session) = &settings.session {
        data_segments::hold(exchange, session, targets.held())?;
    }
    Ok(done)
}

/// The import of one file.
struct Import<'a, 'e> {
    exchange: &'a Exchange<'e>,
    targets: &'a mut Targets,
    report: Report<'a>,
    taken: u64,
    refused: u64,
}

impl Import<'_, '_> {
    /// Imports a file, or says why it cannot be: then some of its rows may have been put already.
    fn file(&mut self, settings: &Settings, file: &File) -> Result<Result<(), Wrong>, ApiError> {
        let (object, size) = match open(self.exchange, file) {
            Ok(found) => found,
            Err(wrong) => return Ok(Err(wrong)),
        };
        let most = settings.most_bytes(&file.format);
        if size > most {
            let message = format!("The object has {size} bytes; {most} are the most that it may have");
            return Ok(Err(("InvalidRequestException", message)));
        }
        match &file.format {
            Format::Csv { places, fields } => self.csv(object, places, *fields),
            Format::Parquet => self.parquet(object, settings.session.is_some()),
            Format::Mp4 | Format::Annotation => {
                let message = "This emulator keeps neither video nor annotations".to_owned();
                Ok(Err(("InvalidRequestException", message)))
            }
        }
    }

    fn csv(
        &mut self,
        object: fs::File,
        places: &[Option<usize>; 8],
        wanted: usize,
    ) -> Result<Result<(), Wrong>, ApiError> {
        let mut lines = Lines::new(BufReader::new(object));
        loop {
            let (number, line) = match lines.next() {
                Ok(Some(found)) => found,
                Ok(None) => return Ok(Ok(())),
                Err(error) => return Ok(Err(unread(&error))),
            };
            let invalid = |message: String| ("InvalidRequestException", message);
            let fields = match line.and_then(csv::fields) {
                Ok(fields) if fields.len() == wanted => fields,
                Ok(fields) => {
                    let message = format!("the line has {} fields; columnNames has {wanted}", fields.len());
                    self.refuse(Some(number), &invalid(message))?;
                    continue;
                }
                Err(message) => {
                    self.refuse(Some(number), &invalid(message))?;
                    continue;
                }
            };
            let cells: Cells<'_> = places.map(|place| place.map(|place| fields[place].clone()).unwrap_or_default());
            self.row(number, &cells)?;
        }
    }

    fn parquet(&mut self, object: fs::File, is_for_session: bool) -> Result<Result<(), Wrong>, ApiError> {
        let invalid = |message: String| ("InvalidRequestException", message);
        let mut rows = match Rows::open(object, is_for_session) {
            Ok(rows) => rows,
            Err(message) => return Ok(Err(invalid(message))),
        };
        loop {
            match rows.next() {
                Ok(Some((number, Ok(cells)))) => self.row(number, &cells)?,
                Ok(Some((number, Err(message)))) => self.refuse(Some(number), &invalid(message))?,
                Ok(None) => return Ok(Ok(())),
                Err(message) => return Ok(Err(invalid(message))),
            }
        }
    }

    fn row(&mut self, number: u64, cells: &Cells<'_>) -> Result<(), ApiError> {
        let put = match Row::read(cells) {
            Ok(row) => self.targets.put(self.exchange, row)?,
            Err(wrong) => Err(wrong),
        };
        match put {
            Ok(()) => self.taken += 1,
            Err(wrong) => self.refuse(Some(number), &wrong)?,
        }
        Ok(())
    }

    fn refuse(&mut self, row: Option<u64>, wrong: &Wrong) -> Result<(), ApiError> {
        self.refused += 1;
        self.report.add(row, wrong)
    }
}

/// The object of a file and its size in bytes, or what is wrong.
fn open(exchange: &Exchange<'_>, file: &File) -> Result<(fs::File, u64), Wrong> {
    let missing = |message: String| ("ResourceNotFoundException", message);
    let bucket =
        Bucket::open(&exchange.call.shared.options, &file.bucket).map_err(|message| missing(upper(&message)))?;
    let bucket = bucket.ok_or_else(|| missing(format!("There is no bucket {}", file.bucket)))?;
    if let Some(version) = file.version.as_deref().filter(|version| *version != "null") {
        return Err(missing(format!(
            "The object {} has no version {version}: no bucket here keeps versions",
            file.key
        )));
    }
    bucket.reader(&file.key).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => missing(format!("There is no object {} in the bucket {}", file.key, file.bucket)),
        _ => unread(&error),
    })
}

fn unread(error: &io::Error) -> Wrong {
    ("InvalidRequestException", format!("The object cannot be read: {error}"))
}

fn upper(sentence: &str) -> String {
    let mut rest = sentence.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}
