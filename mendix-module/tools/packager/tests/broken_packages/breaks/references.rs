//! Names of things elsewhere, and pointers.

use twinlink_mendix_packager::storage::Value;

use super::{Break, CLOSE, DOMAIN, ORDERS, SHIP};

pub(crate) const BREAKS: &[Break] = &[
    (
        "a generalization",
        |p| p.part(DOMAIN, "DomainModels$Generalization", |o| o.set("Generalization", "Shop.Itme")),
        "Entities[Order].MaybeGeneralization.Generalization",
        "names the entity Shop.Itme, which is not in Shop (did you mean Shop.Item?)",
    ),
    (
        "a reference to a module that is not there",
        |p| p.part(DOMAIN, "DomainModels$Generalization", |o| o.set("Generalization", "Other.Item")),
        "Generalization",
        "there is no module Other; give it with --with",
    ),
    (
        "an attribute",
        |p| p.part(CLOSE, "Microflows$ChangeActionItem", |o| o.set("Attribute", "Shop.Item.Stat")),
        "Items[0].Attribute",
        "Shop.Item has no attribute or association Stat (did you mean State?)",
    ),
    (
        "an attribute's owner",
        |p| p.part(CLOSE, "Microflows$ChangeActionItem", |o| o.set("Attribute", "Shop.Order.State")),
        "Items[0].Attribute",
        "the attribute is inherited; write Shop.Item.State",
    ),
    (
        "an association",
        |p| p.part(SHIP, "Microflows$AssociationRetrieveSource", |o| o.set("AssociationId", "Shop.Order_Nobody")),
        "RetrieveSource.AssociationId",
        "names the association Shop.Order_Nobody",
    ),
    (
        "an enumeration",
        |p| p.part(DOMAIN, "DomainModels$EnumerationAttributeType", |o| o.set("Enumeration", "Shop.ENUM_Stat")),
        "Attributes[State].NewType.Enumeration",
        "names the enumeration Shop.ENUM_Stat",
    ),
    (
        "a microflow that is called",
        |p| p.part(SHIP, "Microflows$MicroflowCall", |o| o.set("Microflow", "Base.IsFein")),
        "MicroflowCall.Microflow",
        "names the microflow Base.IsFein",
    ),
    (
        "a Java action that is called",
        |p| p.part(SHIP, "Microflows$JavaActionCallAction", |o| o.set("JavaAction", "Shop.Shop")),
        "Action.JavaAction",
        "names the Java action Shop.Shop",
    ),
    (
        "the name of a parameter",
        |p| p.part(SHIP, "Microflows$JavaActionParameterMapping", |o| o.set("Parameter", "Shop.Ship.Odrer")),
        "ParameterMappings[0].Parameter",
        "names the parameter Shop.Ship.Odrer",
    ),
    (
        "a module role",
        |p| p.unit(CLOSE.0, CLOSE.1, |o| o.set("AllowedModuleRoles", Value::List(Some(1), vec!["Shop.Guest".into()]))),
        "Shop.Close: AllowedModuleRoles",
        "names the module role Shop.Guest",
    ),
    (
        "a layout",
        |p| p.part(ORDERS, "Forms$LayoutCall", |o| o.set("Form", "Shop.Narrow")),
        "Shop.Orders: FormCall.Form",
        "names the layout Shop.Narrow",
    ),
    (
        "a placeholder",
        |p| p.part(ORDERS, "Forms$FormCallArgument", |o| o.set("Parameter", "Shop.Wide.Side")),
        "Parameter",
        "names the placeholder Shop.Wide.Side",
    ),
    (
        "the object of a page",
        |p| p.part(("Forms$Page", "Order_Edit"), "Forms$DataViewSource", |o| o.set("PageParameter", "Odrer")),
        "DataSource.PageParameter",
        "is no parameter of this document",
    ),
    (
        "a pointer",
        |p| {
            p.unit(DOMAIN.0, DOMAIN.1, |o| {
                o.walk_mut(&mut |o| {
                    if o.kind == "DomainModels$Association" {
                        o.set("ChildPointer", Value::Guid);
                    }
                })
            })
        },
        "Associations[Item_Tag].ChildPointer",
        "points to nothing",
    ),
    (
        "what a pointer leads to",
        |p| {
            p.unit(DOMAIN.0, DOMAIN.1, |o| {
                let attribute = "Item.Number".to_owned();
                o.walk_mut(&mut |o| match o.kind.as_str() {
                    "DomainModels$Attribute" if o.text("Name") == "Number" => o.label = Some(attribute.clone()),
                    "DomainModels$Association" => o.set("ChildPointer", Value::Pointer(attribute.clone())),
                    _ => {}
                });
            })
        },
        "Associations[Item_Tag].ChildPointer",
        "points to a DomainModels$Attribute; it must be a DomainModels$EntityImpl",
    ),
];
