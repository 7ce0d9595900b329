//! The parts of a canonical request, as AWS's own crate writes them. What is not plain is none.

/// What no encoding changes.
const UNRESERVED: [bool; 256] = table(b"-._~");

/// What is plain in a path.
const IN_PATH: [bool; 256] = table(b"-._~!$&'()*+,;=:@/%");

/// What is plain in a query.
const IN_QUERY: [bool; 256] = table(b"-._~!$&'()*+,;=:@/?%");

/// What is plain in the name of a header.
const IN_NAME: [bool; 256] = table(b"-_");

/// Letters, digits and `others`.
const fn table(others: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    let mut place = 0;
    while place < others.len() {
        table[others[place] as usize] = true;
        place += 1;
    }
    table
}

fn all(bytes: &[u8], table: &[bool; 256]) -> bool {
    bytes.iter().all(|&byte| table[usize::from(byte)])
}

/// A URL in its parts.
pub(super) struct Url<'a> {
    /// What the header `Host` says: no port that goes without saying.
    pub(super) host: &'a str,
    pub(super) path: &'a str,
    pub(super) query: &'a str,
}

impl<'a> Url<'a> {
    pub(super) fn of(url: &'a str) -> Option<Self> {
        // Longer than the crate `http` takes.
        if url.len() >= usize::from(u16::MAX) {
            return None;
        }
        let (default, rest) = match url.strip_prefix("https://") {
            Some(rest) => ("443", rest),
            None => ("80", url.strip_prefix("http://")?),
        };
        let (authority, rest) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
        let is_port = |port: &str| (1..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit());
        if host.is_empty()
            || !host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte))
            || !port.is_none_or(is_port)
        {
            return None;
        }
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        if !all(path.as_bytes(), &IN_PATH) || !all(query.as_bytes(), &IN_QUERY) {
            return None;
        }
        let host = if port == Some(default) { host } else { authority };
        Some(Url { host, path: if path.is_empty() { "/" } else { path }, query })
    }
}

/// Writes a path that has nothing to resolve, if it were to be resolved.
pub(super) fn path(out: &mut Vec<u8>, path: &str, double_encode: bool, normalize: bool) -> Option<()> {
    if normalize && has_dots(path) {
        return None;
    }
    if double_encode {
        for segment in path.split_inclusive('/') {
            let (segment, slash) = segment.strip_suffix('/').map_or((segment, false), |segment| (segment, true));
            encode(out, segment.as_bytes());
            if slash {
                out.push(b'/');
            }
        }
    } else {
        out.extend_from_slice(path.as_bytes());
    }
    Some(())
}

/// Whether a segment is empty, `.` or `..`.
fn has_dots(path: &str) -> bool {
    path.contains("//") || (path.contains("/.") && path.split('/').any(|segment| matches!(segment, "." | "..")))
}

/// Where a parameter is: its name, and its value behind a `=`.
#[derive(Clone, Copy)]
struct Parameter {
    begin: usize,
    equals: usize,
    end: usize,
}

/// Writes the parameters, sorted by their encoded names, then by their encoded values.
pub(super) fn query(out: &mut Vec<u8>, query: &str) -> Option<()> {
    let whole = out.len();
    let mut parameters = Vec::with_capacity(8);
    for pair in query.as_bytes().split(|&byte| byte == b'&').filter(|pair| !pair.is_empty()) {
        let equals = pair.iter().position(|&byte| byte == b'=').unwrap_or(pair.len());
        let begin = out.len();
        normal(out, &pair[..equals])?;
        let parameter = Parameter { begin, equals: out.len(), end: 0 };
        out.push(b'=');
        normal(out, pair.get(equals + 1..).unwrap_or_default())?;
        parameters.push(Parameter { end: out.len(), ..parameter });
        out.push(b'&');
    }
    let key = |parameter: &Parameter| (&out[parameter.begin..parameter.equals], &out[parameter.equals..parameter.end]);
    if !parameters.is_sorted_by_key(key) {
        parameters.sort_by(|one, other| key(one).cmp(&key(other)));
        let unsorted = out.split_off(whole);
        for Parameter { begin, end, .. } in &parameters {
            out.extend_from_slice(&unsorted[begin - whole..end - whole]);
            out.push(b'&');
        }
    }
    if !parameters.is_empty() {
        out.pop();
    }
    Some(())
}

/// Writes a part of a query in its one spelling. None if it is not UTF-8 when it is decoded.
fn normal(out: &mut Vec<u8>, part: &[u8]) -> Option<()> {
    let mut rest = part;
    let mut is_ascii = true;
    loop {
        let plain = rest.iter().position(|&byte| !UNRESERVED[usize::from(byte)]).unwrap_or(rest.len());
        out.extend_from_slice(&rest[..plain]);
        rest = &rest[plain..];
        let Some(&byte) = rest.first() else { break };
        let byte = match byte {
            b'%' => match rest.get(1..3).and_then(|digits| Some((hex_digit(digits[0])?, hex_digit(digits[1])?))) {
                Some((high, low)) => {
                    rest = &rest[2..];
                    high << 4 | low
                }
                // One that means itself.
                None => b'%',
            },
            // As forms write it.
            b'+' => b' ',
            byte => byte,
        };
        rest = &rest[1..];
        is_ascii &= byte.is_ascii();
        if UNRESERVED[usize::from(byte)] {
            out.push(byte);
        } else {
            escape(out, byte);
        }
    }
    (is_ascii || percent_encoding::percent_decode(part).decode_utf8().is_ok()).then_some(())
}

/// Writes everything encoded that is not unreserved, `%` included.
fn encode(out: &mut Vec<u8>, text: &[u8]) {
    for &byte in text {
        if UNRESERVED[usize::from(byte)] {
            out.push(byte);
        } else {
            escape(out, byte);
        }
    }
}

fn escape(out: &mut Vec<u8>, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.extend_from_slice(&[b'%', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
}

fn hex_digit(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Whether a name of a header is plain.
pub(super) fn is_plain_name(name: &str) -> bool {
    !name.is_empty() && all(name.as_bytes(), &IN_NAME)
}

/// Whether a value of a header is one line of visible ASCII.
pub(crate) fn is_plain_value(value: &str) -> bool {
    value.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\t'))
}

/// Writes a value without blanks around it, and with one blank where there are several.
pub(super) fn value(out: &mut Vec<u8>, value: &str) {
    let value = value.trim_matches(' ');
    if value.contains("  ") {
        let mut words = value.split(' ').filter(|word| !word.is_empty());
        out.extend_from_slice(words.next().unwrap_or_default().as_bytes());
        for word in words {
            out.push(b' ');
            out.extend_from_slice(word.as_bytes());
        }
    } else {
        out.extend_from_slice(value.as_bytes());
    }
}
