//! The module itself: its version, what it requires, its roles.

use super::{apply, extras, plain_text};
use crate::storage::{Object, Value};
use crate::text::generic::{self, Fields};
use crate::text::printer::quoted;
use crate::text::{Parsed, Printer, Scanner};

/// A module role.
#[derive(Debug, Clone)]
pub struct Role {
    /// What it may do.
    pub documentation: String,
    /// Its name.
    pub name: String,
    /// Its line in the source.
    pub line: usize,
}

/// The header of a module.
#[derive(Debug, Clone, Default)]
pub struct Header {
    /// The module's name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The modules that must be in an app before it. Mendix 9.10 stores nothing about them: an app resolves names.
    pub requires: Vec<String>,
    /// Its roles.
    pub roles: Vec<Role>,
    /// What the words do not say about the module.
    pub module_extras: Fields,
    /// What the words do not say about its settings.
    pub settings_extras: Fields,
    /// What the words do not say about its security.
    pub security_extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl Header {
    /// Reads a header, after the word `module`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        let line = scanner.line();
        let mut header = Header { name: scanner.name("the name of the module")?, line, ..Header::default() };
        header.module_extras = generic::extras(scanner)?;
        scanner.expect("{")?;
        loop {
            let documentation = scanner.documentation();
            if scanner.sign("}") {
                return Ok(header);
            }
            let line = scanner.line();
            let word = scanner.name("version, requires, role, settings, security or `}`")?;
            if !documentation.is_empty() && word != "role" {
                return Err(scanner.error("only roles have documentation here; the module's stands above `domain`"));
            }
            match word.as_str() {
                "version" => header.version = scanner.string("the version")?,
                "requires" => header.requires.push(scanner.name("the name of a module")?),
                "role" => {
                    let name = scanner.name("the name of the role")?;
                    header.roles.push(Role { documentation, name, line });
                }
                "settings" => header.settings_extras = generic::fields(scanner)?,
                "security" => header.security_extras = generic::fields(scanner)?,
                other => {
                    let message = format!("expected version, requires, role, settings or security but found {other}");
                    return Err(scanner.error(message));
                }
            }
            scanner.end_of_statement()?;
        }
    }

    /// Prints the header.
    pub fn print(&self, printer: &mut Printer) {
        printer.open(format!("module {}{} {{", self.name, generic::extras_text(&self.module_extras)));
        printer.line(format!("version {}", quoted(&self.version)));
        for module in &self.requires {
            printer.line(format!("requires {module}"));
        }
        for role in &self.roles {
            printer.documentation(&role.documentation);
            printer.line(format!("role {}", role.name));
        }
        if !self.settings_extras.is_empty() {
            generic::print_fields(printer, "settings {", &self.settings_extras);
        }
        if !self.security_extras.is_empty() {
            generic::print_fields(printer, "security {", &self.security_extras);
        }
        printer.close("}");
    }

    /// The stored module.
    pub fn lower_module(&self) -> Object {
        let mut stored = Object::new("Projects$ModuleImpl")
            .at(self.line)
            .with("Name", &self.name)
            .with("NewSortIndex", Value::Double(3.0));
        apply(&mut stored, &self.module_extras);
        stored
    }

    /// The stored settings of the module.
    pub fn lower_settings(&self) -> Object {
        let mut stored = Object::new("Projects$ModuleSettings")
            .at(self.line)
            .with("ExportLevel", "Source")
            .with("Version", &self.version);
        apply(&mut stored, &self.settings_extras);
        stored
    }

    /// The stored security of the module.
    pub fn lower_security(&self) -> Object {
        let roles = self.roles.iter().map(|role| {
            Object::new("Security$ModuleRole")
                .at(role.line)
                .with("Description", &role.documentation)
                .with("Name", &role.name)
        });
        let mut stored = Object::new("Security$ModuleSecurity").at(self.line).with_parts("ModuleRoles", roles);
        apply(&mut stored, &self.security_extras);
        stored
    }

    /// The header of a stored module.
    pub fn raise(module: &Object, settings: Option<&Object>, security: Option<&Object>) -> Self {
        let role = |role: &Object| Role {
            documentation: plain_text(role.text("Description")),
            name: role.text("Name").to_owned(),
            line: 0,
        };
        let mut header = Header {
            name: module.text("Name").to_owned(),
            version: settings.map(|settings| settings.text("Version").to_owned()).unwrap_or_default(),
            roles: security.iter().flat_map(|security| security.parts("ModuleRoles")).map(role).collect(),
            ..Header::default()
        };
        header.module_extras = extras(module, header.lower_module());
        header.settings_extras = settings.map(|s| extras(s, header.lower_settings())).unwrap_or_default();
        header.security_extras = security.map(|s| extras(s, header.lower_security())).unwrap_or_default();
        header
    }
}
