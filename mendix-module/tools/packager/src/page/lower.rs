//! From widgets to their stored form.

use std::collections::HashMap;

use super::column::GridColumn;
use super::context::Context;
use super::source::Source;
use super::widget::{INPUTS, REGIONS, Widget, WidgetKind};
use crate::model::apply;
use crate::storage::Object;

/// How the names of columns begin.
pub const COLUMN: &str = "column";

impl Context<'_, '_> {
    /// The stored widgets.
    pub fn widgets(&mut self, widgets: &[Widget]) -> Vec<Object> {
        widgets.iter().map(|widget| self.widget(widget)).collect()
    }

    fn inside(&mut self, entity: Option<String>, container: String, widgets: &[Widget]) -> Vec<Object> {
        let entity = std::mem::replace(&mut self.entity, entity);
        let container = std::mem::replace(&mut self.container, container);
        let stored = self.widgets(widgets);
        self.entity = entity;
        self.container = container;
        stored
    }

    /// The name of a widget: its own, or the one that Studio Pro would give it.
    fn name(&mut self, widget: &Widget) -> String {
        let automatic = automatic_name(&mut self.counts, &widget.kind);
        widget.name.clone().unwrap_or(automatic)
    }

    fn widget(&mut self, widget: &Widget) -> Object {
        self.lowering.line = widget.line;
        let name = self.name(widget);
        let mut stored = match &widget.kind {
            WidgetKind::DataView { source, body, footer } => self.data_view(&name, source, body, footer),
            WidgetKind::DataGrid { source, columns } => self.data_grid(&name, source, columns),
            WidgetKind::ListView { source, body } => {
                let (source, entity) = source.lower(self, true);
                let widgets = self.inside(entity, name.clone(), body);
                Object::new("Forms$ListView").with("DataSource", source).with_parts("Widgets", widgets)
            }
            WidgetKind::Text(template) => Object::new("Forms$DynamicText").with("Content", template.lower(self)),
            WidgetKind::Input { words, attribute, label } => {
                let kind = INPUTS.iter().find(|(known, _)| known == words).map_or("Forms$TextBox", |(_, kind)| *kind);
                let label = label.as_ref().map(|label| label.lower(self));
                Object::new(kind).with("AttributeRef", attribute.lower(self)).with("LabelTemplate", label)
            }
            WidgetKind::Button { caption, action } => {
                let caption = caption.lower(self);
                let action = action.lower(self);
                let style = if action.kind == "Forms$SaveChangesClientAction" { "Success" } else { "Default" };
                Object::new("Forms$ActionButton")
                    .with("Action", action)
                    .with("ButtonStyle", style)
                    .with("CaptionTemplate", caption)
            }
            WidgetKind::Snippet(snippet) => Object::new("Forms$SnippetCallWidget")
                .with("FormCall", Object::new("Forms$SnippetCall").with("Form", snippet)),
            WidgetKind::Container(body) => Object::new("Forms$DivContainer").with_parts("Widgets", self.widgets(body)),
            WidgetKind::Grid(rows) => {
                let mut stored = Vec::new();
                for columns in rows {
                    let mut all = Vec::new();
                    for (weight, body) in columns {
                        let column = Object::new("Forms$LayoutGridColumn").with("Weight", *weight);
                        all.push(column.with_parts("Widgets", self.widgets(body)));
                    }
                    stored.push(Object::new("Forms$LayoutGridRow").with_parts("Columns", all));
                }
                Object::new("Forms$LayoutGrid").with_parts("Rows", stored)
            }
            WidgetKind::Placeholder => Object::new("Forms$Placeholder"),
            WidgetKind::Menu => Object::new("Forms$MenuBar")
                .with("MenuSource", Object::new("Forms$NavigationSource").with("NavigationProfile", "Responsive")),
            WidgetKind::Scroll(regions) => {
                let mut stored = Object::new("Forms$ScrollContainer");
                for (word, body) in regions {
                    let field =
                        REGIONS.iter().find(|(known, _)| known == word).map_or("CenterRegion", |(_, field)| *field);
                    let region = Object::new("Forms$ScrollContainerRegion").with_parts("Widgets", self.widgets(body));
                    stored.set(field, region);
                }
                stored
            }
            WidgetKind::Generic(object) => {
                let mut object = object.clone();
                if object.text("Name").is_empty() {
                    object.set("Name", name);
                }
                return object;
            }
        };
        stored.set("Name", name);
        stored.line = widget.line;
        if let Some(condition) = &widget.visible {
            stored.set("ConditionalVisibilitySettings", visible_if(condition).at(widget.line));
        }
        apply(&mut stored, &widget.extras);
        stored
    }

    fn data_grid(&mut self, name: &str, source: &Source, columns: &[GridColumn]) -> Object {
        let (source, entity) = source.lower(self, true);
        let entity = std::mem::replace(&mut self.entity, entity);
        let container = std::mem::replace(&mut self.container, name.to_owned());
        let mut stored = Vec::new();
        for (place, column) in columns.iter().enumerate() {
            let automatic = numbered(&mut self.counts, COLUMN);
            stored.push(column.lower(place, columns.len(), automatic, self));
        }
        self.entity = entity;
        self.container = container;
        Object::new("Forms$DataGrid")
            .with_parts("Columns", stored)
            .with("DataSource", source)
            .with("IsControlBarVisible", false)
    }

    fn data_view(&mut self, name: &str, source: &Source, body: &[Widget], footer: &[Widget]) -> Object {
        let (source, entity) = source.lower(self, false);
        let widgets = self.inside(entity.clone(), name.to_owned(), body);
        let footer_widgets = self.inside(entity, name.to_owned(), footer);
        Object::new("Forms$DataView")
            .with("DataSource", source)
            .with_parts("FooterWidgets", footer_widgets)
            .with("ShowFooter", !footer.is_empty())
            .with_parts("Widgets", widgets)
    }
}

/// The name that Studio Pro would give a widget: its kind and a number.
pub fn automatic_name(counts: &mut HashMap<&'static str, usize>, kind: &WidgetKind) -> String {
    let base = match kind {
        WidgetKind::DataView { .. } => "dataView",
        WidgetKind::ListView { .. } => "listView",
        WidgetKind::DataGrid { .. } => "dataGrid",
        WidgetKind::Text(_) => "text",
        WidgetKind::Input { words, .. } => match *words {
            "text box" => "textBox",
            "text area" => "textArea",
            "drop down" => "dropDown",
            "check box" => "checkBox",
            "radio buttons" => "radioButtons",
            _ => "datePicker",
        },
        WidgetKind::Button { .. } => "actionButton",
        WidgetKind::Snippet(_) => "snippetCall",
        WidgetKind::Container(_) => "container",
        WidgetKind::Grid(_) => "layoutGrid",
        WidgetKind::Placeholder => "placeholder",
        WidgetKind::Menu => "menuBar",
        WidgetKind::Scroll(_) => "scrollContainer",
        WidgetKind::Generic(_) => "widget",
    };
    numbered(counts, base)
}

/// A kind and a number.
pub fn numbered(counts: &mut HashMap<&'static str, usize>, base: &'static str) -> String {
    let count = counts.entry(base).or_default();
    *count += 1;
    format!("{base}{count}")
}

/// The stored condition of a widget that is shown only if it holds.
pub fn visible_if(condition: &str) -> Object {
    Object::new("Forms$ConditionalVisibilitySettings").with("Expression", condition)
}
