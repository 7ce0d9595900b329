//! Sources that are wrong: each is reported with file, line, name and remedy, and all at once.

mod support;

use std::fs;

use support::{Folder, base, fixture, lines, userlib};
use twinlink_mendix_packager::command;

/// A file of the fixture, what is replaced, what with, and what must be reported, at the line that was changed unless it
/// begins with `~`.
type Edit = (&'static str, &'static str, &'static str, &'static str);

const MODULE: &str = "model/module.mx";
const DOMAIN: &str = "model/domain.mx";
const ENUMERATIONS: &str = "model/Enumerations.mx";
const SHIP: &str = "model/Operations/Ship.mx";
const ITEMS: &str = "model/Operations/Items.mx";
const PAGES: &str = "model/Pages/Pages.mx";
const RULE: &str = "model/Operations/Rule.mx";

const EDITS: &[Edit] = &[
    // The language.
    (
        DOMAIN,
        "Number: String(200) = \"new one\"",
        "Number String(200)",
        "Shop.Item: expected `:` but found `String(200)`",
    ),
    (
        DOMAIN,
        "Text: String(unlimited)",
        "Text: String",
        "Shop.Item: String needs a length, such as String(200) or String(unlimited), in brackets",
    ),
    (
        DOMAIN,
        "Text: String(unlimited)",
        "Text: String(0)",
        "Shop.Item: the length must be at least 1; or write String(unlimited)",
    ),
    (DOMAIN, "Price: Decimal", "Price: Money", "Shop.Item: Money is no type of attributes; use String(..), Integer"),
    (DOMAIN, "system owner changedBy", "system owner editedBy", "Shop.Item: expected one of owner, changedBy"),
    (
        DOMAIN,
        "default ReadWrite, Number",
        "default Write, Number",
        "Shop.Item: Write are no access rights; use None, ReadOnly, ReadWrite",
    ),
    (
        DOMAIN,
        "many-to-many\n",
        "many-to-several\n",
        "Shop.Item_Tag: expected many-to-many both, many-to-many, many-to-one, one-to-one",
    ),
    (
        DOMAIN,
        "deleting Order deletes Voucher",
        "deleting Order deletes Tag",
        "Shop.Order_Voucher: Shop.Order and Shop.Tag are not the two sides",
    ),
    (DOMAIN, "annotation at 100;20 width", "annotation at 100,20 width", "Shop: expected `;` but found `,20 width"),
    (DOMAIN, "entity ListResponse at 700;70 {\n}", "entity ListResponse at 700;70", "~Shop.ListResponse: expected `{`"),
    (
        DOMAIN,
        "\"Orders\\nand items\"",
        "\"Orders\\nand items",
        "Shop: the string has no end on this line; close it with a double quote",
    ),
    (DOMAIN, "\"Orders\\nand items\"", "\"Orders\\xand items\"", "Shop: a backslash stands before something else"),
    (
        DOMAIN,
        "annotation at 100;20",
        "/// A note.\nannotation at 100;20",
        "~Shop: a note has no documentation; use `//`",
    ),
    (
        ENUMERATIONS,
        "constant LogNode: String = \"Shop\"",
        "constant LogNode: String =",
        "Shop.LogNode: the constant has no default value",
    ),
    (ENUMERATIONS, "enumeration ENUM_State {", "enum ENUM_State {", "Shop: enum begins no element; use one of module"),
    (MODULE, "role Admin", "rule Admin", "Shop: expected version, requires, role, settings or security but found rule"),
    (
        SHIP,
        "icon \"ship.png\" dark",
        "icon ship.png dark",
        "Shop.Ship: expected the file name of a picture in double quotes but found `ship.png",
    ),
    (
        SHIP,
        "call java Stop() on error continue",
        "call java Stop() on error ignore",
        "Shop.Ship: expected continue, rollback, custom",
    ),
    (
        SHIP,
        "$Request = create ListRequest(Limit = 3,",
        "$Request = create ListRequest(Limit = 3, Limit = 4,",
        "Shop.Ship: Limit is set twice; remove one",
    ),
    (SHIP, "commit $New [without events]", "commit $New [without event]", "Shop.Ship: expected commit or refresh"),
    (SHIP, "$Has = contains of $All and $New", "$Has = contains of $All", "~Shop.Ship: expected `and`"),
    (SHIP, "Now = true\n", "Now = (true\n", "Shop.Ship: an expression: a bracket is not closed"),
    (SHIP, "$Text: String = 'a' + $Count", "$Text: String = 'a", "Shop.Ship: an expression: a string has no end"),
    (SHIP, "log trace node", "log trivial node", "Shop.Ship: trivial is no level; use one of trace"),
    (SHIP, "close page\n", "close window\n", "Shop.Ship: `close window` begins no statement"),
    (SHIP, "  note \"Hangs on nothing\"\n}", "", "~Shop.Ship: a block has no end; close it with `}`"),
    (SHIP, "sort by Number asc, Note desc", "sort by Number up", "Shop.Ship: expected asc or desc but found `up`"),
    (
        RULE,
        "DestinationPointer: @end",
        "DestinationPointer: end",
        "Shop.IsOpen: end is no value; text stands in double quotes",
    ),
    (
        RULE,
        "ReturnValue: \"true\" }",
        "ReturnValue: \"true\", ReturnValue: \"false\" }",
        "Shop.IsOpen: the property ReturnValue is given twice; remove one",
    ),
    (
        PAGES,
        "text box Number \"Number\"",
        "text bax Number \"Number\"",
        "Shop.Order_Edit: expected a text in double quotes",
    ),
    (PAGES, "check box Open", "tick box Open", "Shop.Order_Edit: `tick box Open \"Open\"` begins no widget"),
    (PAGES, "saves", "stores", "Shop.Order_Edit: expected saves, cancels, closes, calls microflow or shows page"),
    (PAGES, "column 6", "column 13", "Shop.Orders: a column takes 1 to 12 parts, not 13"),
    (
        PAGES,
        "calls microflow Close(Order = $Order)",
        "calls microflow Close(Order = empty)",
        "Shop.Order_Edit: Order is empty; a page passes its parameters",
    ),
    // Names.
    (
        DOMAIN,
        "Text: String(unlimited)",
        "Owner: String(unlimited)",
        "Shop: Entities[Item].Attributes: Owner is reserved by Mendix; rename",
    ),
    (
        DOMAIN,
        "Text: String(unlimited)",
        "number: String(unlimited)",
        "Shop: Entities[Item].Attributes: the attribute number is there twice",
    ),
    (
        DOMAIN,
        "entity ListResponse at",
        "entity listrequest at",
        "Shop: Entities: the entity listrequest is there twice",
    ),
    (DOMAIN, "entity ListResponse at", "entity Größe at", "Shop: Entities: \"Größe\" is no name"),
    (
        DOMAIN,
        "association Tag_Tag:",
        "association Item_Tag:",
        "Shop: Associations: Item_Tag is the name of another entity or association",
    ),
    (ENUMERATIONS, "  Open\n", "  Open\n  open\n", "~Shop.ENUM_State: Values: the value open is there twice"),
    (ENUMERATIONS, "  Open\n", "  Open\n  class\n", "~Shop.ENUM_State: Values: class is a word of Java; rename it"),
    (ENUMERATIONS, "constant Since", "constant Limit", "Shop.Limit: Name: is there twice"),
    (
        SHIP,
        "  Tags: List(Tag)\n): Boolean",
        "  Order: List(Tag)\n): Boolean",
        "Shop.Ship: ObjectCollection.Objects[Order]: the parameter Order is there twice",
    ),
    // References.
    (
        DOMAIN,
        "entity Order extends Item",
        "entity Order extends Itm",
        "Shop: Entities[Order].MaybeGeneralization.Generalization: names the entity Shop.Itm, which is not in Shop (did you mean Shop.Item?)",
    ),
    (
        DOMAIN,
        "persistent entity Item at",
        "entity Item extends Order at",
        "Shop: Entities[Item].MaybeGeneralization: Shop.Order specializes itself in the end",
    ),
    (
        DOMAIN,
        "Enumeration(Base.ENUM_Day)",
        "Enumeration(Other.ENUM_Day)",
        "Shop: Entities[Item].Attributes[Day].NewType.Enumeration: names the enumeration Other.ENUM_Day, but there is no module Other; give it with --with",
    ),
    (
        DOMAIN,
        "Enumeration(ENUM_State) = Open",
        "Enumeration(ENUM_State) = Shut",
        "Shop: Entities[Item].Attributes[State].Value.DefaultValue: Shut is no value of Shop.ENUM_State",
    ),
    (
        DOMAIN,
        "Pieces: Integer = 0",
        "Pieces: Integer = none",
        "Shop: Entities[Item].Attributes[Pieces].Value.DefaultValue: \"none\" is no Integer",
    ),
    (
        DOMAIN,
        "association Order_Party: Order -> Base.Party",
        "association Order_Party: Order -> Base.Patry",
        "Shop: CrossAssociations[Order_Party].Child: names the entity Base.Patry, which is not in Base (did you mean Base.Party?)",
    ),
    (
        DOMAIN,
        "association Tag_Tag: Tag -> Tag",
        "association Tag_Tag: Tog -> Tag",
        "Shop: Associations[Tag_Tag].ParentPointer: points to Tog, which is not in this document",
    ),
    (
        DOMAIN,
        "access Admin: create",
        "access Boss: create",
        "Shop: Entities[Item].AccessRules[0].AllowedModuleRoles: names the module role Shop.Boss",
    ),
    (DOMAIN, "Item_Tag None", "Item_Tog None", "Shop: Entities[Item].AccessRules[0].MemberAccesses"),
    (MODULE, "  requires Base\n", "", "~Shop: requires: names of Base are used; write `requires Base`"),
    (
        MODULE,
        "  requires Base\n",
        "  requires Base\n  requires Other\n",
        "~Shop: requires: the module Other is not known; give it with --with",
    ),
    (
        SHIP,
        "$Found = retrieve $New/Order_Party",
        "$Found = retrieve $New/Order_Porty",
        "Shop.Ship: …Action.RetrieveSource.AssociationId: names the association Shop.Order_Porty, which is not in Shop (did you mean Shop.Order_Party?)",
    ),
    (
        SHIP,
        "$Found = retrieve $New/Order_Party",
        "$Found = retrieve $Request/Order_Party",
        "Shop.Ship: …Action.RetrieveSource.AssociationId: Shop.Order_Party does not lead on from Shop.ListRequest",
    ),
    (
        SHIP,
        "change $New(Note = 'x')",
        "change $New(Nota = 'x')",
        "Shop.Ship: …Action.Items[0].Attribute: the entity Shop.Order has no attribute or association Nota (did you mean Note?)",
    ),
    (
        SHIP,
        "$One = retrieve Base.Party first",
        "$One = retrieve ListRequest first",
        "Shop.Ship: …Action.RetrieveSource.Entity: Shop.ListRequest is not persistent",
    ),
    (
        SHIP,
        "call microflow GetItem()",
        "call microflow GetItems()",
        "Shop.Ship: …Action.MicroflowCall.Microflow: names the microflow Shop.GetItems, which is not in Shop (did you mean Shop.GetItem?)",
    ),
    (
        SHIP,
        "allow User, Admin\n  with",
        "allow Guest\n  with",
        "~Shop.Ship: AllowedModuleRoles: names the module role Shop.Guest",
    ),
    (
        SHIP,
        "show page Order_Edit($Order)",
        "show page Order_Edit(Odrer = $Order)",
        "Shop.Ship: …Action.FormSettings.ParameterMappings[0].Parameter: names the parameter Shop.Order_Edit.Odrer",
    ),
    (
        PAGES,
        "layout Popup\n  allow",
        "layout Atlas_Core.Popup\n  allow",
        "~Shop.Order_Edit: FormCall.Form: names the layout Atlas_Core.Popup, but there is no module Atlas_Core",
    ),
    (PAGES, "drop down State", "drop down Stat", "Shop.Order_Edit"),
    (PAGES, "(Number, Shipped)", "(Number, Name)", "Shop.Orders"),
    (PAGES, "list view from microflow DS_Orders", "list view from microflow GetItem", "Shop.Orders"),
    (PAGES, "data view $Order", "data view $Odrer", "Shop.Order_Edit: $Odrer is no parameter of the page; declare it"),
    (
        PAGES,
        "calls microflow Close(Order = $current)",
        "calls microflow Close()",
        "Shop.Orders: FormCall.Arguments[0].Widgets[listView1].Widgets[actionButton3].Action.MicroflowSettings.ParameterMappings: Shop.Close gets the parameter Order 0 times",
    ),
    (PAGES, "container named \"box\"", "container named \"text1\"", "Shop.Orders: …Name: two widgets are called text1"),
    // Values.
    (
        SHIP,
        "@Shop.Limit",
        "@Shop.Limits",
        "Shop.Ship: …Action.MessageTemplate.Parameters[1]: the constant @Shop.Limits is not known (did you mean Shop.Limit?)",
    ),
    (
        SHIP,
        "Base.ENUM_Day.Monday",
        "Base.ENUM_Day.Tuesday",
        "~Shop.Ship: …Action.ParameterMappings[Day]: Tuesday is no value of Base.ENUM_Day",
    ),
    (
        SHIP,
        "Count = length('a, (b) and ''c''') + 1",
        "Count = 'one'",
        "~Shop.Ship: …Action.ParameterMappings[Count]: 'one' gives String, but Integer is wanted",
    ),
    (
        SHIP,
        "    Order = $Order,\n    Day",
        "    Day",
        "~Shop.Ship: …Action.ParameterMappings: Shop.Ship gets no value for its parameter Order",
    ),
    (SHIP, "Number = '1',", "Number = 1,", "~Shop.Ship: …Action.Items[Number]: 1 gives Integer, but String is wanted"),
    (
        SHIP,
        "add $New to $List",
        "add $Found to $List",
        "Shop.Ship: …Action.Value: $Found gives Base.Party, but Shop.Order is wanted",
    ),
    (
        SHIP,
        "{1} {2}\"",
        "{1} {3}\"",
        "Shop.Ship: …Action.MessageTemplate: the text has {3}, but there are 2 parameters",
    ),
    (
        SHIP,
        "if $Count > 3 caption",
        "if $Count + 3 caption",
        "Shop.Ship: …SplitCondition.Expression: $Count + 3 gives Integer, but Boolean is wanted",
    ),
    (SHIP, "return $Fine\n", "return 'yes'\n", "Shop.Ship: …ReturnValue: 'yes' gives String, but Boolean is wanted"),
    (SHIP, "  return $Fine\n", "", "~Shop.Ship: a path ends without `return`, but the microflow has a result"),
    (SHIP, "  return $Fine\n", "  return $Fine\n  close page\n", "~Shop.Ship: nothing leads to this statement"),
    (SHIP, "goto again", "goto against", "Shop.Ship: goto against leads nowhere; add `label against`"),
    (SHIP, "$Rest = subtract of", "$Both = subtract of", "Shop.Ship: …Action: the variable $Both is defined already"),
    (
        SHIP,
        "    case Closed, empty {\n    }\n",
        "    case Closed {\n    }\n",
        "~Shop.Ship: …SplitCondition.Expression: leads on for no case empty; add it",
    ),
    (
        SHIP,
        "$Cast = cast\n",
        "$Cast = cast $Order\n",
        "Shop.Ship: cast $Order stands in no branch of a split of $Order",
    ),
    (SHIP, "  close page\n  return", "  break\n  return", "Shop.Ship: break stands in no loop"),
    (
        ITEMS,
        "    case Voucher, Item {",
        "    case Item {",
        "~Shop.Name: …SplitVariableName: leads on for no case Shop.Voucher; add it",
    ),
    (
        ITEMS,
        "  change $Order(State",
        "  commit $Ordre\n  change $Order(State",
        "Shop.Close: …Action: the variable $Ordre is not defined here (did you mean Order?)",
    ),
    // Types.
    (
        DOMAIN,
        "with { ExportLevel: \"API\" }",
        "with { ExportLevel: \"Public\" }",
        "Shop: Entities[Item].Attributes[Secret].ExportLevel: is \"Public\"; it must be one of Hidden, API",
    ),
    (
        PAGES,
        "RenderMode: \"H1\"",
        "RendrMode: \"H1\"",
        "Shop.Orders: FormCall.Arguments[0].Widgets[layoutGrid1].Rows[0].Columns[0].Widgets[text1].RendrMode: Forms$DynamicText has no such property",
    ),
    (
        SHIP,
        "Microflows$ShowHomePageAction { }",
        "Microflows$ShowHomeAction { }",
        "Shop.Ship: …Action: holds a Microflows$ShowHomeAction",
    ),
    // Java and pictures.
    ("java/actions/Stop.java", "// END EXTRA CODE", "", "~Shop.Stop: has no line `// END EXTRA CODE`"),
    (
        "java/actions/Stop.java",
        "package shop.actions;",
        "package shop;",
        "Shop.Stop: does not say `package shop.actions;`",
    ),
    (
        "java/actions/Ship.java",
        "private final shop.proxies.Order Order;",
        "",
        "~Shop.Ship: has no field for the parameter Order; add `private final shop.proxies.Order Order;`",
    ),
    ("java/impl/Shipping.java", "package shop.impl;", "package shop.other;", "~does not say `package shop.impl;`"),
    (
        SHIP,
        "java action Stop(): Void",
        "java action Halt(): Void",
        "Shop.Halt: has no source; write java/actions/Halt.java",
    ),
    (
        SHIP,
        "java action Stop(): Void",
        "java action Halt(): Void",
        "~Stop.java: Shop.Stop: is the source of no Java action",
    ),
    (
        SHIP,
        "\"Ship it\" in \"Shop\" icon \"ship.png\"",
        "\"Ship it\" in \"Shop\" icon \"shop.png\"",
        "Shop.Ship: icon: shop.png is not in the folder icons; add it",
    ),
    ("userlib.txt", "tiny.jar", "lib/tiny.jar", "Shop: lib/tiny.jar is no name of a jar"),
    ("userlib.txt", "tiny.jar", "tiny.jar\nlarge.jar", "~Shop: large.jar is nowhere in --userlib"),
];

