//! Pages, snippets and layouts.

pub mod button;
pub mod column;
pub mod context;
pub mod form;
pub mod lower;
pub mod path;
pub mod raise;
pub mod source;
pub mod template;
pub mod widget;
