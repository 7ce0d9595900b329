//! Associations and generalizations in the picture of the domain model: lines between boxes.

use std::collections::HashMap;

use super::rectangle::Rectangle;
use super::text::escape;
use crate::storage::Object;

/// How far lines between the same two boxes are from each other, in pixels.
const APART: f64 = 26.0;

/// How long the head of an arrow is, in pixels.
const HEAD: f64 = 10.0;

/// A line between two boxes, by their places.
#[derive(Debug)]
pub(super) struct Line {
    from: usize,
    to: usize,
    /// What an association says; nothing for a generalization.
    label: Option<Label>,
}

#[derive(Debug)]
struct Label {
    name: String,
    /// The multiplicity at both ends.
    ends: (&'static str, &'static str),
    /// Whether both sides know each other.
    both: bool,
}

/// How far from a box the name of its line to itself begins, in pixels.
const LOOP: i64 = 36;

type Point = (f64, f64);

/// How many objects there may be at the owner's and at the other end of an association.
pub(super) fn multiplicity(association: &Object) -> (&'static str, &'static str) {
    match (association.text("Type"), association.text("Owner")) {
        ("ReferenceSet", _) => ("*", "*"),
        (_, "Both") => ("1", "1"),
        _ => ("*", "1"),
    }
}

impl Line {
    pub(super) fn generalization(from: usize, to: usize) -> Self {
        Line { from, to, label: None }
    }

    pub(super) fn association(stored: &Object, from: usize, to: usize) -> Self {
        let label = Label {
            name: stored.text("Name").to_owned(),
            ends: multiplicity(stored),
            both: stored.text("Owner") == "Both",
        };
        Line { from, to, label: Some(label) }
    }
}

/// The room for the lines of boxes to themselves, which stand at their right sides.
pub(super) fn rooms(lines: &[Line], boxes: &[Rectangle]) -> Vec<Rectangle> {
    let loops = lines.iter().filter(|line| line.from == line.to);
    let room = |line: &Line| {
        let width = line.label.as_ref().map(|label| LOOP + super::text::width(&label.name));
        Rectangle { width: boxes[line.from].width + width.unwrap_or_default(), ..boxes[line.from] }
    };
    loops.map(room).collect()
}

/// Draws lines between boxes, those between the same two beside each other.
pub(super) fn draw(lines: &[Line], boxes: &[Rectangle], out: &mut String) {
    let pair = |line: &Line| (line.from.min(line.to), line.from.max(line.to));
    let mut together: HashMap<(usize, usize), u32> = HashMap::new();
    lines.iter().for_each(|line| *together.entry(pair(line)).or_default() += 1);
    let mut drawn: HashMap<(usize, usize), u32> = HashMap::new();
    for line in lines {
        let number = drawn.entry(pair(line)).or_default();
        if line.from == line.to {
            draw_loop(line, boxes[line.from], *number, out);
        } else {
            let middle = f64::from(together[&pair(line)] - 1) / 2.0;
            // Lines that lead back would change sides otherwise.
            let side = if line.from < line.to { 1.0 } else { -1.0 };
            let aside = (f64::from(*number) - middle) * APART * side;
            draw_between(line, boxes[line.from], boxes[line.to], aside, out);
        }
        *number += 1;
    }
}

