//! What a button does.

use super::context::Context;
use crate::flow::action::parse_arguments;
use crate::model::full;
use crate::storage::Object;
use crate::text::printer::short;
use crate::text::{Parsed, Scanner};

/// What a button does.
#[derive(Debug, Clone)]
pub enum ButtonAction {
    /// Saves the object of the page and closes it.
    Saves,
    /// Drops the changes and closes the page.
    Cancels,
    /// Closes the page.
    Closes,
    /// Calls a microflow with variables of the page.
    Calls(String, Vec<(String, String)>),
    /// Shows a page with variables of this one.
    Shows(String, Vec<(String, String)>),
}

impl ButtonAction {
    /// Reads an action.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        if scanner.inline_keywords("saves") {
            return Ok(ButtonAction::Saves);
        }
        if scanner.inline_keywords("cancels") {
            return Ok(ButtonAction::Cancels);
        }
        if scanner.inline_keywords("closes") {
            return Ok(ButtonAction::Closes);
        }
        if scanner.inline_keywords("calls microflow") {
            let target = full(scanner, "a microflow")?;
            return Ok(ButtonAction::Calls(target, variables(scanner)?));
        }
        if scanner.inline_keywords("shows page") {
            let target = full(scanner, "a page")?;
            return Ok(ButtonAction::Shows(target, variables(scanner)?));
        }
        let message =
            format!("expected saves, cancels, closes, calls microflow or shows page but found {}", scanner.found());
        Err(scanner.error(message))
    }

    /// The text of the action.
    pub fn print(&self, module: &str) -> String {
        match self {
            ButtonAction::Saves => "saves".into(),
            ButtonAction::Cancels => "cancels".into(),
            ButtonAction::Closes => "closes".into(),
            ButtonAction::Calls(target, arguments) => {
                format!("calls microflow {}{}", short(target, module), variables_text(arguments))
            }
            ButtonAction::Shows(target, arguments) => {
                format!("shows page {}{}", short(target, module), variables_text(arguments))
            }
        }
    }

    /// The stored action.
    pub fn lower(&self, context: &mut Context<'_, '_>) -> Object {
        match self {
            ButtonAction::Saves => Object::new("Forms$SaveChangesClientAction"),
            ButtonAction::Cancels => Object::new("Forms$CancelChangesClientAction"),
            ButtonAction::Closes => Object::new("Forms$ClosePageClientAction"),
            ButtonAction::Calls(target, arguments) => {
                Object::new("Forms$MicroflowAction").with("MicroflowSettings", context.microflow(target, arguments))
            }
            ButtonAction::Shows(target, arguments) => {
                let mappings = context.mappings("Forms$PageParameterMapping", target, arguments);
                let settings =
                    Object::new("Forms$FormSettings").with("Form", target).with_parts("ParameterMappings", mappings);
                Object::new("Forms$FormAction").with("FormSettings", settings)
            }
        }
    }

    /// The action of a stored one, if words can say it. `container` is the data view or list view around the button.
    pub fn raise(stored: &Object, container: &str) -> Option<Self> {
        Some(match stored.kind.as_str() {
            "Forms$SaveChangesClientAction" => ButtonAction::Saves,
            "Forms$CancelChangesClientAction" => ButtonAction::Cancels,
            "Forms$ClosePageClientAction" => ButtonAction::Closes,
            "Forms$MicroflowAction" => {
                let settings = stored.part("MicroflowSettings")?;
                let target = settings.text("Microflow");
                ButtonAction::Calls(target.to_owned(), raise_variables(settings, target, container)?)
            }
            "Forms$FormAction" => {
                let settings = stored.part("FormSettings")?;
                let target = settings.text("Form");
                ButtonAction::Shows(target.to_owned(), raise_variables(settings, target, container)?)
            }
            _ => return None,
        })
    }
}

/// Reads `(Parameter = $Variable, ...)` if it stands here.
///
/// # Errors
/// What is wrong with it.
pub fn variables(scanner: &mut Scanner<'_>) -> Parsed<Vec<(String, String)>> {
    if !scanner.inline_sign("(") {
        return Ok(Vec::new());
    }
    let arguments = parse_arguments(scanner, "a parameter or `)`")?;
    if let Some((name, value)) = arguments.iter().find(|(_, value)| !value.starts_with('$')) {
        let message = format!("{name} is {value}; a page passes its parameters, such as $Name, or $current");
        return Err(scanner.error(message));
    }
    Ok(arguments)
}

/// The text of variables that are passed.
pub fn variables_text(arguments: &[(String, String)]) -> String {
    if arguments.is_empty() {
        return String::new();
    }
    let arguments: Vec<_> = arguments.iter().map(|(name, value)| format!("{name} = {value}")).collect();
    format!("({})", arguments.join(", "))
}

/// The variables of stored mappings, if words can say them.
pub fn raise_variables(settings: &Object, target: &str, container: &str) -> Option<Vec<(String, String)>> {
    let one = |mapping: &Object| {
        let name = mapping.text("Parameter").strip_prefix(target)?.strip_prefix('.')?.to_owned();
        let variable = mapping.part("Variable")?;
        let (parameter, widget) = (variable.text("PageParameter"), variable.text("Widget"));
        if !parameter.is_empty() && widget.is_empty() {
            return Some((name, format!("${parameter}")));
        }
        (parameter.is_empty() && !widget.is_empty() && widget == container).then(|| (name, "$current".to_owned()))
    };
    if target.split('.').count() != 2 {
        return None;
    }
    settings.parts("ParameterMappings").map(one).collect()
}
