//! A widget of a page.

use super::button::ButtonAction;
use super::column::GridColumn;
use super::path::AttributePath;
use super::source::Source;
use super::template::Template;
use crate::model::full;
use crate::storage::Object;
use crate::text::generic::{self, Fields};
use crate::text::printer::quoted;
use crate::text::{Parsed, Printer, Scanner, expression};

/// What ends the condition of a widget.
const VISIBLE_STOPS: [&str; 3] = [" with {", " {", " }"];

/// The words for widgets that edit an attribute, with their storage types.
pub const INPUTS: [(&str, &str); 6] = [
    ("text box", "Forms$TextBox"),
    ("text area", "Forms$TextArea"),
    ("drop down", "Forms$DropDown"),
    ("check box", "Forms$CheckBox"),
    ("radio buttons", "Forms$RadioButtonGroup"),
    ("date picker", "Forms$DatePicker"),
];

/// The words for the regions of a scroll container, with the fields that hold them.
pub const REGIONS: [(&str, &str); 5] =
    [("top", "Top"), ("left", "Left"), ("center", "CenterRegion"), ("right", "Right"), ("bottom", "Bottom")];

/// A column of a grid: how many of twelve parts it takes, or -1 for what is left, and its widgets.
pub type Column = (i64, Vec<Widget>);

