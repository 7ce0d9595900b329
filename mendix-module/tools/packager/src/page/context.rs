//! Where a widget stands: what it can refer to.

use std::collections::HashMap;

use crate::catalog::Catalog;
use crate::flow::lower::Lowering;
use crate::model::Icons;
use crate::model::data_type::DataType;
use crate::storage::Object;

/// What widgets see around them.
#[derive(Debug)]
pub struct Context<'l, 'a> {
    /// Names, and what is found wrong.
    pub lowering: &'l mut Lowering<'a>,
    /// The parameters of the page.
    pub parameters: &'l [(String, DataType)],
    pub(super) entity: Option<String>,
    pub(super) container: String,
    pub(super) counts: HashMap<&'static str, usize>,
}

impl<'l, 'a> Context<'l, 'a> {
    /// The context of a page with parameters, or of a snippet for an entity.
    pub fn new(lowering: &'l mut Lowering<'a>, parameters: &'l [(String, DataType)], entity: Option<String>) -> Self {
        Context { lowering, parameters, entity, container: String::new(), counts: HashMap::new() }
    }

    /// The same inside of a data view or list view with this name.
    #[must_use]
    pub fn within(mut self, container: &str) -> Self {
        container.clone_into(&mut self.container);
        self
    }

    /// Does work in the context of something that is raised by itself, inside of `container`: no names are known there.
    pub fn alone<T>(
        parameters: &[(String, DataType)],
        container: &str,
        work: impl FnOnce(&mut Context<'_, '_>) -> T,
    ) -> T {
        let (catalog, icons) = (Catalog::default(), Icons::default());
        let mut lowering = Lowering::new(&catalog, &icons, "", "", String::new());
        work(&mut Context::new(&mut lowering, parameters, None).within(container))
    }

    /// The stored call of a microflow.
    pub fn microflow(&mut self, target: &str, arguments: &[(String, String)]) -> Object {
        let mappings = self.mappings("Forms$MicroflowParameterMapping", target, arguments);
        Object::new("Forms$MicroflowSettings").with("Microflow", target).with_parts("ParameterMappings", mappings)
    }

    /// The stored mappings of variables to parameters of `target`.
    pub fn mappings(&mut self, kind: &str, target: &str, arguments: &[(String, String)]) -> Vec<Object> {
        let mut mappings = Vec::new();
        for (parameter, value) in arguments {
            let name = value.trim_start_matches('$');
            let mut variable = Object::new("Forms$PageVariable");
            if self.parameters.iter().any(|(parameter, _)| parameter == name) {
                variable.set("PageParameter", name);
            } else if name == "current" && !self.container.is_empty() {
                variable.set("Widget", &self.container);
            } else if name == "current" {
                self.lowering
                    .report("$current stands in no data view or list view; name a parameter of the page".into());
            } else {
                self.lowering.report(format!("{value} is no parameter of the page; declare it, or use $current"));
            }
            mappings
                .push(Object::new(kind).with("Parameter", format!("{target}.{parameter}")).with("Variable", variable));
        }
        mappings
    }
}
