//! One step of a microflow: whether it gets what it wants.

use super::expression::{self, Given, Variables, fits};
use super::gives::{CAST, entity, gives, signature};
use super::report::{Located, Report, similar};
use crate::catalog::Catalog;
use crate::model::data_type::DataType;
use crate::storage::Object;

/// A step and what it sees.
pub(super) struct Step<'s, 'o> {
    /// The step.
    pub(super) located: &'s Located<'o>,
    /// The variables that it sees.
    pub(super) variables: &'s Variables,
    /// The cases that lines lead on for.
    pub(super) cases: Vec<&'s str>,
    /// All names.
    pub(super) catalog: &'s Catalog,
    /// Where findings go.
    pub(super) report: &'s mut Report,
}

impl Step<'_, '_> {
    fn wrong(&mut self, property: &str, message: String) {
        self.report.add(self.located.line, &self.located.field(property), message);
    }

    /// Checks an expression, and that it gives what is wanted.
    fn expression(&mut self, property: &str, text: &str, wanted: Option<&DataType>) {
        let (given, wrong) = expression::check(text, self.variables, self.catalog);
        for message in wrong {
            self.wrong(property, message);
        }
        if let (Some(wanted), Given::Of(kind)) = (wanted, &given)
            && !fits(&given, wanted, self.catalog)
        {
            let message = format!("{text} gives {}, but {} is wanted; correct it", kind.print(""), wanted.print(""));
            self.wrong(property, message);
        }
    }

    /// Checks that a variable is there and holds what is wanted.
    fn variable(&mut self, property: &str, name: &str, wants: &str) {
        if name.is_empty() {
            self.wrong(property, "names no variable; name one".into());
            return;
        }
        let message = match (self.variables.get(name), wants) {
            (None, _) => {
                let hint = similar(name, self.variables.keys().map(String::as_str));
                format!("the variable ${name} is not defined here{hint}; define it before, or correct the name")
            }
            (Some(Given::Of(DataType::List(_))), "an object") => format!("${name} is a list; an object is wanted"),
            (Some(Given::Of(DataType::Object(_))), "a list") => format!("${name} is an object; a list is wanted"),
            (Some(Given::Of(DataType::Object(_) | DataType::List(_) | DataType::Other(_))), _) => return,
            (Some(Given::Of(kind)), "an object" | "a list" | "an object or list") => {
                format!("${name} holds {}, but {wants} is wanted", kind.print(""))
            }
            _ => return,
        };
        self.wrong(property, message);
    }

    /// Checks the step of a microflow that gives this back.
    pub(super) fn check(&mut self, returns: &DataType) {
        let object = self.located.object;
        match object.kind.as_str() {
            "Microflows$EndEvent" => match (object.text("ReturnValue"), returns) {
                ("", DataType::Void) => {}
                ("", _) => self.wrong("ReturnValue", "is empty, but the microflow has a result; return one".into()),
                (_, DataType::Void) => {
                    self.wrong(
                        "ReturnValue",
                        "is given, but the microflow has no result; remove it or declare one".into(),
                    );
                }
                (value, returns) => self.expression("ReturnValue", value, Some(returns)),
            },
            "Microflows$ExclusiveSplit" => {
                if let Some(condition) = object.part("SplitCondition")
                    && condition.kind == "Microflows$ExpressionSplitCondition"
                {
                    self.split(condition.text("Expression"));
                }
            }
            "Microflows$InheritanceSplit" => {
                let name = object.text("SplitVariableName");
                self.variable("SplitVariableName", name, "an object");
                if let Some(entity) = entity(self.variables, name)
                    && self.catalog.entities.contains_key(&entity)
                {
                    let mut all = self.catalog.specializations(&entity);
                    all.extend([entity.clone(), String::new()]);
                    // What has no case goes on with that of the nearest entity above it.
                    let above = self.cases.contains(&entity.as_str());
                    let wanted = if above { vec![entity, String::new()] } else { all.clone() };
                    self.covers("SplitVariableName", &wanted, &all);
                }
            }
            "Microflows$LoopedActivity" => {
                let Some(source) = object.part("LoopSource") else { return };
                if source.kind == "Microflows$WhileLoopCondition" {
                    let boolean = DataType::Boolean;
                    self.expression("LoopSource.WhileExpression", source.text("WhileExpression"), Some(&boolean));
                } else {
                    self.variable("LoopSource.ListVariableName", source.text("ListVariableName"), "a list");
                    self.is_new("LoopSource.VariableName", source.text("VariableName"));
                }
            }
            "Microflows$ActionActivity" => match object.part("Action") {
                Some(action) => self.action(action),
                None => self.wrong("Action", "is missing; an activity does something".into()),
            },
            _ => {}
        }
    }

