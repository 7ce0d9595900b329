//! Where things stand in the picture of a microflow, and how the lines between them leave and arrive.

use crate::storage::{Object, Value};

/// The distance between two steps, from middle to middle.
pub const STEP: i64 = 180;
/// The distance between a branch and the one below it.
pub const ROW: i64 = 140;
/// Where the first step stands.
pub const START: (i64, i64) = (100, 200);
/// How far a note stands above what it hangs on.
pub const NOTE: i64 = 110;
/// The room around the steps inside a loop.
pub const MARGIN: i64 = 100;

/// A side of a box, as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The upper side.
    Top,
    /// The right side.
    Right,
    /// The lower side.
    Bottom,
    /// The left side.
    Left,
}

impl Side {
    fn index(self) -> i64 {
        match self {
            Side::Top => 0,
            Side::Right => 1,
            Side::Bottom => 2,
            Side::Left => 3,
        }
    }

    /// The vector by which a line bends away from this side: half the size of what stands there.
    fn vector(self, half: i64) -> String {
        match self {
            Side::Top => format!("0;-{half}"),
            Side::Right => format!("{half};0"),
            Side::Bottom => format!("0;{half}"),
            Side::Left => format!("-{half};0"),
        }
    }
}

/// One end of a line: what stands there, whether it is a small round event, and how high it stands.
#[derive(Debug, Clone)]
pub struct End {
    /// The label of the object.
    pub label: String,
    /// Whether it is an event.
    pub event: bool,
    /// Its height in the picture.
    pub y: i64,
}

/// A line between two steps.
pub fn flow(origin: &End, destination: &End, case: Object, error: bool) -> Object {
    let below = destination.y > origin.y;
    let above = destination.y < origin.y;
    let (leave, arrive) = match (error, below, above) {
        (true, true, _) => (Side::Bottom, Side::Top),
        (_, true, _) => (Side::Bottom, Side::Left),
        (_, _, true) => (Side::Right, Side::Bottom),
        _ => (Side::Right, Side::Left),
    };
    let half = |end: &End| if end.event { 15 } else { 30 };
    Object::new("Microflows$SequenceFlow")
        .with("DestinationBezierVector", arrive.vector(half(destination)))
        .with("DestinationConnectionIndex", arrive.index())
        .with("DestinationPointer", Value::Pointer(destination.label.clone()))
        .with("IsErrorHandler", error)
        .with("NewCaseValue", case)
        .with("OriginBezierVector", leave.vector(half(origin)))
        .with("OriginConnectionIndex", leave.index())
        .with("OriginPointer", Value::Pointer(origin.label.clone()))
}

/// The line from a note to the step that it hangs on.
pub fn note_flow(note: &str, step: &End) -> Object {
    Object::new("Microflows$AnnotationFlow")
        .with("DestinationConnectionIndex", Side::Top.index())
        .with("DestinationPointer", Value::Pointer(step.label.clone()))
        .with("OriginConnectionIndex", Side::Bottom.index())
        .with("OriginPointer", Value::Pointer(note.to_owned()))
}