fn draw_between(line: &Line, from: Rectangle, to: Rectangle, aside: f64, out: &mut String) {
    let (start, end) = (from.middle(), to.middle());
    let (dx, dy) = (end.0 - start.0, end.1 - start.1);
    let length = dx.hypot(dy);
    // Boxes that lie on each other have no line between them.
    if length < 1.0 {
        return;
    }
    let along = (dx / length, dy / length);
    // No farther aside than the smaller box is wide, or the line would miss it.
    let room = |of: Rectangle| {
        let (right, below) = of.exit(of.middle(), (-along.1, along.0));
        (right - of.middle().0).hypot(below - of.middle().1) * 0.8
    };
    let aside = aside.clamp(-room(from).min(room(to)), room(from).min(room(to)));
    let shifted = |(x, y): Point| (x - along.1 * aside, y + along.0 * aside);
    let (start, end) = (from.exit(shifted(start), along), to.exit(shifted(end), (-along.0, -along.1)));
    let way = format!("M{}L{}", point(start), point(end));
    let Some(label) = &line.label else {
        out.push_str(&format!("<path class=\"above\" d=\"{way}\"/>\n"));
        arrow("hollow", end, along, out);
        return;
    };
    // Where boxes hide the name, the line tells it to who points at it.
    let title = escape(&label.name);
    out.push_str(&format!("<path class=\"line\" d=\"{way}\"><title>{title}</title></path>\n"));
    arrow("open", end, along, out);
    let back = (-along.0, -along.1);
    if label.both {
        arrow("open", start, back, out);
    }
    name(&label.name, start, end, out);
    write("label", beside(start, along), label.ends.0, out);
    write("label", beside(end, back), label.ends.1, out);
}

/// The name of an association: across a line that rather falls; along one that rather lies, in two parts if it is long.
#[allow(clippy::cast_precision_loss, reason = "numbers of pixels are small")]
fn name(name: &str, start: Point, end: Point, out: &mut String) {
    let (x, y) = ((start.0 + end.0) / 2.0, (start.1 + end.1) / 2.0);
    let room = (start.0 - end.0).abs();
    if room < (start.1 - end.1).abs() {
        write("label", (x, y + 4.0), name, out);
        return;
    }
    // The multiplicity stands at the ends.
    match name.rfind('_') {
        Some(at) if super::text::width(name) as f64 + 60.0 > room => {
            write("label", (x, y - 5.0), &name[..=at], out);
            write("label", (x, y + 14.0), &name[at + 1..], out);
        }
        _ => write("label", (x, y - 5.0), name, out),
    }
}

/// A line of a box to itself, at its right side.
#[allow(clippy::cast_precision_loss, reason = "numbers of pixels are small")]
fn draw_loop(line: &Line, of: Rectangle, number: u32, out: &mut String) {
    let Some(label) = &line.label else { return };
    let (x, y) = (of.right() as f64, of.y as f64 + 8.0 + f64::from(number) * APART * 1.2);
    out.push_str(&format!("<path class=\"line\" d=\"M{}h30v20h-30\"/>\n", point((x, y))));
    arrow("open", (x, y + 20.0), (-1.0, 0.0), out);
    if label.both {
        arrow("open", (x, y), (-1.0, 0.0), out);
    }
    write("label", (x + 16.0, y - 2.0), label.ends.0, out);
    write("label", (x + 16.0, y + 30.0), label.ends.1, out);
    let half = super::text::width(&label.name) as f64 / 2.0;
    write("label", (x + LOOP as f64 + half, y + 14.0), &label.name, out);
}

/// Where the text at an end of a line stands: a little away from the box and beside the line.
fn beside(end: Point, away: Point) -> Point {
    (end.0 + away.0 * 16.0 - away.1.abs() * 9.0, end.1 + away.1 * 16.0 - away.0.abs() * 6.0 + 4.0)
}

/// The head of an arrow that comes to a point in a direction.
fn arrow(class: &str, at: Point, along: Point, out: &mut String) {
    let wing = |side: f64| {
        (at.0 - along.0 * HEAD - along.1 * side * HEAD / 2.0, at.1 - along.1 * HEAD + along.0 * side * HEAD / 2.0)
    };
    let close = if class == "hollow" { "Z" } else { "" };
    out.push_str(&format!(
        "<path class=\"{class}\" d=\"M{}L{}L{}{close}\"/>\n",
        point(wing(1.0)),
        point(at),
        point(wing(-1.0))
    ));
}

fn write(class: &str, at: Point, text: &str, out: &mut String) {
    out.push_str(&format!("<text class=\"{class}\" x=\"{:.1}\" y=\"{:.1}\">{}</text>\n", at.0, at.1, escape(text)));
}

fn point((x, y): Point) -> String {
    format!("{x:.1} {y:.1}")
}
