//! Who may do what with the objects of an entity.

use super::{apply, extras, full, plain_text, stored_text};
use crate::catalog::Catalog;
use crate::storage::Object;
use crate::text::generic::{self, Fields};
use crate::text::printer::quoted;
use crate::text::{Parsed, Printer, Scanner};

const RIGHTS: [&str; 3] = ["None", "ReadOnly", "ReadWrite"];

/// An access rule.
#[derive(Debug, Clone)]
pub struct Access {
    /// Why the rule is there.
    pub documentation: String,
    /// The module roles that it is for.
    pub roles: Vec<String>,
    /// Whether they may create objects.
    pub create: bool,
    /// Whether they may delete objects.
    pub delete: bool,
    /// What they may do with members that are not listed, and with members to come.
    pub default: String,
    /// Members with rights of their own.
    pub members: Vec<(String, String)>,
    /// Which objects the rule is for; empty for all.
    pub xpath: String,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl Access {
    /// Reads a rule, after the word `access`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>, documentation: String) -> Parsed<Self> {
        let line = scanner.line();
        let mut roles = vec![full(scanner, "a module role")?];
        while scanner.inline_sign(",") {
            roles.push(full(scanner, "a module role")?);
        }
        scanner.expect(":")?;
        let create = scanner.inline_keywords("create");
        let delete = scanner.inline_keywords("delete");
        if create || delete {
            scanner.expect(",")?;
        }
        scanner.expect_word("default")?;
        let default = rights(scanner)?;
        let mut members = Vec::new();
        while scanner.inline_sign(",") {
            let member = scanner.qualified("a member of the entity")?;
            members.push((member, rights(scanner)?));
        }
        let mut xpath = String::new();
        if scanner.inline_keywords("where") {
            xpath = scanner.string("an XPath constraint")?;
        }
        let extras = generic::extras(scanner)?;
        scanner.end_of_statement()?;
        Ok(Access { documentation, roles, create, delete, default, members, xpath, extras, line })
    }

    /// Prints the rule.
    pub fn print(&self, printer: &mut Printer) {
        printer.documentation(&self.documentation);
        let roles: Vec<_> = self.roles.iter().map(|role| printer.short(role)).collect();
        let mut line = format!("access {}:", roles.join(", "));
        if self.create {
            line.push_str(" create");
        }
        if self.delete {
            line.push_str(" delete");
        }
        if self.create || self.delete {
            line.push(',');
        }
        line.push_str(&format!(" default {}", self.default));
        for (member, rights) in &self.members {
            line.push_str(&format!(", {} {rights}", printer.short(member)));
        }
        if !self.xpath.is_empty() {
            line.push_str(&format!(" where {}", quoted(&self.xpath)));
        }
        printer.line(line + &generic::extras_text(&self.extras));
    }

    /// The stored rule of an entity: with one entry for each of its members. Members that it lists but the entity does
    /// not have stay in, for the check of references to report.
    pub fn lower(&self, entity: &str, catalog: &Catalog) -> Object {
        let mut left = self.members.clone();
        let mut accesses = Vec::new();
        let mut entry = |rights: &str, attribute: &str, association: &str| {
            accesses.push(
                Object::new("DomainModels$MemberAccess")
                    .at(self.line)
                    .with("AccessRights", rights)
                    .with("Association", association)
                    .with("Attribute", attribute),
            );
        };
        let mut take = |name: &str| {
            let last = name.rsplit('.').next().unwrap_or(name);
            let at = left.iter().position(|(member, _)| member == name || member == last);
            at.map_or_else(|| self.default.clone(), |at| left.remove(at).1)
        };
        let members = catalog.members(entity);
        for attribute in &members.attributes {
            entry(&take(attribute), attribute, "");
        }
        for association in &members.associations {
            entry(&take(association), "", association);
        }
        for (member, rights) in left {
            let name = if member.contains('.') { member } else { format!("{entity}.{member}") };
            entry(&rights, &name, "");
        }
        let mut stored = Object::new("DomainModels$AccessRule")
            .at(self.line)
            .with("AllowCreate", self.create)
            .with("AllowDelete", self.delete)
            .with_names("AllowedModuleRoles", self.roles.clone())
            .with("DefaultMemberAccessRights", &self.default)
            .with("Documentation", stored_text(&self.documentation))
            .with_parts("MemberAccesses", accesses)
            .with("XPathConstraint", &self.xpath);
        apply(&mut stored, &self.extras);
        stored
    }

    /// The rule of a stored one.
    pub fn raise(stored: &Object, entity: &str, catalog: &Catalog) -> Option<Self> {
        let roles = stored.names("AllowedModuleRoles");
        let default = stored.text("DefaultMemberAccessRights").to_owned();
        if roles.is_empty() || roles.iter().any(|role| !role.contains('.')) {
            return None;
        }
        let own = format!("{entity}.");
        let members = stored.parts("MemberAccesses").filter(|member| member.text("AccessRights") != default);
        let members = members.map(|member| {
            let name = format!("{}{}", member.text("Attribute"), member.text("Association"));
            let name = name.strip_prefix(&own).unwrap_or(&name).to_owned();
            (name, member.text("AccessRights").to_owned())
        });
        let mut access = Access {
            documentation: plain_text(stored.text("Documentation")),
            roles,
            create: stored.flag("AllowCreate"),
            delete: stored.flag("AllowDelete"),
            members: members.collect(),
            default,
            xpath: stored.text("XPathConstraint").to_owned(),
            extras: Fields::new(),
            line: 0,
        };
        if access.members.iter().any(|(name, _)| name.is_empty()) {
            return None;
        }
        access.extras = extras(stored, access.lower(entity, catalog));
        Some(access)
    }
}

fn rights(scanner: &mut Scanner<'_>) -> Parsed<String> {
    let word = scanner.name("None, ReadOnly or ReadWrite")?;
    if RIGHTS.contains(&word.as_str()) {
        return Ok(word);
    }
    Err(scanner.error(format!("{word} are no access rights; use {}", RIGHTS.join(", "))))
}
