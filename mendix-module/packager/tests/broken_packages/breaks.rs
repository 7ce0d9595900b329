//! The ways in which a package is broken, and what must be reported.

use twinlink_mendix_packager::package::database;
use twinlink_mendix_packager::storage::{Object, Value};

use crate::parts::Parts;

const DOMAIN: (&str, &str) = ("DomainModels$DomainModel", "");
const SHIP: (&str, &str) = ("Microflows$Microflow", "Ship");
const CLOSE: (&str, &str) = ("Microflows$Microflow", "Close");
const ORDERS: (&str, &str) = ("Forms$Page", "Orders");

/// What is broken, how, and the place and words of what must be reported.
pub(crate) type Break = (&'static str, fn(&mut Parts), &'static str, &'static str);

fn remove(object: &mut Object, field: &str) {
    object.fields.retain(|(name, _)| name != field);
}

fn java(parts: &mut Parts, change: impl FnOnce(String) -> String) {
    let bytes = parts.files.get_mut("javasource/shop/actions/Ship.java").unwrap();
    *bytes = change(String::from_utf8(bytes.clone()).unwrap()).into_bytes();
}

pub(crate) const BREAKS: &[Break] = &[
    // The shapes of documents.
    (
        "a type",
        |p| p.part(CLOSE, "Microflows$ChangeAction", |o| o.kind = "Microflows$ChangeObject".into()),
        "Shop.Close: ObjectCollection.Objects",
        "no type \"Microflows$ChangeObject\"",
    ),
    (
        "a property too many",
        |p| p.part(CLOSE, "Microflows$ChangeAction", |o| o.set("Zeal", true)),
        "Action.Zeal",
        "no such property",
    ),
    (
        "a property that came later",
        |p| p.part(SHIP, "Microflows$ActionActivity", |o| o.set("Disabled", false)),
        ".Disabled",
        "no such property in Mendix 9.10",
    ),
    (
        "a property too few",
        |p| p.part(CLOSE, "Microflows$ChangeAction", |o| remove(o, "Commit")),
        "Action.Commit",
        "lacks this property",
    ),
    (
        "the order of properties",
        |p| p.part(CLOSE, "Microflows$ChangeAction", |o| o.fields.swap(0, 1)),
        "Action.Commit",
        "wrong place",
    ),
    (
        "an array marker",
        |p| {
            p.part(DOMAIN, "DomainModels$EntityImpl", |o| {
                let items = o.items("Attributes").to_vec();
                o.set("Attributes", Value::List(Some(2), items));
            })
        },
        "Shop: Entities[Item].Attributes",
        "array marker 2; it must be 3",
    ),
    (
        "an array without marker",
        |p| {
            p.unit(CLOSE.0, CLOSE.1, |o| {
                let items = o.items("Flows").to_vec();
                o.set("Flows", Value::List(None, items));
            })
        },
        "Shop.Close: Flows",
        "array marker none",
    ),
    (
        "the width of a number",
        |p| p.part(DOMAIN, "DomainModels$StringAttributeType", |o| o.set("Length", Value::Int(200))),
        "Attributes[Number].NewType.Length",
        "a number of 32 bits; it must be a number of 64 bits",
    ),
    (
        "the kind of a property",
        |p| p.part(CLOSE, "Microflows$ChangeAction", |o| o.set("RefreshInClient", "yes")),
        "Action.RefreshInClient",
        "holds text; it must be a Boolean",
    ),
    (
        "a value of a property",
        |p| p.unit(CLOSE.0, CLOSE.1, |o| o.set("ExportLevel", "Public")),
        "Shop.Close: ExportLevel",
        "must be one of Hidden, API",
    ),
    (
        "a required part",
        |p| p.unit(CLOSE.0, CLOSE.1, |o| o.set("MicroflowReturnType", Value::Null)),
        "Shop.Close: MicroflowReturnType",
        "is missing",
    ),
    (
        "the type of a part",
        |p| p.part(DOMAIN, "DomainModels$Attribute", |o| o.set("NewType", Object::new("DataTypes$StringType"))),
        "Attributes[Number].NewType",
        "it must be DomainModels$AttributeType",
    ),
    // References.
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
    // Expressions and values.
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
        "leads on for no case Shop.Order",
    ),
    // The graph.
    (
        "a second start",
        |p| {
            p.part(CLOSE, "Microflows$MicroflowObjectCollection", |o| {
                let mut items = o.items("Objects").to_vec();
                let mut second = items[1].as_part().unwrap().clone();
                second.id = Some(uuid::Uuid::from_u128(7));
                items.push(second.into());
                o.set("Objects", Value::List(Some(3), items));
            })
        },
        "Shop.Close: ObjectCollection",
        "has 2 start events",
    ),
    (
        "a line that is missing",
        |p| {
            p.unit(CLOSE.0, CLOSE.1, |o| {
                let rest = o.items("Flows")[1..].to_vec();
                o.set("Flows", Value::List(Some(3), rest));
            })
        },
        "Shop.Close: ObjectCollection.Objects[1]",
        "0 lines leave this StartEvent; it must be one",
    ),
    (
        "a case that is missing",
        |p| {
            p.unit(CLOSE.0, CLOSE.1, |o| {
                let all = o.items("Flows").to_vec();
                let is_true = |v: &Value| v.as_part().unwrap().part("NewCaseValue").unwrap().text("Value") == "true";
                o.set("Flows", Value::List(Some(3), all.into_iter().filter(|v| !is_true(v)).collect()));
            })
        },
        "Shop.Close: ObjectCollection.Objects[2]",
        "leads on for only one of true and false",
    ),
    (
        "error handling without a line",
        |p| p.part(CLOSE, "Microflows$ChangeAction", |o| o.set("ErrorHandlingType", "Custom")),
        "Shop.Close: ObjectCollection.Objects[4]",
        "0 lines lead to error handling",
    ),
    // Names, access, pages.
    (
        "a name",
        |p| p.part(DOMAIN, "DomainModels$Attribute", |o| o.set("Name", "2nd number")),
        "Shop: Entities[Item].Attributes",
        "\"2nd number\" is no name",
    ),
    (
        "a reserved name",
        |p| p.part(DOMAIN, "DomainModels$Attribute", |o| o.set("Name", "Owner")),
        "Entities[Item].Attributes",
        "Owner is reserved",
    ),
    (
        "an attribute that is there twice",
        |p| p.part(DOMAIN, "DomainModels$Attribute", |o| o.set("Name", "text")),
        "Entities[Item].Attributes",
        "the attribute Text is there twice",
    ),
    (
        "a document that is there twice",
        |p| p.unit("Microflows$Microflow", "GetItem", |o| o.set("Name", "Close")),
        "Shop.Close: Name",
        "is there twice",
    ),
    (
        "an access rule",
        |p| {
            p.part(DOMAIN, "DomainModels$AccessRule", |o| {
                let rest = o.items("MemberAccesses")[1..].to_vec();
                o.set("MemberAccesses", Value::List(Some(3), rest));
            })
        },
        "Entities[Item].AccessRules[0].MemberAccesses",
        "says nothing about Shop.Item.Number",
    ),
    (
        "an access rule for nobody",
        |p| p.part(DOMAIN, "DomainModels$AccessRule", |o| o.set("AllowedModuleRoles", Value::List(Some(1), vec![]))),
        "AccessRules[0].AllowedModuleRoles",
        "name a module role",
    ),
    (
        "a default value",
        |p| {
            p.unit(DOMAIN.0, DOMAIN.1, |o| {
                o.walk_mut(&mut |o| {
                    if o.kind == "DomainModels$Attribute" && o.text("Name") == "Pieces" {
                        o.set("Value", Object::new("DomainModels$StoredValue").with("DefaultValue", "many"));
                    }
                })
            })
        },
        "Attributes[Pieces].Value.DefaultValue",
        "\"many\" is no Integer",
    ),
    (
        "the name of a widget",
        |p| p.part(ORDERS, "Forms$DivContainer", |o| o.set("Name", "text1")),
        "Shop.Orders",
        "two widgets are called text1",
    ),
    (
        "the attribute of a widget",
        |p| p.part(ORDERS, "DomainModels$AttributeRef", |o| o.set("Attribute", "Shop.Tag.Name")),
        "Shop.Orders",
        "shows Shop.Tag.Name, but the object here is a Shop.Order",
    ),
    // Files.
    (
        "a picture",
        |p| {
            p.part(("JavaActions$JavaAction", "Ship"), "CodeActions$MicroflowActionInfo", |o| {
                o.set("IconData", Value::Bytes(vec![1; 99]))
            })
        },
        "Shop.Ship: MicroflowActionInfo.IconData",
        "is no PNG file",
    ),
    (
        "the size of a picture",
        |p| {
            p.part(("JavaActions$JavaAction", "Ship"), "CodeActions$MicroflowActionInfo", |o| {
                let Some(Value::Bytes(mut bytes)) = o.get("IconData").cloned() else { panic!("no icon") };
                bytes[19] = 16;
                o.set("IconData", Value::Bytes(bytes));
            })
        },
        "MicroflowActionInfo.IconData",
        "is 16x64 pixels; draw it with 64x64",
    ),
    (
        "a Java source",
        |p| {
            p.files.remove("javasource/shop/actions/Ship.java");
        },
        "Shop.Ship",
        "has no source",
    ),
    (
        "a Java source without action",
        |p| {
            p.files.insert("javasource/shop/actions/Shop.java".into(), b"package shop.actions;".to_vec());
        },
        "Shop.Shop",
        "is the source of no Java action",
    ),
    (
        "a marker",
        |p| java(p, |text| text.replace("// END USER CODE", "")),
        "Shop.Ship",
        "has no line `// END USER CODE`",
    ),
    (
        "the class",
        |p| java(p, |text| text.replace("class Ship", "class Shop")),
        "Shop.Ship",
        "does not declare the class Ship",
    ),
    (
        "a field",
        |p| java(p, |text| text.replace("java.math.BigDecimal", "java.lang.Double")),
        "Shop.Ship",
        "the field Price does not have the type of the parameter, java.math.BigDecimal",
    ),
    (
        "the result of the class",
        |p| {
            java(p, |text| {
                text.replace("extends UserAction<java.util.List<IMendixObject>>", "extends UserAction<Boolean>")
            })
        },
        "Shop.Ship",
        "does not say `extends UserAction<java.util.List<IMendixObject>>`",
    ),
    (
        "a file that is missing",
        |p| {
            p.files.remove("userlib/tiny.jar");
        },
        "Shop.mpk",
        "lists userlib/tiny.jar, which is not in the package",
    ),
    (
        "a file that is not listed",
        |p| {
            p.manifest.files.pop();
        },
        "Shop.mpk",
        "which package.xml does not list",
    ),
    (
        "the module's name",
        |p| p.manifest.modules = vec!["Shap".into()],
        "Shop",
        "names the module \"Shap\", but the model \"Shop\"",
    ),
    // The database.
    ("a hash", |p| p.rows[9].hash = database::hash(b"other"), "ContentsHash", "is not the hash of the contents"),
    ("the id of a unit", |p| p.rows[8].id = vec![7; 16], "UnitID", "is not the $ID of the contents"),
    ("the container of a unit", |p| p.rows[12].container = vec![7; 16], "ContainerID", "names no unit of the package"),
    (
        "an id that two objects have",
        |p| {
            p.unit(CLOSE.0, CLOSE.1, |o| {
                let id = o.id;
                o.walk_mut(&mut |o| {
                    if o.kind == "Texts$Text" {
                        o.id = id
                    }
                });
            })
        },
        "$ID",
        "is the id of 2 objects",
    ),
    ("the stamp", |p| p.stamp.schema = "{SHA256}other".into(), "Shop.mpk", "does not belong to 9.10.0.36429"),
    (
        "the version",
        |p| p.stamp.product = "9.18.0.1".into(),
        "Shop.mpk",
        "only packages made with 9.10.0.36429 are checked",
    ),
    (
        "the security",
        |p| p.rows.retain(|row| row.containment != "ModuleSecurity"),
        "Shop",
        "ModuleSecurity: the unit is missing",
    ),
    ("the module", |p| p.rows.retain(|row| row.containment != "Modules"), "Shop.mpk", "holds no module"),
];