    fn split(&mut self, condition: &str) {
        let property = "SplitCondition.Expression";
        let boolean = self.cases.contains(&"true") || self.cases.contains(&"false");
        if boolean {
            return self.expression(property, condition, Some(&DataType::Boolean));
        }
        self.expression(property, condition, None);
        match expression::check(condition, self.variables, self.catalog).0 {
            Given::Of(DataType::Enumeration(name)) => {
                let mut wanted = self.catalog.enumerations.get(&name).cloned().unwrap_or_default();
                wanted.push(String::new());
                self.covers(property, &wanted, &wanted);
            }
            Given::Of(kind) => {
                let message =
                    format!("{condition} gives {}, but a Boolean or an enumeration is wanted", kind.print(""));
                self.wrong(property, message);
            }
            _ => {}
        }
    }

    /// Checks that there is a line for each case that is wanted, and none for one that there is not.
    fn covers(&mut self, property: &str, wanted: &[String], all: &[String]) {
        let show = |case: &str| if case.is_empty() { "empty".to_owned() } else { case.to_owned() };
        for case in
            wanted.iter().filter(|case| !self.cases.contains(&case.as_str())).map(|case| show(case)).collect::<Vec<_>>()
        {
            self.wrong(property, format!("leads on for no case {case}; add it"));
        }
        let other: Vec<_> =
            self.cases.iter().filter(|case| !all.iter().any(|known| known == *case)).map(|c| show(c)).collect();
        for case in other {
            self.wrong(property, format!("leads on for the case {case}, which there is not; remove it"));
        }
    }

    fn is_new(&mut self, property: &str, name: &str) {
        if self.variables.contains_key(name) {
            self.wrong(property, format!("the variable ${name} is defined already; choose another name"));
        }
    }

    fn action(&mut self, action: &Object) {
        if let Some((name, _)) = gives(self.located.object, self.variables, self.catalog) {
            self.is_new("Action", &name);
        }
        match action.kind.strip_prefix("Microflows$").unwrap_or_default() {
            "JavaActionCallAction" | "MicroflowCallAction" => self.call(action),
            "CreateChangeAction" => self.changes(action, Some(action.text("Entity").to_owned())),
            "ChangeAction" => {
                let variable = action.text("ChangeVariableName");
                self.variable("Action.ChangeVariableName", variable, "an object");
                self.changes(action, entity(self.variables, variable));
            }
            "CommitAction" => self.variable("Action", action.text("CommitVariableName"), "an object or list"),
            "DeleteAction" => self.variable("Action", action.text("DeleteVariableName"), "an object or list"),
            "RollbackAction" => self.variable("Action", action.text("RollbackVariableName"), "an object or list"),
            "CastAction" if !self.variables.contains_key(CAST) => {
                self.wrong("Action", "a cast stands after no split by type; put it into a branch of one".into());
            }
            "RetrieveAction" => self.retrieve(action),
            "ChangeListAction" => self.change_list(action),
            "ListOperationsAction" => self.list_operation(action),
            "AggregateAction" => {
                self.variable("Action.AggregateVariableName", action.text("AggregateVariableName"), "a list")
            }
            "CreateVariableAction" => {
                let kind = action.part("VariableType").map(DataType::raise);
                self.expression("Action.InitialValue", action.text("InitialValue"), kind.as_ref());
            }
            "ChangeVariableAction" => {
                let name = action.text("ChangeVariableName");
                self.variable("Action.ChangeVariableName", name, "a variable");
                let kind = match self.variables.get(name) {
                    Some(Given::Of(kind)) => Some(kind.clone()),
                    _ => None,
                };
                self.expression("Action.Value", action.text("Value"), kind.as_ref());
            }
            "LogMessageAction" => {
                self.expression("Action.Node", action.text("Node"), Some(&DataType::String));
                if let Some(template) = action.part("MessageTemplate") {
                    self.template("Action.MessageTemplate", template, template.text("Text"));
                }
            }
            "ShowMessageAction" => self.text_template("Action.Template", action.part("Template")),
            "ValidationFeedbackAction" => {
                self.variable("Action.ValidationVariableName", action.text("ValidationVariableName"), "an object");
                self.text_template("Action.FeedbackTemplate", action.part("FeedbackTemplate"));
            }
            "ShowFormAction" => {
                let settings = action.part("FormSettings");
                for mapping in settings.iter().flat_map(|settings| settings.parts("ParameterMappings")) {
                    if !mapping.text("Argument").is_empty() {
                        self.expression("Action.FormSettings", mapping.text("Argument"), None);
                    }
                }
            }
            _ => {}
        }
    }

