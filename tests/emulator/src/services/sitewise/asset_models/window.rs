//! Windows of metrics: `5m`, `1d`, or `PT5M` in ISO 8601.

const MINUTE: u64 = 60;
const WEEK: u64 = 7 * 86_400;

/// The seconds of a metric's interval, which is a minute to a week long; nothing for what is no interval.
pub(crate) fn interval_seconds(text: &str) -> Option<u64> {
    seconds(text).filter(|seconds| (MINUTE..=WEEK).contains(seconds) && seconds % MINUTE == 0)
}

/// The seconds of a duration: a number and one of `s`, `m`, `h`, `d` and `w`, or ISO 8601 with weeks, days, hours, minutes
/// and seconds.
pub(crate) fn seconds(text: &str) -> Option<u64> {
    match text.strip_prefix('P') {
        Some(iso) => iso_seconds(iso),
        None => {
            let unit = text.chars().last()?;
            number(text.strip_suffix(unit)?)?.checked_mul(unit_seconds(unit)?)
        }
    }
}

fn iso_seconds(text: &str) -> Option<u64> {
    let (date, time) = text.split_once('T').unwrap_or((text, ""));
    if text.is_empty() || text.ends_with('T') {
        return None;
    }
    let parts = [(date, "WD"), (time, "HMS")];
    parts.into_iter().try_fold(0u64, |total, (part, units)| {
        let mut rest = part;
        let mut allowed = units;
        let mut total = total;
        while !rest.is_empty() {
            let end = rest.find(|character: char| !character.is_ascii_digit())?;
            let unit = rest[end..].chars().next()?;
            // Each unit at most once, in order.
            allowed = allowed.split_once(unit)?.1;
            let amount = number(&rest[..end])?.checked_mul(unit_seconds(unit.to_ascii_lowercase())?)?;
            total = total.checked_add(amount)?;
            rest = &rest[end + unit.len_utf8()..];
        }
        Some(total)
    })
}

fn number(text: &str) -> Option<u64> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

fn unit_seconds(unit: char) -> Option<u64> {
    Some(match unit {
        's' => 1,
        'm' => MINUTE,
        'h' => 3600,
        'd' => 86_400,
        'w' => WEEK,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_a_minute_to_a_week_long() {
        for (text, seconds) in
            [("1m", 60), ("5m", 300), ("1h", 3600), ("1w", WEEK), ("PT5M", 300), ("P1DT12H", 129_600), ("P1W", WEEK)]
        {
            assert_eq!(interval_seconds(text), Some(seconds), "{text}");
        }
        for text in [
            "", "m", "0m", "59s", "90s", "2w", "8d", "1.5h", "-1m", "+1m", "1 m", "1M", "P", "PT", "P1", "PT1M1H", "1é",
        ] {
            assert_eq!(interval_seconds(text), None, "{text}");
        }
        assert_eq!(seconds("30s"), Some(30));
    }
}
