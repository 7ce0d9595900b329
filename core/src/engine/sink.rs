//! [`Sink`]: what a face makes of the values that are found in an answer.

use super::shape::{Kind, Member, Shape};
use crate::timestamp::Timestamp;
use serde_json::Value;

/// Where a value stands.
#[derive(Debug, Clone, Copy)]
pub enum At<'a> {
    /// The whole answer.
    Top,
    /// A member of a structure, and its place in the shape.
    Member(usize, &'static Member),
    /// An element of a list.
    Element,
    /// An entry of a map.
    Entry(&'a str),
    /// A member of a union that its shape does not have.
    Unknown(&'a str),
}

/// What a sink cannot make is an error in words, which becomes one of kind `decode`.
pub type Made<T> = Result<T, String>;

/// Makes values of what a walk finds, in the order in which it comes.
pub trait Sink {
    /// A value.
    type Value;
    /// A structure, list or map while it is made.
    type Group;

    /// Forgets what was made: the walk begins again.
    fn reset(&mut self) {}
    /// Text, and enumerations.
    fn string(&mut self, at: At<'_>, kind: Kind, text: &str) -> Made<Self::Value>;
    /// True or false.
    fn boolean(&mut self, at: At<'_>, flag: bool) -> Made<Self::Value>;
    /// A whole number.
    fn integer(&mut self, at: At<'_>, number: i64) -> Made<Self::Value>;
    /// A number.
    fn double(&mut self, at: At<'_>, number: f64) -> Made<Self::Value>;
    /// A moment.
    fn timestamp(&mut self, at: At<'_>, moment: Timestamp) -> Made<Self::Value>;
    /// Bytes.
    fn blob(&mut self, at: At<'_>, bytes: Vec<u8>) -> Made<Self::Value>;
    /// Any JSON; also a member of a union that the shape does not have.
    fn document(&mut self, at: At<'_>, json: Value) -> Made<Self::Value>;
    /// Null, in a list that may hold it.
    fn null(&mut self, at: At<'_>) -> Made<Self::Value>;
    /// A structure begins.
    fn structure(&mut self, at: At<'_>, shape: &'static Shape) -> Made<Self::Group>;
    /// A list begins.
    fn list(&mut self, at: At<'_>, kind: Kind) -> Made<Self::Group>;
    /// A map begins.
    fn map(&mut self, at: At<'_>) -> Made<Self::Group>;
    /// A value takes its place.
    fn put(&mut self, group: &mut Self::Group, at: At<'_>, value: Self::Value) -> Made<()>;
    /// A structure, list or map ends.
    fn end(&mut self, group: Self::Group) -> Made<Self::Value>;
}
