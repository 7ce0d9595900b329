//! Expressions, and the types of what they give.

use twinlink_mendix_packager::storage::{Object, Value};

use super::{Break, CLOSE, SHIP};

pub(crate) const BREAKS: &[Break] = &[
    (
        "a variable",
        |p| p.part(CLOSE, "Microflows$ExpressionSplitCondition", |o| o.set("Expression", "$Odrer = empty")),
        "SplitCondition.Expression",
        "the variable $Odrer is not defined here (did you mean Order?)",
    ),
    (
        "a variable of another branch",
        |p| p.part(SHIP, "Microflows$LogMessageAction", |o| o.set("Node", "$Text")),
        "Action.Node",
        "the variable $Text is not defined here",
    ),
    (
        "a value of an enumeration",
        |p| p.part(CLOSE, "Microflows$ChangeActionItem", |o| o.set("Value", "Shop.ENUM_State.Shut")),
        "Action.Items[State]",
        "Shut is no value of Shop.ENUM_State",
    ),
    (
        "a constant",
        |p| p.part(SHIP, "Microflows$LogMessageAction", |o| o.set("Node", "@Shop.LogNod")),
        "Action.Node",
        "the constant @Shop.LogNod is not known (did you mean Shop.LogNode?)",
    ),
    (
        "an attribute in an expression",
        |p| p.part(CLOSE, "Microflows$ExpressionSplitCondition", |o| o.set("Expression", "$Order/Nota = ''")),
        "SplitCondition.Expression",
        "Shop.Order has no attribute Nota (did you mean Note?)",
    ),
    (
        "a function",
        |p| p.part(CLOSE, "Microflows$ExpressionSplitCondition", |o| o.set("Expression", "contain($Order/Note, 'a')")),
        "SplitCondition.Expression",
        "there is no function contain (did you mean contains?)",
    ),
    (
        "the brackets of an expression",
        |p| p.part(CLOSE, "Microflows$ExpressionSplitCondition", |o| o.set("Expression", "($Order = empty")),
        "SplitCondition.Expression",
        "`)` is missing",
    ),
    (
        "the type of a condition",
        |p| p.part(CLOSE, "Microflows$ExpressionSplitCondition", |o| o.set("Expression", "$Order/Note")),
        "SplitCondition.Expression",
        "gives String, but Boolean is wanted",
    ),
    (
        "the type of an argument",
        |p| p.part(SHIP, "Microflows$BasicCodeActionParameterValue", |o| o.set("Argument", "$Tags")),
        "Action.ParameterMappings[Order]",
        "$Tags gives List(Shop.Tag), but Shop.Order is wanted",
    ),
    (
        "an argument",
        |p| {
            p.part(SHIP, "Microflows$JavaActionCallAction", |o| {
                let rest = o.items("ParameterMappings")[1..].to_vec();
                o.set("ParameterMappings", Value::List(Some(2), rest));
            })
        },
        "Action.ParameterMappings",
        "Shop.Ship gets no value for its parameter Order",
    ),
    (
        "the type of a result",
        |p| {
            p.unit("Microflows$Microflow", "DS_Orders", |o| {
                o.set("MicroflowReturnType", Object::new("DataTypes$BooleanType"));
            })
        },
        "ReturnValue",
        "$Orders gives List(Shop.Order), but Boolean is wanted",
    ),
    (
        "a result that is missing",
        |p| p.part(("Microflows$Microflow", "DS_Orders"), "Microflows$EndEvent", |o| o.set("ReturnValue", "")),
        "Shop.DS_Orders: ObjectCollection.Objects[2].ReturnValue",
        "is empty, but the microflow has a result",
    ),
    (
        "the type of an attribute's value",
        |p| p.part(SHIP, "Microflows$ChangeActionItem", |o| o.set("Value", "'three'")),
        "Action.Items[Limit]",
        "gives String, but Integer is wanted",
    ),
    (
        "the case of a split",
        |p| p.part(("Microflows$Microflow", "Name"), "Microflows$InheritanceCase", |o| o.set("Value", "Shop.Tag")),
        "Shop.Name",
        "leads on for the case Shop.Tag, which there is not",
    ),
];
