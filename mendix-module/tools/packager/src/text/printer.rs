//! Writes sources.

/// Text that grows, with the depth of its blocks.
#[derive(Debug, Default)]
pub struct Printer {
    text: String,
    depth: usize,
    /// The module whose names are printed short.
    pub module: String,
}

impl Printer {
    /// An empty source of a module.
    pub fn new(module: &str) -> Self {
        Printer { module: module.to_owned(), ..Printer::default() }
    }

    /// What was written.
    pub fn into_text(self) -> String {
        self.text
    }

    /// Whether nothing was written yet.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Writes a line.
    pub fn line(&mut self, text: impl AsRef<str>) {
        let text = text.as_ref();
        if !text.is_empty() {
            for _ in 0..self.depth {
                self.text.push_str("  ");
            }
            self.text.push_str(text);
        }
        self.text.push('\n');
    }

    /// Writes a line, and what follows deeper.
    pub fn open(&mut self, text: impl AsRef<str>) {
        self.line(text);
        self.depth += 1;
    }

    /// Ends what [`Printer::open`] began, with a line.
    pub fn close(&mut self, text: impl AsRef<str>) {
        self.depth = self.depth.saturating_sub(1);
        self.line(text);
    }

    /// Adds to the line that was written last.
    pub fn continue_line(&mut self, text: &str) {
        if self.text.ends_with('\n') {
            self.text.pop();
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// What follows is deeper.
    pub fn indent(&mut self) {
        self.depth += 1;
    }

    /// What follows is less deep.
    pub fn dedent(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// Writes documentation.
    pub fn documentation(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        for line in text.split('\n') {
            self.line(if line.is_empty() { "///".to_owned() } else { format!("/// {line}") });
        }
    }

    /// The name as it is printed: without the module if that is this one.
    pub fn short<'n>(&self, name: &'n str) -> &'n str {
        short(name, &self.module)
    }
}

/// A name without its module if that is `module`.
pub fn short<'n>(name: &'n str, module: &str) -> &'n str {
    name.strip_prefix(module)
        .and_then(|rest| rest.strip_prefix('.'))
        .filter(|rest| !rest.is_empty() && !rest.contains('.'))
        .unwrap_or(name)
}

/// A string in double quotes.
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