fn findings(folder: &Folder) -> String {
    let jars = userlib(&fixture("Shop"));
    let built = command::build(folder.path(), &base(), &[jars.path().to_owned()]);
    built.err().map(|findings| lines(&findings)).unwrap_or_default()
}

/// Whether a text contains what stands between the `…` of another, in that order.
fn contains(text: &str, pieces: &str) -> bool {
    let mut rest = text;
    pieces.split('…').all(|piece| match rest.find(piece) {
        Some(at) => {
            rest = &rest[at + piece.len()..];
            true
        }
        None => false,
    })
}

/// The line of the edit, from 1.
fn line_of((file, old, ..): &Edit) -> usize {
    let text = fs::read_to_string(fixture("Shop").join(file)).unwrap();
    text[..text.find(old).unwrap()].matches('\n').count() + 1
}

fn broken(edits: &[&Edit]) -> String {
    let folder = Folder::new();
    support::copy(&fixture("Shop"), folder.path());
    for (file, old, new, _) in edits {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{old:?} is in {file}");
        fs::write(path, text.replacen(old, new, 1)).unwrap();
    }
    findings(&folder)
}

#[test]
fn each_mistake_is_reported() {
    let mut failures = String::new();
    for edit in EDITS {
        let (file, old, new, expected) = edit;
        let found = broken(&[edit]);
        let anywhere = expected.strip_prefix('~');
        let line = format!("{file}:{}: ", line_of(edit));
        let right = |found: &str| match anywhere {
            Some(expected) => contains(found, expected),
            None => contains(found, &format!("{line}{expected}")),
        };
        if !found.lines().any(right) {
            failures.push_str(&format!("{file}: {old:?} -> {new:?}\n  expected {line}{expected}\n  found {found}\n"));
        }
    }
    assert!(failures.is_empty(), "{failures}");
    assert!(EDITS.len() > 90, "{}", EDITS.len());
}

