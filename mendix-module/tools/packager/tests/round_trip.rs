//! What is packed can be read back as text, and packs to the same bytes again.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod support;

use std::fs;
use std::path::PathBuf;

use support::{Folder, fixture, lines, modules, userlib};
use twinlink_mendix_packager::command;

/// Packs a module twice, reads it back, packs that, and gives the text.
fn round_trip(source: PathBuf, with: &[PathBuf]) -> String {
    let userlib = userlib(&source);
    let jars = [userlib.path().to_owned()];
    let others = command::with(with).map_err(|findings| lines(&findings)).unwrap();
    let [first, second, third, tree] = [(); 4].map(|()| Folder::new());
    let pack = |source: &PathBuf, out: &Folder| {
        let file = command::pack(source, &others, &jars, out.path());
        file.map_err(|findings| lines(&findings)).unwrap()
    };
    let package = pack(&source, &first);
    let bytes = fs::read(&package).unwrap();
    assert_eq!(bytes, fs::read(pack(&source, &second)).unwrap(), "two runs give the same bytes");
    command::check(&package, &others, &[]).map_err(|findings| lines(&findings)).unwrap();

    let files = command::inspect(&package).map_err(|findings| lines(&findings)).unwrap();
    command::write_tree(&files, tree.path()).map_err(|findings| lines(&findings)).unwrap();
    let again = pack(&tree.path().to_owned(), &third);
    assert!(bytes == fs::read(&again).unwrap(), "the text of {} packs to the same bytes", package.display());
    let text = command::listing(&files);
    assert_eq!(text, command::listing(&command::inspect(&again).unwrap()));
    text
}

#[test]
fn everything_that_the_language_has_words_for() {
    let text = round_trip(fixture("Shop"), &[fixture("Base")]);
    // Only what has no words stands in the generic form.
    let generic: Vec<_> = text.lines().map(str::trim).filter(|line| line.starts_with("document ")).collect();
    assert_eq!(generic, ["document Microflows$Rule \"IsOpen\" {"]);
    for expected in [
        "=== Operations/Ship.mx\n",
        "/// A second paragraph, with \"quotes\", a \\ and a tab\tin it.\ndomain\n",
        "  access Admin: create delete, default ReadWrite, Number ReadOnly, Item_Tag None\n",
        "association Order_Voucher: Order -> Voucher, one-to-one, deleting Order deletes Voucher, deleting Voucher requires no Order\n",
        "    log error node @Shop.LogNode \"Failed {1} {2}\" ($latestError/Message, toString(@Shop.Limit)) [stack trace]\n",
        "  goto place1\n",
        "  Handler: Microflow,\n",
        "  toolbox \"For each order\" in \"Shop\" icon \"for-each.png\"\n",
        "  call java ForEach(Handler = microflow Close, Limit = 3)\n",
        "  call java ForEach(Handler = microflow Base.IsFine, Limit = 3)\n",
        "      button \"Close it\" calls microflow Close(Order = $Order) with { ButtonStyle: \"Danger\" }\n",
        "=== Old/folder.mx\n",
        "  data view from microflow DS_Order {\n",
        "    text \"{1} is {2}\" (Order_Voucher/Number, Order_Party/Base.Party_Party/Name) visible if $currentObject/Open\n",
        "    data grid from $current/Item_Tag named \"tags\" {\n",
        "    data view from $current/Order_Voucher {\n",
        "      list view from $current/Tag_Tag visible if $currentObject/Name != ' {' {\n",
        "        list view from $current/Tag_Tag with { PageSize: 5 } {\n",
        "    column \"Number\" Number\n",
        "    column \"Shipped\" Shipped named \"when\" with { FormattingInfo: Forms$FormattingInfo {",
        "    column \"Voucher\" Order_Voucher/Number with { WidthValue: 10 }\n",
    ] {
        assert!(text.contains(expected), "{expected:?} is in\n{text}");
    }
}

#[test]
fn a_module_without_java() {
    round_trip(fixture("Base"), &[]);
}

#[test]
fn the_modules_of_the_product() {
    let of = |name: &str| modules().join(name);
    let authentication = of("AWSAuthentication");
    round_trip(authentication.clone(), &[]);
    round_trip(of("MxAwsIoT"), &[]);
    for name in ["AWSTwinMakerConnector", "AWSIoTSiteWiseConnector", "AWSIoTConnector"] {
        round_trip(of(name), std::slice::from_ref(&authentication));
    }
    let text = round_trip(
        of("TwinMakerExample"),
        &[authentication, of("AWSTwinMakerConnector"), of("AWSIoTSiteWiseConnector")],
    );
    assert!(text.contains("  for $IteratorWorkspaceSummary in $WorkspaceSummaryList {\n"), "{text}");
}

#[test]
fn a_module_refers_to_packages_as_to_sources() {
    let out = Folder::new();
    let package = command::pack(&fixture("Base"), &[], &[], out.path()).unwrap();
    let text = round_trip(fixture("Shop"), &[package]);
    assert_eq!(text, round_trip(fixture("Shop"), &[fixture("Base")]));
}

#[test]
fn what_is_generated_is_a_part_of_the_module() {
    let folder = Folder::new();
    support::copy(&fixture("Shop"), folder.path());
    for path in ["model/domain.mx", "model/Operations/Ship.mx", "java/actions/Ship.java", "java/impl/Shipping.java"] {
        let target = folder.path().join("generated").join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::rename(folder.path().join(path), target).unwrap();
    }
    let [one, two] = [(); 2].map(|()| Folder::new());
    let jars = userlib(&fixture("Shop"));
    let pack = |source: &std::path::Path, out: &Folder| {
        let file = command::pack(source, &support::base(), &[jars.path().to_owned()], out.path());
        fs::read(file.map_err(|findings| lines(&findings)).unwrap()).unwrap()
    };
    assert!(pack(folder.path(), &one) == pack(&fixture("Shop"), &two));
    // A module that is named with --with may be generated as well.
    let base = Folder::new();
    support::copy(&fixture("Base"), base.path());
    fs::create_dir_all(base.path().join("generated/model")).unwrap();
    let parts = ["model/domain.mx", "generated/model/domain.mx"].map(|path| base.path().join(path));
    fs::rename(&parts[0], &parts[1]).unwrap();
    assert_eq!(round_trip(fixture("Shop"), &[base.path().to_owned()]), round_trip(fixture("Shop"), &[fixture("Base")]));
}

#[test]
fn a_module_that_is_given_itself() {
    let both = [fixture("Base"), fixture("Shop")];
    assert_eq!(round_trip(fixture("Shop"), &both), round_trip(fixture("Shop"), &both[..1]));
}

#[test]
fn ids_stay_when_documents_move() {
    let folder = Folder::new();
    support::copy(&fixture("Base"), folder.path());
    let ids = |folder: &Folder| {
        let built = command::build(folder.path(), &[], &[]).unwrap();
        let rows = twinlink_mendix_packager::package::write::rows(&built.module).unwrap();
        let mut ids: Vec<_> = rows.into_iter().filter(|row| row.containment == "Documents").map(|row| row.id).collect();
        ids.sort();
        ids
    };
    let before = ids(&folder);
    fs::create_dir(folder.path().join("model/Elsewhere")).unwrap();
    fs::rename(folder.path().join("model/Documents.mx"), folder.path().join("model/Elsewhere/Documents.mx")).unwrap();
    assert_eq!(before, ids(&folder));
    assert_eq!(before.len(), 3);
}
