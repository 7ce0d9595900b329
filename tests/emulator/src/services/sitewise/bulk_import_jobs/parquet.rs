//! Rows of Parquet files, as texts in AWS's columns: what they mean and what is wrong with them is then the same as for CSV.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use parquet::file::reader::{ChunkReader, FileReader, SerializedFileReader};
use parquet::record::Field;
use parquet::record::reader::RowIter;
use parquet::schema::types::Type;

use super::csv;
use super::row::{COLUMNS, Cells};

/// A column of its own: the time in nanoseconds since 1970.
const NANOSECONDS: &str = "timestamp_ns";

/// The columns of a file for a session: it must have these, and others are not read.
const OF_SESSION: [&str; 4] = [NANOSECONDS, "alias", "value", "data_type"];

const SECOND: i64 = 1_000_000_000;

/// The rows of a file, one after the other.
pub(super) struct Rows {
    rows: RowIter<'static>,
    /// What each column that is read is: its place in [`COLUMNS`], or the time in nanoseconds.
    columns: Vec<Option<usize>>,
    number: u64,
}

/// A row that was read: its number from 1 and its cells, or a sentence on what is wrong with it.
type Numbered = (u64, Result<Cells<'static>, String>);

impl Rows {
    /// Opens a file; its columns are known by their names, in whatever case.
    ///
    /// # Errors
    /// A sentence on why it cannot be read.
    pub(super) fn open(object: impl ChunkReader + 'static, is_for_session: bool) -> Result<Rows, String> {
        guarded(|| {
            let reader = SerializedFileReader::new(object).map_err(|error| unread(&error))?;
            let schema = reader.metadata().file_metadata().schema();
            let mut columns = Vec::new();
            let mut read = Vec::new();
            for field in schema.get_fields() {
                let name = field.name().to_ascii_lowercase();
                let is_wanted = !is_for_session || OF_SESSION.contains(&&*name);
                let place = COLUMNS.iter().position(|column| column.eq_ignore_ascii_case(&name));
                if !is_wanted || place.is_none() && name != NANOSECONDS {
                    continue;
                }
                if !field.is_primitive() {
                    return Err(format!("The column {name} has columns of its own"));
                }
                if columns.contains(&place) {
                    return Err(format!("The column {name} is there twice"));
                }
                columns.push(place);
                read.push(Arc::clone(field));
            }
            check(&columns, is_for_session)?;
            let projection = Type::group_type_builder(schema.name()).with_fields(read).build();
            let rows = RowIter::from_file_into(Box::new(reader));
            let rows = projection.and_then(|projection| rows.project(Some(projection)));
            Ok(Rows { rows: rows.map_err(|error| unread(&error))?, columns, number: 0 })
        })
    }

    /// The next row, with its number from 1: its cells, or a sentence on what is wrong with it.
    ///
    /// # Errors
    /// A sentence on why the file cannot be read any further.
    pub(super) fn next(&mut self) -> Result<Option<Numbered>, String> {
        let row = guarded(|| self.rows.next().transpose().map_err(|error| unread(&error)))?;
        let Some(row) = row else { return Ok(None) };
        self.number += 1;
        let mut cells = Cells::default();
        for (place, (name, field)) in self.columns.iter().zip(row.get_column_iter()) {
            let text = text(field).ok_or_else(|| format!("The column {name} has values of a type that is not read"))?;
            match place {
                Some(place) => cells[*place] = cell(text),
                None => match text.as_deref().and_then(|text| text.parse::<i64>().ok()) {
                    Some(time) => {
                        cells[4] = cell(Some(time.div_euclid(SECOND).to_string()));
                        cells[5] = cell(Some(time.rem_euclid(SECOND).to_string()));
                    }
                    None => {
                        let message = format!("{NANOSECONDS} must be a whole number of nanoseconds");
                        return Ok(Some((self.number, Err(message))));
                    }
                },
            }
        }
        Ok(Some((self.number, Ok(cells))))
    }
}

/// Refuses a file whose columns do not tell what is put where, and when.
fn check(columns: &[Option<usize>], is_for_session: bool) -> Result<(), String> {
    let has = |name: &str| {
        columns.iter().any(|place| place.map_or(name == NANOSECONDS, |place| COLUMNS[place].eq_ignore_ascii_case(name)))
    };
    if is_for_session {
        return match OF_SESSION.into_iter().find(|name| !has(name)) {
            Some(missing) => Err(format!("The file has no column {missing}; it must have {}", OF_SESSION.join(", "))),
            None => Ok(()),
        };
    }
    if has("asset_id") != has("property_id") || !has("asset_id") && !has("alias") {
        return Err("The file must have the column alias, or asset_id and property_id".to_owned());
    }
    if has(NANOSECONDS) == has("timestamp_seconds") {
        return Err(format!("The file must have just one of the columns timestamp_seconds and {NANOSECONDS}"));
    }
    match ["data_type", "value"].into_iter().find(|name| !has(name)) {
        Some(missing) => Err(format!("The file has no column {missing}")),
        None => Ok(()),
    }
}

/// A value as a text, or nothing if it is of a type that no column has; null has no text.
fn text(field: &Field) -> Option<Option<String>> {
    Some(Some(match field {
        Field::Null => return Some(None),
        Field::Bool(truth) => truth.to_string(),
        Field::Byte(number) => number.to_string(),
        Field::Short(number) => number.to_string(),
        Field::Int(number) => number.to_string(),
        Field::Long(number) => number.to_string(),
        Field::UByte(number) => number.to_string(),
        Field::UShort(number) => number.to_string(),
        Field::UInt(number) => number.to_string(),
        Field::ULong(number) => number.to_string(),
        Field::Float(number) => number.to_string(),
        Field::Double(number) => number.to_string(),
        Field::Str(text) => text.clone(),
        Field::Bytes(bytes) => str::from_utf8(bytes.data()).ok()?.to_owned(),
        _ => return None,
    }))
}

fn cell(text: Option<String>) -> csv::Field<'static> {
    csv::Field { is_quoted: text.is_some(), text: text.unwrap_or_default().into() }
}

