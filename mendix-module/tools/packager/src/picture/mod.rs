//! The domain model of a module as a picture (SVG): entities where the model has them, associations, generalizations and
//! notes. It needs nothing beside itself, and the same model always gives the same text.

mod entity;
mod line;
mod note;
mod rectangle;
mod text;

use std::collections::HashMap;

use crate::catalog::Catalog;
use crate::storage::Object;
use crate::stored::StoredModule;
use entity::EntityBox;
use line::Line;
use note::Note;
use rectangle::Rectangle;
use text::escape;

/// The room around everything, in pixels.
const MARGIN: i64 = 40;

/// The colours and fonts, once for all elements of a kind.
const STYLE: &str = "\
text{font-family:sans-serif;font-size:11px;fill:#222}\
.name{font-weight:bold}\
.kind{fill:#667}\
.box{fill:#fff;stroke:#5a7fa8}\
.head{fill:#dbe8f6;stroke:#5a7fa8}\
.passing .box{stroke:#b98440}\
.passing .head{fill:#fae7cf;stroke:#b98440}\
.rule{stroke:#cbd5e0}\
.line{fill:none;stroke:#778}\
.open{fill:none;stroke:#778}\
.above{fill:none;stroke:#5a7fa8;stroke-width:1.5}\
.hollow{fill:#fff;stroke:#5a7fa8;stroke-width:1.5}\
.label{fill:#556;stroke:#fff;stroke-width:3;paint-order:stroke;text-anchor:middle}\
.note{fill:#fdf6c9;stroke:#d8cc7a}";

/// The picture of a module's domain model. `catalog` knows the names of the module.
pub fn svg(module: &StoredModule, catalog: &Catalog) -> String {
    let empty = Object::new("DomainModels$DomainModel");
    let domain = module.domain.as_ref().unwrap_or(&empty);
    let mut boxes: Vec<EntityBox> =
        domain.parts("Entities").map(|entity| EntityBox::new(entity, &module.name, catalog)).collect();
    let places: HashMap<String, usize> =
        boxes.iter().enumerate().map(|(place, entity)| (entity.name.clone(), place)).collect();
    let mut lines = Vec::new();
    for (from, entity) in boxes.iter_mut().enumerate() {
        let own = entity.parent.strip_prefix(&format!("{}.", module.name)).and_then(|name| places.get(name));
        match own {
            Some(to) => lines.push(Line::generalization(from, *to)),
            None => entity.show_parent(),
        }
    }
    for association in domain.parts("Associations").chain(domain.parts("CrossAssociations")) {
        let end = |field: &str| association.pointer(field).and_then(|name| places.get(name)).copied();
        match (end("ParentPointer"), end("ChildPointer")) {
            (Some(from), Some(to)) => lines.push(Line::association(association, from, to)),
            // What is in another module has no place in this picture.
            (Some(from), None) => boxes[from].add_link(association),
            _ => {}
        }
    }
    let notes: Vec<Note> = domain.parts("Annotations").map(Note::new).collect();
    boxes.iter_mut().for_each(EntityBox::fit);

    let mut body = String::new();
    notes.iter().for_each(|note| note.draw(&mut body));
    let rectangles: Vec<Rectangle> = boxes.iter().map(|entity| entity.rectangle).collect();
    line::draw(&lines, &rectangles, &mut body);
    boxes.iter().for_each(|entity| entity.draw(&mut body));
    let rooms = line::rooms(&lines, &rectangles);
    let all = notes
        .iter()
        .map(|note| note.rectangle)
        .chain(rectangles)
        .chain(rooms)
        .reduce(Rectangle::around)
        .unwrap_or_default();
    let (x, y) = (all.x - MARGIN, all.y - MARGIN);
    let (width, height) = (all.width + 2 * MARGIN, all.height + 2 * MARGIN);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"{x} {y} {width} {height}\" role=\"img\">\n\
         <title>Domain model of {}</title>\n<style>{STYLE}</style>\n\
         <rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n{body}</svg>\n",
        escape(&module.name)
    )
}
