//! From widgets to their stored form.

use std::collections::HashMap;

use super::context::Context;
use super::widget::{INPUTS, REGIONS, Widget, WidgetKind};
use crate::model::apply;
use crate::storage::Object;

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
            WidgetKind::DataView { parameter, body, footer } => self.data_view(&name, parameter, body, footer),
            WidgetKind::ListView { microflow, arguments, body } => {
                let source = Object::new("Forms$MicroflowSource")
                    .with("MicroflowSettings", self.microflow(microflow, arguments));
                let returns = self.lowering.signature(false, microflow).and_then(|signature| signature.returns.clone());
                let entity = returns.and_then(|returns| returns.entity().map(str::to_owned));
                let widgets = self.inside(entity, name.clone(), body);
                Object::new("Forms$ListView").with("DataSource", source).with_parts("Widgets", widgets)
            }
            WidgetKind::Text(template) => Object::new("Forms$DynamicText").with("Content", template.lower(self)),
            WidgetKind::Input { words, attribute, label } => {
                let kind = INPUTS.iter().find(|(known, _)| known == words).map_or("Forms$TextBox", |(_, kind)| *kind);
                let label = label.as_ref().map(|label| label.lower(self));
                Object::new(kind).with("AttributeRef", self.attribute(attribute)).with("LabelTemplate", label)
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
        apply(&mut stored, &widget.extras);
        stored
    }

    fn data_view(&mut self, name: &str, parameter: &str, body: &[Widget], footer: &[Widget]) -> Object {
        let known = self.parameters.iter().find(|(known, _)| known == parameter);
        let entity = known.and_then(|(_, kind)| kind.entity().map(str::to_owned));
        if known.is_none() {
            self.lowering.report(format!("${parameter} is no parameter of the page; declare it after the page's name"));
        }
        let reference =
            entity.as_ref().map(|entity| Object::new("DomainModels$DirectEntityRef").with("Entity", entity));
        let source = Object::new("Forms$DataViewSource").with("EntityRef", reference).with("PageParameter", parameter);
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
    let count = counts.entry(base).or_default();
    *count += 1;
    format!("{base}{count}")
}