    fn call(&mut self, action: &Object) {
        let java = action.kind == "Microflows$JavaActionCallAction";
        let call = if java { Some(action) } else { action.part("MicroflowCall") };
        let signature = signature(action, self.catalog);
        if action.flag("UseReturnVariable")
            && let Some(returns) = signature.and_then(|signature| signature.returns.as_ref())
        {
            if *returns == DataType::Void {
                self.wrong(
                    "Action.ResultVariableName",
                    "is set, but nothing is given back; remove the variable".into(),
                );
            } else if action.text("ResultVariableName").is_empty() {
                self.wrong("Action.ResultVariableName", "is empty; name the variable for the result".into());
            }
        }
        for mapping in call.iter().flat_map(|call| call.parts("ParameterMappings")) {
            let parameter = mapping.text("Parameter").rsplit('.').next().unwrap_or_default();
            let parameters = signature.iter().flat_map(|signature| &signature.parameters);
            let wanted = parameters.clone().find(|(name, _)| name == parameter).map(|(_, kind)| kind.clone());
            let argument = if java {
                mapping.part("Value").map(|value| value.text("Argument")).unwrap_or_default()
            } else {
                mapping.text("Argument")
            };
            let property = format!("Action.ParameterMappings[{parameter}]");
            let value = mapping.part("Value").filter(|_| java);
            let is_microflow = value.is_some_and(|value| value.kind == "Microflows$MicroflowParameterValue");
            match wanted {
                Some(DataType::Microflow)
                    if value.is_none_or(|value| value.text("Microflow").is_empty() || !is_microflow) =>
                {
                    self.wrong(&property, format!("is no microflow; write `{parameter} = microflow Name`"));
                    continue;
                }
                Some(ref kind) if is_microflow && *kind != DataType::Microflow => {
                    let message = format!("is a microflow, but {} is wanted; pass a value", kind.print(""));
                    self.wrong(&property, message);
                }
                _ => {}
            }
            if value.is_some_and(|value| value.kind != "Microflows$BasicCodeActionParameterValue") {
                continue;
            }
            if argument.is_empty() {
                self.wrong(&property, "is empty; pass a value, or `empty`".into());
                continue;
            }
            // Parameters of a kind of their own, such as entities, have no type that values could fit.
            let wanted = wanted.filter(|kind| *kind != DataType::Void);
            self.expression(&property, argument, wanted.as_ref());
        }
    }

    fn changes(&mut self, action: &Object, entity: Option<String>) {
        for item in action.parts("Items") {
            let (attribute, association) = (item.text("Attribute"), item.text("Association"));
            let name = format!("{attribute}{association}");
            let property = format!("Action.Items[{}]", name.rsplit('.').next().unwrap_or_default());
            let owner = attribute.rsplit_once('.').map(|(owner, _)| owner).unwrap_or_default();
            let mut wanted = None;
            if let Some(entity) = entity.as_deref().filter(|entity| self.catalog.knows_all_of(entity)) {
                if !attribute.is_empty() {
                    let last = attribute.rsplit('.').next().unwrap_or_default();
                    match self.catalog.attribute(entity, last).filter(|(full, _)| full == attribute) {
                        Some((_, kind)) => wanted = Some(kind),
                        None if self.catalog.attribute(owner, last).is_some() => {
                            self.wrong(&property, format!("{attribute} is no attribute of {entity}; correct the name"));
                        }
                        None => {}
                    }
                } else if self.catalog.associations.contains_key(association) {
                    match self.catalog.follow(entity, association) {
                        Some((target, many)) => {
                            let (given, _) = expression::check(item.text("Value"), self.variables, self.catalog);
                            let list = matches!(given, Given::Of(DataType::List(_)));
                            wanted = Some(if many && list { DataType::List(target) } else { DataType::Object(target) });
                        }
                        None => self
                            .wrong(&property, format!("{association} is no association of {entity}; correct the name")),
                    }
                } else if association.is_empty() {
                    self.wrong(&property, "names no member; name an attribute or association".into());
                }
            }
            self.expression(&property, item.text("Value"), wanted.as_ref());
        }
    }

