//! Moments as Python's `datetime`.

use crate::found::{Found, found};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use twinlink_core::Timestamp;

/// Makes aware `datetime`s in UTC, and remembers what they cannot hold.
pub(super) struct Moments {
    found: &'static Found,
    /// A moment that `datetime` cannot hold, if there was one.
    pub(super) beyond: Option<Timestamp>,
}

impl Moments {
    pub(super) fn new(py: Python<'_>) -> PyResult<Self> {
        Ok(Moments { found: found(py)?, beyond: None })
    }

    /// Python keeps microseconds: the rest is cut. `None` for a year that it does not have.
    pub(super) fn datetime<'py>(&mut self, py: Python<'py>, moment: Timestamp) -> PyResult<Bound<'py, PyAny>> {
        let days = moment.seconds().div_euclid(86_400);
        let second = moment.seconds().rem_euclid(86_400) as u32;
        let (year, month, day) = civil(days);
        let Some(year) = u16::try_from(year).ok().filter(|year| (1..=9999).contains(year)) else {
            self.beyond = Some(moment);
            return Ok(py.None().into_bound(py));
        };
        // `datetime` also takes the ten bytes that it pickles to: a third of the time of seven numbers, and a page of 250
        // has 500 times.
        let microsecond = moment.nanoseconds() / 1000;
        let state = [
            (year >> 8) as u8,
            year as u8,
            month,
            day,
            (second / 3600) as u8,
            (second / 60 % 60) as u8,
            (second % 60) as u8,
            (microsecond >> 16) as u8,
            (microsecond >> 8) as u8,
            microsecond as u8,
        ];
        self.found.datetime.bind(py).call1((PyBytes::new(py, &state), self.found.utc.bind(py)))
    }
}

/// Year, month and day of a day counted from 1970-01-01, in the Gregorian calendar.
fn civil(days: i64) -> (i64, u8, u8) {
    // Count years from 1 March: the leap day is then the last of its year. 400 years have 146,097 days.
    let days = days + 719_468;
    let (cycle, day_of_cycle) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_cycle = (day_of_cycle - day_of_cycle / 1_460 + day_of_cycle / 36_524 - day_of_cycle / 146_096) / 365;
    let day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * month + 2) / 5 + 1) as u8;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (cycle * 400 + year_of_cycle + next, month as u8, day)
}
