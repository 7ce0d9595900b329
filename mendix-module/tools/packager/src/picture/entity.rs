//! An entity in the picture of the domain model: a box with its name, and all its attributes with their types.

use super::rectangle::Rectangle;
use super::text::{BASE, LINE, draw, escape, width};
use crate::catalog::Catalog;
use crate::model::attribute::Attribute;
use crate::model::entity::SYSTEM_MEMBERS;
use crate::model::plain_text;
use crate::storage::Object;

/// The room between the border and the text, in pixels.
const PADDING: i64 = 8;

/// The room above and below a group of lines, in pixels.
const GAP: i64 = 4;

/// No box is narrower than this, in pixels.
const NARROWEST: i64 = 110;

/// A line in the box: a name, and what it is.
type Member = (String, String);

/// An entity.
#[derive(Debug)]
pub(super) struct EntityBox {
    pub(super) name: String,
    /// The entity that it specializes; empty for none.
    pub(super) parent: String,
    pub(super) rectangle: Rectangle,
    documentation: String,
    persistent: bool,
    /// The lines above the name.
    above: Vec<String>,
    attributes: Vec<Member>,
    /// Associations that lead out of the module.
    links: Vec<String>,
}

impl EntityBox {
    pub(super) fn new(stored: &Object, module: &str, catalog: &Catalog) -> Self {
        let name = stored.text("Name").to_owned();
        let generalization = stored.part("MaybeGeneralization");
        let mut attributes: Vec<Member> = stored.parts("Attributes").map(|a| member(a, &name, module)).collect();
        let system = SYSTEM_MEMBERS.iter().filter(|(_, field)| generalization.is_some_and(|g| g.flag(field)));
        attributes.extend(system.map(|(word, _)| ((*word).to_owned(), "kept by Mendix".to_owned())));
        EntityBox {
            parent: generalization.map(|g| g.text("Generalization").to_owned()).unwrap_or_default(),
            rectangle: Rectangle::at(stored.text("Location")),
            documentation: plain_text(stored.text("Documentation")),
            persistent: catalog.is_persistent(&format!("{module}.{name}")),
            above: Vec::new(),
            attributes,
            links: Vec::new(),
            name,
        }
    }

    /// Names the entity that it specializes, which is not in the picture.
    pub(super) fn show_parent(&mut self) {
        if !self.parent.is_empty() {
            self.above.push(self.parent.clone());
        }
    }

    /// Adds an association to an entity that is not in the picture.
    pub(super) fn add_link(&mut self, association: &Object) {
        let (from, to) = super::line::multiplicity(association);
        let target = association.text("Child");
        self.links.push(format!("{} {from} \u{2192} {to} {target}", association.text("Name")));
    }

    /// Gives the box the size that its text needs.
    pub(super) fn fit(&mut self) {
        // Names are bold, which is wider.
        let name = width(&self.name) * 12 / 10;
        let attributes = self.attributes.iter().map(|(name, kind)| width(name) + width(": ") + width(kind));
        let others = self.above.iter().chain(&self.links).map(|line| width(line));
        let widest = attributes.chain(others).chain([name]).max().unwrap_or_default();
        self.rectangle.width = (widest + 2 * PADDING).max(NARROWEST);
        let group = |lines: usize| if lines == 0 { 0 } else { height(lines) + 2 * GAP };
        self.rectangle.height = self.head() + group(self.attributes.len()) + group(self.links.len());
    }

    fn head(&self) -> i64 {
        height(self.above.len() + 1) + 2 * GAP
    }

    pub(super) fn draw(&self, out: &mut String) {
        let Rectangle { x, y, width: wide, height: high } = self.rectangle;
        out.push_str(&format!("<g class=\"{}\">\n", if self.persistent { "stored" } else { "passing" }));
        if !self.documentation.is_empty() {
            out.push_str(&format!("<title>{}</title>\n", escape(&self.documentation)));
        }
        let head = self.head();
        for (class, height) in [("box", high), ("head", head)] {
            out.push_str(&format!(
                "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{height}\"/>\n"
            ));
        }
        let left = x + PADDING;
        let mut foot = y + GAP + BASE;
        for line in &self.above {
            draw("kind", left, foot, line, out);
            foot += LINE;
        }
        draw("name", left, foot, &self.name, out);
        foot = y + head + GAP + BASE;
        for (name, kind) in &self.attributes {
            let (name, kind) = (escape(name), escape(kind));
            out.push_str(&format!(
                "<text x=\"{left}\" y=\"{foot}\">{name}: <tspan class=\"kind\">{kind}</tspan></text>\n"
            ));
            foot += LINE;
        }
        if !self.links.is_empty() {
            if !self.attributes.is_empty() {
                foot += 2 * GAP;
                let rule = foot - BASE - GAP;
                out.push_str(&format!("<path class=\"rule\" d=\"M{x} {rule}h{wide}\"/>\n"));
            }
            for line in &self.links {
                draw("kind", left, foot, line, out);
                foot += LINE;
            }
        }
        out.push_str("</g>\n");
    }
}

fn height(lines: usize) -> i64 {
    i64::try_from(lines).unwrap_or_default() * LINE
}

fn member(stored: &Object, entity: &str, module: &str) -> Member {
    let kind = match Attribute::raise(stored, entity) {
        Some(attribute) => attribute.kind.text(module),
        None => stored.part("NewType").map(|kind| kind.kind.clone()).unwrap_or_default(),
    };
    // Pictures have little room, and the words around the name say nothing more.
    let kind = kind.strip_prefix("Enumeration(").and_then(|name| name.strip_suffix(')')).unwrap_or(&kind).to_owned();
    (stored.text("Name").to_owned(), kind)
}
