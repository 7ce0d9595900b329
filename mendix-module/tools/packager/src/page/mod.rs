//! Pages, snippets and layouts.

pub mod button;
pub mod context;
pub mod form;
pub mod lower;
pub mod raise;
pub mod template;
pub mod widget;