    fn retrieve(&mut self, action: &Object) {
        let Some(source) = action.part("RetrieveSource") else { return };
        if source.kind == "Microflows$AssociationRetrieveSource" {
            let start = source.text("StartVariableName");
            self.variable("Action.RetrieveSource.StartVariableName", start, "an object");
            let association = source.text("AssociationId");
            if let Some(entity) = entity(self.variables, start)
                && self.catalog.associations.contains_key(association)
                && self.catalog.knows_all_of(&entity)
                && self.catalog.follow(&entity, association).is_none()
            {
                let message =
                    format!("{association} does not lead on from {entity}, which ${start} holds; correct one");
                self.wrong("Action.RetrieveSource.AssociationId", message);
            }
        } else {
            let name = source.text("Entity");
            if name.is_empty() {
                self.wrong("Action.RetrieveSource.Entity", "is empty; name an entity".into());
            } else if self.catalog.knows_all_of(name) && !self.catalog.is_persistent(name) {
                self.wrong(
                    "Action.RetrieveSource.Entity",
                    format!("{name} is not persistent, so the database has none"),
                );
            }
            if let Some(range) = source.part("Range").filter(|range| range.kind == "Microflows$CustomRange") {
                for field in ["LimitExpression", "OffsetExpression"] {
                    if !range.text(field).is_empty() {
                        let property = format!("Action.RetrieveSource.Range.{field}");
                        self.expression(&property, range.text(field), Some(&DataType::Integer));
                    }
                }
            }
        }
    }

    fn change_list(&mut self, action: &Object) {
        let list = action.text("ChangeVariableName");
        self.variable("Action.ChangeVariableName", list, "a list");
        if action.text("Type") == "Clear" {
            return;
        }
        let value = action.text("Value");
        let (given, _) = expression::check(value, self.variables, self.catalog);
        let wanted = entity(self.variables, list).map(|entity| match given {
            Given::Of(DataType::List(_)) => DataType::List(entity),
            _ => DataType::Object(entity),
        });
        self.expression("Action.Value", value, wanted.as_ref());
    }

    fn list_operation(&mut self, action: &Object) {
        let Some(operation) = action.part("NewOperation") else { return };
        let list = operation.text("ListName");
        self.variable("Action.NewOperation.ListName", list, "a list");
        match operation.kind.strip_prefix("Microflows$").unwrap_or_default() {
            "Union" | "Intersect" | "Subtract" | "Contains" | "Equals" => {
                let second = operation.text("SecondListOrObjectName");
                self.variable("Action.NewOperation.SecondListOrObjectName", second, "an object or list");
            }
            "FindByExpression" | "FilterByExpression" => {
                let mut variables = self.variables.clone();
                let object = entity(self.variables, list).map_or(Given::Unknown, |e| Given::Of(DataType::Object(e)));
                variables.insert("currentObject".into(), object);
                let mut inside = Step {
                    located: self.located,
                    variables: &variables,
                    cases: Vec::new(),
                    catalog: self.catalog,
                    report: &mut *self.report,
                };
                let boolean = DataType::Boolean;
                inside.expression("Action.NewOperation.Expression", operation.text("Expression"), Some(&boolean));
            }
            _ => {}
        }
    }

    fn text_template(&mut self, property: &str, template: Option<&Object>) {
        let Some(template) = template else { return };
        let text = crate::model::text::any(template.part("Text"));
        self.template(property, template, &text);
    }

    fn template(&mut self, property: &str, template: &Object, text: &str) {
        let parameters: Vec<&Object> = template.parts("Parameters").collect();
        for (index, parameter) in parameters.iter().enumerate() {
            self.expression(&format!("{property}.Parameters[{index}]"), parameter.text("Expression"), None);
        }
        for place in places(text).into_iter().filter(|place| *place == 0 || *place > parameters.len()) {
            let message = format!("the text has {{{place}}}, but there are {} parameters; add one", parameters.len());
            self.wrong(property, message);
        }
    }
}

/// The numbers in places such as `{1}`.
fn places(text: &str) -> Vec<usize> {
    let inside = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    inside.filter_map(|(number, _)| number.parse().ok()).collect()
}
