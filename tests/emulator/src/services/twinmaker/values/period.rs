//! What a history is asked for: properties, a time, an order, filters, and how much of it.

use serde_json::{Value, json};

use super::filter::Filter;
use super::interpolation::Regular;
use super::series::Between;
use super::target::selected;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::services::Context;

/// How many values of each property a page has unless the request says.
const DEFAULT_PAGE: u32 = 25;

#[derive(Debug)]
pub(super) struct Period {
    pub(super) selected: Vec<String>,
    pub(super) between: Between,
    pub(super) filters: Vec<Filter>,
    pub(super) interpolation: Option<Regular>,
    /// How many values of each property a page has at most.
    pub(super) size: usize,
}

/// How many values may be interpolated for one request, over all its pages.
const MOST_INTERVALS: i64 = 100_000_000;

impl Period {
    /// Reads the input, or refuses it.
    pub(super) fn read(context: &Context<'_>) -> Result<Period, ApiError> {
        let start = time(context, "startTime", "startDateTime")?;
        let end = time(context, "endTime", "endDateTime")?;
        let between = Between {
            start: start.unwrap_or_default(),
            end: end.unwrap_or(context.now),
            is_descending: context.text("orderByTime") == "DESCENDING",
        };
        if between.start > between.end {
            let (start, end) = (between.start.to_iso(), between.end.to_iso());
            return Err(context.invalid(format!("startTime {start} is behind endTime {end}")));
        }
        let asked = &context.input["interpolation"];
        let interpolation = match (asked.is_null(), asked["intervalInSeconds"].as_i64()) {
            (true, _) => None,
            (false, Some(seconds)) if seconds > 0 => {
                if start.is_none() {
                    return Err(context.invalid("startTime must be set: interpolation begins there"));
                }
                let interval = seconds.saturating_mul(1_000_000_000);
                let count = between.end.0.saturating_sub(between.start.0) / interval;
                if count > MOST_INTERVALS {
                    let message = format!(
                        "interpolation.intervalInSeconds {seconds} makes {count} values between startTime and endTime, but \
                         {MOST_INTERVALS} are the most"
                    );
                    return Err(context.invalid(message));
                }
                Some(Regular { between, interval })
            }
            (false, seconds) => {
                let told = seconds.map_or("absent".to_owned(), |seconds| seconds.to_string());
                let message = format!("interpolation.intervalInSeconds is {told}, but must be 1 or more");
                return Err(context.invalid(message));
            }
        };
        Ok(Period {
            selected: selected(context)?,
            between,
            filters: Filter::read(context, &context.input["propertyFilters"], "propertyFilters")?,
            interpolation,
            size: context.page_size(DEFAULT_PAGE) as usize,
        })
    }

    /// The members of an event that tell it to a function, those that are deprecated included.
    pub(super) fn event(&self, context: &Context<'_>, token: Option<&str>) -> Value {
        let order = if self.between.is_descending { "DESCENDING" } else { "ASCENDING" };
        json!({
            "workspaceId": context.input["workspaceId"],
            "selectedProperties": self.selected,
            "startTime": self.between.start.to_iso(),
            "endTime": self.between.end.to_iso(),
            "startDateTime": self.between.start.seconds(),
            "endDateTime": self.between.end.seconds(),
            "propertyFilters": context.input["propertyFilters"],
            "interpolation": context.input["interpolation"],
            "orderByTime": order,
            "maxResults": self.size,
            "nextToken": token,
        })
    }
}

/// A time of the input, in ISO 8601, or else in the deprecated member in seconds.
fn time(context: &Context<'_>, member: &str, deprecated: &str) -> Result<Option<Moment>, ApiError> {
    let (name, told) = match &context.input[member] {
        Value::Null => (deprecated, &context.input[deprecated]),
        told => (member, told),
    };
    match told {
        Value::Null => Ok(None),
        told => Moment::near(told).map(Some).ok_or_else(|| context.invalid(Moment::refusal(name, told))),
    }
}
