//! [`Response`]: an answer as it is sent, with its headers.

use jiff::{Timestamp, fmt::rfc2822::DateTimePrinter};

/// Rendered before anything is measured, so that the server only writes it.
pub struct Response(Vec<u8>);

impl Response {
    /// With the headers that AWS's answers have. `Date` is that of now: nobody reads it of an answer that is no error.
    pub fn new(status: &str, body: &str) -> Self {
        let now = DateTimePrinter::new().timestamp_to_rfc9110_string(&Timestamp::now()).unwrap_or_default();
        let length = body.len();
        Response(
            format!(
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\nx-amzn-requestid: 5b2e1f0c-7a64-4d3b-9c58-0f6d1e2a3b4c\r\ncontent-length: {length}\r\ndate: {now}\r\n\r\n{body}"
            )
            .into(),
        )
    }

    /// A body that is found.
    pub fn ok(body: &str) -> Self {
        Response::new("200 OK", body)
    }

    /// What is written to a connection.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Without its headers.
    #[cfg(test)]
    pub(crate) fn body(&self) -> &[u8] {
        let end = self.0.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("an end of the headers");
        &self.0[end + 4..]
    }
}
