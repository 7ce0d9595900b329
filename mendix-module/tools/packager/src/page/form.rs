//! A page, snippet or layout.

use super::context::Context;
use super::raise;
use super::widget::{Widget, WidgetKind, parse_widgets, print_widgets};
use crate::flow::action::is_qualified;
use crate::flow::lower::Lowering;
use crate::model::data_type::{DataType, Family};
use crate::model::{apply, extras, full, plain_text, stored_text, text};
use crate::storage::Object;
use crate::text::generic::{self, Fields};
use crate::text::printer::quoted;
use crate::text::{Parsed, Printer, Scanner};

/// The placeholder that the widgets of a page go to. Atlas's layouts have one of this name, too, so that a developer
/// can change the layout of a page and keep its widgets.
const PLACEHOLDER: &str = "Main";

/// Which of the three it is, and what only this one has.
#[derive(Debug, Clone)]
pub enum FormKind {
    /// A page.
    Page {
        /// The text in the title bar.
        title: String,
        /// The objects that it is shown with.
        parameters: Vec<(String, DataType)>,
        /// The layout around its widgets.
        layout: String,
        /// The module roles that may see it.
        allow: Vec<String>,
    },
    /// A snippet, for an object of an entity or for none.
    Snippet(Option<String>),
    /// A layout of a kind such as `Responsive` or `ModalPopup`.
    Layout(String),
}

/// A page, snippet or layout.
#[derive(Debug, Clone)]
pub struct Form {
    /// What it is for.
    pub documentation: String,
    /// Its name.
    pub name: String,
    /// Which of the three it is.
    pub kind: FormKind,
    /// Its widgets.
    pub widgets: Vec<Widget>,
    /// What its words do not say.
    pub extras: Fields,
    /// Its line in the source.
    pub line: usize,
}