#[test]
fn everything_is_found_at_once() {
    let edit = |expected: &str| EDITS.iter().find(|(.., e)| e.contains(expected)).unwrap();
    let edits = ["Money is no type", "enum begins no element", "is no level", "expected saves"].map(edit);
    let found = broken(&edits);
    for (file, .., expected) in edits {
        assert!(
            found.lines().any(|line| line.contains(file) && contains(line, expected.trim_start_matches('~'))),
            "{expected} in {found}"
        );
    }
    let edits =
        ["names the entity Shop.Itm,", "the constant @Shop.Limits", "RendrMode", "has no line `// END EXTRA"].map(edit);
    let found = broken(&edits);
    for (.., expected) in edits {
        assert!(found.lines().any(|line| contains(line, expected.trim_start_matches('~'))), "{expected} in {found}");
    }
}

#[test]
fn what_is_no_source_is_reported() {
    let copy = || {
        let folder = Folder::new();
        support::copy(&fixture("Shop"), folder.path());
        folder
    };
    let folder = Folder::new();
    assert!(findings(&folder).contains("module.mx: cannot be read"), "{}", findings(&folder));
    let folder = copy();
    folder.write("model/notes.txt", "notes");
    assert!(findings(&folder).contains("notes.txt: is no source of the model; remove it or name it *.mx"));
    let folder = copy();
    folder.write("model/bytes.mx", [0xff, 0xfe, 0]);
    assert!(findings(&folder).contains("bytes.mx: is not text in UTF-8"));
    let folder = copy();
    folder.write("model/module.mx", "// nothing\n");
    assert!(findings(&folder).contains("module.mx: has no header; write `module Name"), "{}", findings(&folder));
    let folder = copy();
    folder.write("model/More.mx", "entity More at 0;0 {\n}\n");
    assert!(findings(&folder).contains("holds a part of the domain model"), "{}", findings(&folder));
    let folder = copy();
    folder.write("model/More.mx", "module More {\n  version \"1\"\n}\n");
    assert!(findings(&folder).contains("More.mx:1: More: is a second header of the module"), "{}", findings(&folder));
    let folder = copy();
    folder.write("icons/ship.png", "no picture");
    assert!(findings(&folder).contains("ship.png is no PNG file"), "{}", findings(&folder));
    let folder = copy();
    folder.write("java/proxies/Order.java", "package shop.proxies;");
    assert!(
        findings(&folder).contains("Order.java: Shop: is a proxy, which Studio Pro makes"),
        "{}",
        findings(&folder)
    );
}

