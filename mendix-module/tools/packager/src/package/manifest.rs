//! `package.xml`: the module's name and the list of files.

/// What a manifest says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// The modules of the package; one in every module package.
    pub modules: Vec<String>,
    /// The path of the database.
    pub project: String,
    /// The paths of all other files, with forward slashes.
    pub files: Vec<String>,
}

/// Writes a manifest.
pub fn write(manifest: &Manifest) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n");
    let mut line = |text: String| {
        out.push_str(&text);
        out.push_str("\r\n");
    };
    line(
        "<package xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
          xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"http://www.mendix.com/package/1.0/\">"
            .to_owned(),
    );
    line("  <modelerProject xmlns=\"http://www.mendix.com/modelerProject/1.0/\">".to_owned());
    for module in &manifest.modules {
        line(format!("    <module name=\"{}\" />", attribute(module)));
    }
    line(format!("    <projectFile path=\"{}\" />", attribute(&manifest.project)));
    if manifest.files.is_empty() {
        line("    <files />".to_owned());
    } else {
        line("    <files>".to_owned());
        for file in &manifest.files {
            line(format!("      <file path=\"{}\" />", attribute(file)));
        }
        line("    </files>".to_owned());
    }
    line("  </modelerProject>".to_owned());
    out.push_str("</package>");
    out
}

fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// Reads a manifest.
///
/// # Errors
/// What is wrong with it.
pub fn read(text: &str) -> Result<Manifest, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let options = roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: 1_000_000, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options).map_err(|error| error.to_string())?;
    let mut manifest = Manifest::default();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let path = || node.attribute("path").unwrap_or_default().replace('\\', "/");
        match node.tag_name().name() {
            "module" => manifest.modules.push(node.attribute("name").unwrap_or_default().to_owned()),
            "projectFile" => manifest.project = path(),
            "file" => manifest.files.push(path()),
            _ => {}
        }
    }
    if manifest.project.is_empty() {
        return Err("names no project file".into());
    }
    Ok(manifest)
}
