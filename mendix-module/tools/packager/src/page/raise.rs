//! From stored widgets to words.

use std::collections::HashMap;

use super::button::ButtonAction;
use super::column::GridColumn;
use super::context::Context;
use super::lower::{COLUMN, automatic_name, numbered, visible_if};
use super::path::AttributePath;
use super::source::Source;
use super::template::Template;
use super::widget::{INPUTS, REGIONS, Widget, WidgetKind};
use crate::flow::raise::restore_members;
use crate::model::data_type::DataType;
use crate::model::{extras, same};
use crate::storage::Object;
use crate::text::generic::Fields;

/// The widgets of stored ones. Names that Studio Pro would give are left out.
pub fn widgets<'o>(stored: impl Iterator<Item = &'o Object>, parameters: &[(String, DataType)]) -> Vec<Widget> {
    let mut widgets = all(stored, parameters, "");
    shorten(&mut widgets, &mut HashMap::new());
    widgets
}

fn all<'o>(
    stored: impl Iterator<Item = &'o Object>,
    parameters: &[(String, DataType)],
    container: &str,
) -> Vec<Widget> {
    stored.map(|stored| widget(stored, parameters, container)).collect()
}

fn widget(stored: &Object, parameters: &[(String, DataType)], container: &str) -> Widget {
    let name = stored.text("Name").to_owned();
    let generic = || Widget {
        name: None,
        kind: WidgetKind::Generic(stored.clone()),
        visible: None,
        extras: Fields::new(),
        line: 0,
    };
    let Some(kind) = kind(stored, parameters, container) else { return generic() };
    // Conditions that hang on roles or attributes have no words.
    let visible = stored.part("ConditionalVisibilitySettings");
    let visible = visible.filter(|settings| same(settings, &visible_if(settings.text("Expression"))));
    let visible = visible.map(|settings| settings.text("Expression").to_owned());
    let mut widget = Widget { name: Some(name), kind, visible, extras: Fields::new(), line: 0 };
    // What the words give back is compared with what is stored, so that nothing is lost.
    let mut lowered =
        Context::alone(parameters, container, |context| context.widgets(std::slice::from_ref(&widget)).remove(0));
    restore_members(&mut lowered, stored);
    widget.extras = extras(stored, lowered);
    let structural = [
        "Widgets",
        "FooterWidgets",
        "Rows",
        "DataSource",
        "Columns",
        "Content",
        "Action",
        "CaptionTemplate",
        "LabelTemplate",
        "AttributeRef",
        "FormCall",
        "MenuSource",
        "Top",
        "Left",
        "CenterRegion",
        "Right",
        "Bottom",
    ];
    if widget.extras.iter().any(|(name, _)| structural.contains(&name.as_str())) {
        return generic();
    }
    widget
}

fn kind(stored: &Object, parameters: &[(String, DataType)], container: &str) -> Option<WidgetKind> {
    let name = stored.text("Name");
    Some(match stored.kind.as_str() {
        "Forms$DataView" => WidgetKind::DataView {
            source: Source::raise(stored.part("DataSource")?, parameters, container)?,
            body: all(stored.parts("Widgets"), parameters, name),
            footer: all(stored.parts("FooterWidgets"), parameters, name),
        },
        "Forms$ListView" => WidgetKind::ListView {
            source: Source::raise(stored.part("DataSource")?, parameters, container)?,
            body: all(stored.parts("Widgets"), parameters, name),
        },
        "Forms$DataGrid" => WidgetKind::DataGrid {
            source: Source::raise(stored.part("DataSource")?, parameters, container)?,
            columns: GridColumn::raise_all(stored)?,
        },
        "Forms$DynamicText" => WidgetKind::Text(Template::raise(stored.part("Content")?)?),
        "Forms$ActionButton" => WidgetKind::Button {
            caption: Template::raise(stored.part("CaptionTemplate")?)?,
            action: ButtonAction::raise(stored.part("Action")?, container)?,
        },
        "Forms$SnippetCallWidget" => {
            let snippet = stored.part("FormCall")?.text("Form");
            (snippet.split('.').count() == 2).then(|| WidgetKind::Snippet(snippet.to_owned()))?
        }
        "Forms$DivContainer" => WidgetKind::Container(all(stored.parts("Widgets"), parameters, container)),
        "Forms$LayoutGrid" => {
            let column =
                |column: &Object| Some((column.number("Weight")?, all(column.parts("Widgets"), parameters, container)));
            let rows = stored.parts("Rows").map(|row| row.parts("Columns").map(column).collect::<Option<_>>());
            WidgetKind::Grid(rows.collect::<Option<_>>()?)
        }
        "Forms$Placeholder" => WidgetKind::Placeholder,
        "Forms$MenuBar" => WidgetKind::Menu,
        "Forms$ScrollContainer" => {
            let regions = REGIONS.iter().filter_map(|(word, field)| Some((*word, stored.part(field)?)));
            WidgetKind::Scroll(
                regions.map(|(word, region)| (word, all(region.parts("Widgets"), parameters, container))).collect(),
            )
        }
        kind => {
            let (words, _) = INPUTS.iter().find(|(_, known)| *known == kind)?;
            let label = match stored.part("LabelTemplate") {
                Some(label) => Some(Template::raise(label)?),
                None => None,
            };
            WidgetKind::Input { words, attribute: AttributePath::raise(stored.get("AttributeRef")?)?, label }
        }
    })
}

/// Takes away the names that Studio Pro would give.
fn shorten(widgets: &mut [Widget], counts: &mut HashMap<&'static str, usize>) {
    for widget in widgets {
        let automatic = automatic_name(counts, &widget.kind);
        let is_placeholder = matches!(widget.kind, WidgetKind::Placeholder);
        if !is_placeholder && widget.name.as_deref() == Some(automatic.as_str()) {
            widget.name = None;
        }
        match &mut widget.kind {
            WidgetKind::DataView { body, footer, .. } => {
                shorten(body, counts);
                shorten(footer, counts);
            }
            WidgetKind::DataGrid { columns, .. } => {
                for column in columns {
                    let automatic = numbered(counts, COLUMN);
                    column.name = column.name.take().filter(|name| *name != automatic);
                }
            }
            WidgetKind::ListView { body, .. } | WidgetKind::Container(body) => shorten(body, counts),
            WidgetKind::Grid(rows) => {
                rows.iter_mut().flatten().for_each(|(_, body)| shorten(body, counts));
            }
            WidgetKind::Scroll(regions) => regions.iter_mut().for_each(|(_, body)| shorten(body, counts)),
            _ => {}
        }
    }
}