#[test]
fn blocks_without_end() {
    command::with_room(blocks_that_nest);
}

fn blocks_that_nest() {
    let deep = |open: &str, before: &str| {
        let folder = Folder::new();
        support::copy(&fixture("Base"), folder.path());
        folder.write("model/Deep.mx", format!("{before}{}", open.repeat(100_000)));
        lines(&command::build(folder.path(), &[], &[]).unwrap_err())
    };
    let cases = [
        ("if true { ", "microflow Deep(): Void {\n"),
        ("if true { } else ", "microflow Deep(): Void {\n"),
        ("container { ", "snippet Deep {\n"),
        ("[", "document Texts$Text \"Deep\" { Items: "),
        ("A$B { C: ", "document Texts$Text \"Deep\" { Items: "),
    ];
    for (open, before) in cases {
        let found = deep(open, before);
        assert!(
            found.contains("Base.Deep: blocks nest deeper than 100 levels"),
            "{open}: {}",
            &found[..300.min(found.len())]
        );
    }
    // In expressions, too, where brackets nest.
    let nested = format!("microflow Deep(): Boolean {{\n  return {}true{}\n}}\n", "(".repeat(5000), ")".repeat(5000));
    let folder = Folder::new();
    support::copy(&fixture("Base"), folder.path());
    folder.write("model/Deep.mx", nested);
    let found = lines(&command::build(folder.path(), &[], &[]).unwrap_err());
    assert!(found.contains("brackets nest deeper than 100 levels"), "{}", &found[..300]);
}

#[test]
fn sources_from_windows_are_the_same() {
    let [folder, windows] = [(); 2].map(|()| Folder::new());
    support::copy(&fixture("Base"), folder.path());
    support::copy(&fixture("Base"), windows.path());
    for name in ["module.mx", "domain.mx", "Documents.mx"] {
        let path = windows.path().join("model").join(name);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
    }
    let pack = |source: &Folder| {
        let out = Folder::new();
        fs::read(command::pack(source.path(), &[], &[], out.path()).map_err(|f| lines(&f)).unwrap()).unwrap()
    };
    assert!(pack(&folder) == pack(&windows));
}