/// What a widget is.
#[derive(Debug, Clone)]
pub enum WidgetKind {
    /// Shows one object.
    DataView {
        /// Where it comes from.
        source: Source,
        /// The widgets.
        body: Vec<Widget>,
        /// The widgets at its foot.
        footer: Vec<Widget>,
    },
    /// Shows objects below each other.
    ListView {
        /// Where they come from.
        source: Source,
        /// The widgets for each object.
        body: Vec<Widget>,
    },
    /// Shows objects as the rows of a table.
    DataGrid {
        /// Where they come from.
        source: Source,
        /// The columns.
        columns: Vec<GridColumn>,
    },
    /// Shows a text.
    Text(Template),
    /// Edits an attribute.
    Input {
        /// The words for it.
        words: &'static str,
        /// The attribute.
        attribute: AttributePath,
        /// The text beside it.
        label: Option<Template>,
    },
    /// A button.
    Button {
        /// The text on it.
        caption: Template,
        /// What it does.
        action: ButtonAction,
    },
    /// The widgets of a snippet.
    Snippet(String),
    /// A box around widgets.
    Container(Vec<Widget>),
    /// Rows of columns.
    Grid(Vec<Vec<Column>>),
    /// Where the widgets of pages go, in a layout.
    Placeholder,
    /// The menu of the app.
    Menu,
    /// Regions that scroll, in a layout.
    Scroll(Vec<(&'static str, Vec<Widget>)>),
    /// A widget that the language has no words for, as it is stored.
    Generic(Object),
}

/// A widget.
#[derive(Debug, Clone)]
pub struct Widget {
    /// Its name; `None` for the one that Studio Pro would give it.
    pub name: Option<String>,
    /// What it is.
    pub kind: WidgetKind,
    /// The expression that says whether it is shown; `None` if it always is.
    pub visible: Option<String>,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl Widget {
    fn parse(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        scanner.skip();
        let line = scanner.line();
        let mut widget = Widget { name: None, kind: WidgetKind::Menu, visible: None, extras: Fields::new(), line };
        if generic::sees_object(scanner) {
            widget.kind = WidgetKind::Generic(generic::object(scanner)?);
            return Ok(widget);
        }
        if let Some((words, _)) = INPUTS.iter().find(|(words, _)| scanner.inline_keywords(words)) {
            let attribute = AttributePath::parse(scanner)?;
            scanner.inline();
            let label = if scanner.rest().starts_with('"') { Some(Template::parse(scanner)?) } else { None };
            widget.kind = WidgetKind::Input { words, attribute, label };
            return widget.end(scanner);
        }
        if scanner.inline_keywords("text") {
            widget.kind = WidgetKind::Text(Template::parse(scanner)?);
        } else if scanner.inline_keywords("button") {
            let caption = Template::parse(scanner)?;
            widget.kind = WidgetKind::Button { caption, action: ButtonAction::parse(scanner)? };
        } else if scanner.inline_keywords("snippet") {
            widget.kind = WidgetKind::Snippet(full(scanner, "a snippet")?);
        } else if scanner.inline_keywords("placeholder") {
            widget.name = Some(scanner.name("the name of the placeholder")?);
            widget.kind = WidgetKind::Placeholder;
        } else if scanner.inline_keywords("menu") {
            widget.kind = WidgetKind::Menu;
        } else {
            return widget.parse_container(scanner);
        }
        widget.end(scanner)
    }

    fn end(mut self, scanner: &mut Scanner<'_>) -> Parsed<Self> {
        self.modifiers(scanner)?;
        scanner.end_of_statement()?;
        Ok(self)
    }

    fn modifiers(&mut self, scanner: &mut Scanner<'_>) -> Parsed<()> {
        if scanner.inline_keywords("named") {
            self.name = Some(scanner.string("the name of the widget")?);
        }
        if scanner.inline_keywords("visible if") {
            self.visible = Some(expression::read(scanner, &VISIBLE_STOPS, "a condition")?);
        }
        self.extras = generic::extras(scanner)?;
        Ok(())
    }

    fn parse_container(mut self, scanner: &mut Scanner<'_>) -> Parsed<Self> {
        if scanner.inline_keywords("data view") {
            let source = Source::parse_one(scanner)?;
            self.modifiers(scanner)?;
            scanner.expect("{")?;
            let mut body = Vec::new();
            let mut footer = Vec::new();
            while !scanner.sign("}") {
                if scanner.keyword("footer") {
                    scanner.expect("{")?;
                    footer.extend(parse_widgets(scanner)?);
                } else {
                    body.push(Widget::parse(scanner)?);
                }
            }
            self.kind = WidgetKind::DataView { source, body, footer };
        } else if scanner.inline_keywords("list view") {
            let source = Source::parse(scanner)?;
            self.modifiers(scanner)?;
            scanner.expect("{")?;
            self.kind = WidgetKind::ListView { source, body: parse_widgets(scanner)? };
        } else if scanner.inline_keywords("data grid") {
            let source = Source::parse(scanner)?;
            self.modifiers(scanner)?;
            scanner.expect("{")?;
            let mut columns = Vec::new();
            while !scanner.sign("}") {
                scanner.expect_word("column")?;
                columns.push(GridColumn::parse(scanner)?);
            }
            self.kind = WidgetKind::DataGrid { source, columns };
        } else if scanner.inline_keywords("container") {
            self.modifiers(scanner)?;
            scanner.expect("{")?;
            self.kind = WidgetKind::Container(parse_widgets(scanner)?);
        } else if scanner.inline_keywords("grid") {
            self.modifiers(scanner)?;
            scanner.expect("{")?;
            let mut rows = Vec::new();
            while !scanner.sign("}") {
                scanner.expect_word("row")?;
                scanner.expect("{")?;
                rows.push(parse_columns(scanner)?);
            }
            self.kind = WidgetKind::Grid(rows);
        } else if scanner.inline_keywords("scroll") {
            self.modifiers(scanner)?;
            scanner.expect("{")?;
            let mut regions = Vec::new();
            while !scanner.sign("}") {
                let Some((word, _)) = REGIONS.iter().find(|(word, _)| scanner.keyword(word)) else {
                    return Err(scanner
                        .error(format!("expected top, left, center, right or bottom but found {}", scanner.found())));
                };
                scanner.expect("{")?;
                regions.push((*word, parse_widgets(scanner)?));
            }
            self.kind = WidgetKind::Scroll(regions);
        } else {
            return Err(scanner.error(format!("{} begins no widget; see the list of widgets", scanner.found())));
        }
        Ok(self)
    }

    /// Prints the widget.
    pub fn print(&self, printer: &mut Printer) {
        let name = match (&self.name, &self.kind) {
            (Some(name), kind) if !matches!(kind, WidgetKind::Placeholder) => format!(" named {}", quoted(name)),
            _ => String::new(),
        };
        let visible = self.visible.as_ref().map(|condition| expression::print(condition, &VISIBLE_STOPS));
        let visible = visible.map(|condition| format!(" visible if {condition}")).unwrap_or_default();
        let end = format!("{name}{visible}{}", generic::extras_text(&self.extras));
        match &self.kind {
            WidgetKind::DataView { source, body, footer } => {
                printer.open(format!("data view {}{end} {{", source.print(&printer.module)));
                print_widgets(printer, body);
                if !footer.is_empty() {
                    printer.open("footer {");
                    print_widgets(printer, footer);
                    printer.close("}");
                }
                printer.close("}");
            }
            WidgetKind::ListView { source, body } => {
                printer.open(format!("list view {}{end} {{", source.print(&printer.module)));
                print_widgets(printer, body);
                printer.close("}");
            }
            WidgetKind::DataGrid { source, columns } => {
                printer.open(format!("data grid {}{end} {{", source.print(&printer.module)));
                columns.iter().for_each(|column| column.print(printer));
                printer.close("}");
            }
            WidgetKind::Text(template) => printer.line(format!("text {}{end}", template.print(&printer.module))),
            WidgetKind::Input { words, attribute, label } => {
                let label =
                    label.as_ref().map(|label| format!(" {}", label.print(&printer.module))).unwrap_or_default();
                let attribute = attribute.print(&printer.module);
                printer.line(format!("{words} {attribute}{label}{end}"));
            }
            WidgetKind::Button { caption, action } => {
                let action = action.print(&printer.module);
                printer.line(format!("button {} {action}{end}", caption.print(&printer.module)));
            }
            WidgetKind::Snippet(snippet) => {
                let line = format!("snippet {}{end}", printer.short(snippet));
                printer.line(line);
            }
            WidgetKind::Container(body) => {
                printer.open(format!("container{end} {{"));
                print_widgets(printer, body);
                printer.close("}");
            }
            WidgetKind::Grid(rows) => {
                printer.open(format!("grid{end} {{"));
                for columns in rows {
                    printer.open("row {");
                    for (weight, body) in columns {
                        printer.open(if *weight == -1 { "column {".into() } else { format!("column {weight} {{") });
                        print_widgets(printer, body);
                        printer.close("}");
                    }
                    printer.close("}");
                }
                printer.close("}");
            }
            WidgetKind::Placeholder => {
                printer.line(format!("placeholder {}{end}", self.name.as_deref().unwrap_or_default()));
            }
            WidgetKind::Menu => printer.line(format!("menu{end}")),
            WidgetKind::Scroll(regions) => {
                printer.open(format!("scroll{end} {{"));
                for (word, body) in regions {
                    printer.open(format!("{word} {{"));
                    print_widgets(printer, body);
                    printer.close("}");
                }
                printer.close("}");
            }
            WidgetKind::Generic(object) => generic::print_object(printer, "", object),
        }
    }
}

/// Reads widgets to the `}` that closes their block.
///
/// # Errors
/// What is wrong with them.
pub fn parse_widgets(scanner: &mut Scanner<'_>) -> Parsed<Vec<Widget>> {
    scanner.enter()?;
    let mut widgets = Vec::new();
    while !scanner.sign("}") {
        if scanner.at_end() {
            return Err(scanner.error("a block has no end; close it with `}`"));
        }
        widgets.push(Widget::parse(scanner)?);
    }
    scanner.leave();
    Ok(widgets)
}

/// Prints widgets.
pub fn print_widgets(printer: &mut Printer, widgets: &[Widget]) {
    for widget in widgets {
        widget.print(printer);
    }
}

fn parse_columns(scanner: &mut Scanner<'_>) -> Parsed<Vec<Column>> {
    let mut columns = Vec::new();
    while !scanner.sign("}") {
        scanner.expect_word("column")?;
        let weight = if scanner.sees("{") { -1 } else { scanner.number("a width from 1 to 12")? };
        if weight != -1 && !(1..=12).contains(&weight) {
            return Err(scanner.error(format!("a column takes 1 to 12 parts, not {weight}")));
        }
        scanner.expect("{")?;
        columns.push((weight, parse_widgets(scanner)?));
    }
    Ok(columns)
}