fn unread(error: &parquet::errors::ParquetError) -> String {
    format!("The object cannot be read as Parquet, uncompressed or with Snappy: {error}")
}

/// Reads, however damaged the file is.
fn guarded<T>(read: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err("The object is damaged: it is no Parquet".to_owned()))
}

#[cfg(test)]
mod tests {
    use hyper::body::Bytes;
    use parquet::basic::Compression;
    use parquet::data_type::{ByteArray, ByteArrayType, DataType, DoubleType, Int64Type};
    use parquet::file::properties::WriterProperties;
    use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
    use parquet::schema::parser::parse_message_type;

    use super::*;

    const SCHEMA: &str = "message m { required binary Alias (STRING); required int64 timestamp_ns;
        optional double VALUE; required binary data_type; }";

    /// A file with three rows, the second of which has no value.
    fn file(schema: &str, compression: Compression) -> Bytes {
        let mut content = Vec::new();
        let schema = Arc::new(parse_message_type(schema).unwrap());
        let properties = Arc::new(WriterProperties::builder().set_compression(compression).build());
        let mut writer = SerializedFileWriter::new(&mut content, schema, properties).unwrap();
        let mut group = writer.next_row_group().unwrap();
        let texts = ["a", "b", ""].map(ByteArray::from);
        put::<ByteArrayType>(&mut group, &texts, None);
        put::<Int64Type>(&mut group, &[1_500_000_000, 0, -1], None);
        put::<DoubleType>(&mut group, &[0.1, f64::NAN], Some(&[1, 0, 1]));
        put::<ByteArrayType>(&mut group, &texts, None);
        group.close().unwrap();
        writer.close().unwrap();
        content.into()
    }

    fn put<T: DataType>(
        group: &mut SerializedRowGroupWriter<'_, &mut Vec<u8>>,
        values: &[T::T],
        levels: Option<&[i16]>,
    ) {
        let mut column = group.next_column().unwrap().unwrap();
        column.typed::<T>().write_batch(values, levels, None).unwrap();
        column.close().unwrap();
    }

    #[test]
    fn rows_are_texts_in_columns() {
        for compression in [Compression::UNCOMPRESSED, Compression::SNAPPY] {
            let mut rows = Rows::open(file(SCHEMA, compression), true).unwrap();
            let mut next = || {
                let (number, cells) = rows.next().unwrap()?;
                let cells = cells.unwrap();
                Some((number, cells[0].text.clone(), cells[4].text.clone(), cells[5].text.clone(), cells[7].clone()))
            };
            let value = |text: &'static str, is_quoted| csv::Field { text: text.into(), is_quoted };
            assert_eq!(next(), Some((1, "a".into(), "1".into(), "500000000".into(), value("0.1", true))));
            assert_eq!(next(), Some((2, "b".into(), "0".into(), "0".into(), value("", false))));
            assert_eq!(next(), Some((3, "".into(), "-1".into(), "999999999".into(), value("NaN", true))));
            assert_eq!(next(), None);
        }
    }

    #[test]
    fn files_tell_what_goes_where_and_when() {
        let open = |schema: &str, is_for_session| {
            Rows::open(file(schema, Compression::UNCOMPRESSED), is_for_session).map(|_| ()).unwrap_err()
        };
        let other = SCHEMA.replace("data_type", "quality");
        assert!(open(&other, true).contains("no column data_type"));
        assert!(open(&other, false).contains("no column data_type"));
        assert!(open(&SCHEMA.replace("Alias", "asset_id"), false).contains("asset_id and property_id"));
        assert!(open(&SCHEMA.replace("timestamp_ns", "time"), false).contains("timestamp_seconds and timestamp_ns"));
        assert!(open(&SCHEMA.replace("data_type", "alias"), false).contains("twice"));
    }

    #[test]
    fn however_damaged_a_file_is_it_is_refused_or_read() {
        let whole = file(SCHEMA, Compression::SNAPPY);
        let cut = (0..whole.len()).map(|length| whole.slice(..length));
        let changed = (0..whole.len()).map(|place| {
            let mut bytes = whole.to_vec();
            bytes[place] ^= 0x55;
            Bytes::from(bytes)
        });
        for damaged in cut.chain(changed) {
            let Ok(mut rows) = Rows::open(damaged, true) else { continue };
            let read = (0..10).take_while(|_| matches!(rows.next(), Ok(Some(_)))).count();
            assert!(read <= 10);
        }
    }
}