impl Form {
    /// Reads a page, snippet or layout, after that word.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>, word: &str, documentation: String) -> Parsed<Self> {
        let line = scanner.line();
        let name = scanner.name(&format!("the name of the {word}"))?;
        scanner.place = format!("{}.{name}", scanner.module);
        let kind = match word {
            "page" => parse_page(scanner)?,
            "snippet" => {
                FormKind::Snippet(if scanner.keyword("for") { Some(full(scanner, "an entity")?) } else { None })
            }
            _ => FormKind::Layout(scanner.string("the kind of the layout, such as \"Responsive\",")?),
        };
        let extras = if scanner.keyword("with") { generic::fields(scanner)? } else { Fields::new() };
        scanner.expect("{")?;
        let widgets = parse_widgets(scanner)?;
        Ok(Form { documentation, name, kind, widgets, extras, line })
    }

    /// Prints it.
    pub fn print(&self, printer: &mut Printer) {
        printer.documentation(&self.documentation);
        match &self.kind {
            FormKind::Page { title, parameters, layout, allow } => {
                let parameters: Vec<_> =
                    parameters.iter().map(|(name, kind)| format!("{name}: {}", kind.print(&printer.module))).collect();
                let parameters =
                    if parameters.is_empty() { String::new() } else { format!("({})", parameters.join(", ")) };
                printer.open(format!("page {}{parameters} {}", self.name, quoted(title)));
                let layout = format!("layout {}", printer.short(layout));
                printer.line(layout);
                if !allow.is_empty() {
                    let roles: Vec<_> = allow.iter().map(|role| printer.short(role)).collect();
                    printer.line(format!("allow {}", roles.join(", ")));
                }
            }
            FormKind::Snippet(entity) => {
                let entity = entity.as_ref().map(|name| format!(" for {}", printer.short(name))).unwrap_or_default();
                printer.open(format!("snippet {}{entity}", self.name));
            }
            FormKind::Layout(kind) => printer.open(format!("layout {} {}", self.name, quoted(kind))),
        }
        let extras = generic::extras_text(&self.extras);
        if !extras.is_empty() {
            printer.line(extras.trim_start());
        }
        printer.close("{");
        printer.indent();
        print_widgets(printer, &self.widgets);
        printer.close("}");
    }

    /// The stored form without widgets: what others need to refer to it.
    pub fn lower_signature(&self) -> Object {
        // Placeholders are what pages refer to in a layout.
        let mut names = Vec::new();
        placeholders(&self.widgets, &mut names);
        self.lower_with(names.into_iter().map(|name| Object::new("Forms$Placeholder").with("Name", name)).collect())
    }

    fn lower_with(&self, widgets: Vec<Object>) -> Object {
        let mut stored = match &self.kind {
            FormKind::Page { title, parameters, layout, allow } => {
                let argument = Object::new("Forms$FormCallArgument")
                    .with("Parameter", format!("{layout}.{PLACEHOLDER}"))
                    .with_parts("Widgets", widgets);
                let call = Object::new("Forms$LayoutCall").with_parts("Arguments", [argument]).with("Form", layout);
                let parameters = parameters.iter().map(|(name, kind)| {
                    Object::new("Forms$PageParameter")
                        .at(self.line)
                        .with("Name", name)
                        .with("ParameterType", kind.lower(Family::DataTypes).at(self.line))
                });
                Object::new("Forms$Page")
                    .with_names("AllowedModuleRoles", allow.clone())
                    .with("CanvasWidth", 1200)
                    .with("FormCall", call.at(self.line))
                    .with_parts("Parameters", parameters.collect::<Vec<_>>())
                    .with("Title", text::lower(title))
            }
            FormKind::Snippet(entity) => Object::new("Forms$Snippet")
                .with("Entity", entity.clone().unwrap_or_default())
                .with_parts("Widgets", widgets),
            FormKind::Layout(kind) => {
                let content =
                    Object::new("Forms$WebLayoutContent").with("LayoutType", kind).with_parts("Widgets", widgets);
                Object::new("Forms$Layout").with("CanvasWidth", 1200).with("Content", content)
            }
        };
        stored.set("Documentation", stored_text(&self.documentation));
        stored.set("Name", &self.name);
        stored.line = self.line;
        apply(&mut stored, &self.extras);
        stored
    }

    /// The whole stored form.
    pub fn lower(&self, lowering: &mut Lowering<'_>) -> Object {
        let no_parameters = Vec::new();
        let (parameters, entity) = match &self.kind {
            FormKind::Page { parameters, .. } => (parameters, None),
            FormKind::Snippet(entity) => (&no_parameters, entity.clone()),
            FormKind::Layout(_) => (&no_parameters, None),
        };
        let widgets = Context::new(lowering, parameters, entity).widgets(&self.widgets);
        self.lower_with(widgets)
    }

    /// The form of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        let (kind, widgets) = match stored.kind.as_str() {
            "Forms$Page" => {
                let call = stored.part("FormCall")?;
                let layout = Some(call.text("Form")).filter(|name| is_qualified(name, 2))?.to_owned();
                let mut arguments = call.parts("Arguments");
                let argument = arguments.next()?;
                if arguments.next().is_some() || argument.text("Parameter") != format!("{layout}.{PLACEHOLDER}") {
                    return None;
                }
                let parameter = |parameter: &Object| {
                    Some((parameter.text("Name").to_owned(), DataType::raise(parameter.part("ParameterType")?)))
                };
                let parameters: Vec<_> = stored.parts("Parameters").map(parameter).collect::<Option<_>>()?;
                let allow = stored.names("AllowedModuleRoles");
                let widgets = raise::widgets(argument.parts("Widgets"), &parameters);
                (FormKind::Page { title: text::raise(stored.part("Title"))?, parameters, layout, allow }, widgets)
            }
            "Forms$Snippet" => {
                let entity = stored.text("Entity");
                let entity = is_qualified(entity, 2).then(|| entity.to_owned());
                (FormKind::Snippet(entity), raise::widgets(stored.parts("Widgets"), &[]))
            }
            "Forms$Layout" => {
                let content = stored.part("Content").filter(|content| content.kind == "Forms$WebLayoutContent")?;
                let kind = FormKind::Layout(content.text("LayoutType").to_owned());
                (kind, raise::widgets(content.parts("Widgets"), &[]))
            }
            _ => return None,
        };
        let mut form = Form {
            documentation: plain_text(stored.text("Documentation")),
            name: stored.text("Name").to_owned(),
            kind,
            widgets,
            extras: Fields::new(),
            line: 0,
        };
        // The widgets have been compared one by one.
        let same = |path: &[&str]| path.iter().try_fold(stored, |at, field| at.part(field));
        let inside = match form.kind {
            FormKind::Page { .. } => same(&["FormCall"])?.parts("Arguments").next()?,
            FormKind::Snippet(_) => stored,
            FormKind::Layout(_) => same(&["Content"])?,
        };
        let widgets = inside.parts("Widgets").cloned().collect();
        form.extras = extras(stored, form.lower_with(widgets));
        let structural = ["FormCall", "Content", "Widgets", "Parameters"];
        (!form.extras.iter().any(|(name, _)| structural.contains(&name.as_str()))).then_some(form)
    }
}

fn parse_page(scanner: &mut Scanner<'_>) -> Parsed<FormKind> {
    let mut parameters = Vec::new();
    if scanner.inline_sign("(") {
        while !scanner.sign(")") {
            let name = scanner.name("the name of a parameter")?;
            scanner.expect(":")?;
            parameters.push((name, DataType::parse(scanner)?));
            if !scanner.sign(",") && !scanner.sees(")") {
                return Err(scanner.error(format!("expected `,` or `)` but found {}", scanner.found())));
            }
        }
    }
    let title = scanner.string("the title of the page")?;
    scanner.expect_word("layout")?;
    let layout = full(scanner, "a layout")?;
    let mut allow = Vec::new();
    if scanner.keyword("allow") {
        allow.push(full(scanner, "a module role")?);
        while scanner.inline_sign(",") {
            allow.push(full(scanner, "a module role")?);
        }
    }
    Ok(FormKind::Page { title, parameters, layout, allow })
}

fn placeholders<'w>(widgets: &'w [Widget], names: &mut Vec<&'w str>) {
    for widget in widgets {
        match &widget.kind {
            WidgetKind::Placeholder => names.extend(widget.name.as_deref()),
            WidgetKind::Container(body) => placeholders(body, names),
            WidgetKind::Scroll(regions) => regions.iter().for_each(|(_, body)| placeholders(body, names)),
            WidgetKind::Grid(rows) => rows.iter().flatten().for_each(|(_, body)| placeholders(body, names)),
            _ => {}
        }
    }
}
