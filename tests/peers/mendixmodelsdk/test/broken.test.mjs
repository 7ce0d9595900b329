// Packages that are broken in one way at a time: each way is found, and named by module, document and property.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { Binary, Double, Int32, serialize } from "bson";

import { check } from "../src/check.mjs";
import { readPackage } from "../src/package.mjs";
import { element, packageFiles, strangeId, withAltered } from "./packages.mjs";

const DOMAIN = "DomainModels$DomainModel";
const MICROFLOW = "Microflows$Microflow";
const CONNECTOR = "AWSTwinMakerConnector";

const request = (model) => element(model.document(DOMAIN), "DomainModels$EntityImpl", "ListWorkspacesRequest");
const attribute = (model) => element(request(model), "DomainModels$Attribute", "MaxResults");
const microflow = (model) => model.document(MICROFLOW, "ListWorkspaces");
const javaAction = (model) => model.document("JavaActions$JavaAction", "ListWorkspaces");

/** What is done to the connector's package, and what must be said of it. */
const BROKEN = {
  "a type that does not exist": [
    (model) => { attribute(model).NewType.$Type = "DomainModels$TextAttributeType"; },
    /^AWSTwinMakerConnector\.DomainModels\$DomainModel: Entities\[\d+\]\.Attributes\[\d+\]\.NewType: .*no type of Mendix/,
  ],
  "the SDK's name of a type": [
    (model) => { request(model).$Type = "DomainModels$Entity"; },
    /Entities\[\d+\]: DomainModels\$Entity is no type of Mendix/,
  ],
  "an abstract type": [
    (model) => { attribute(model).NewType.$Type = "DomainModels$AttributeType"; },
    /NewType: DomainModels\$AttributeType is abstract/,
  ],
  "a type of a newer version": [
    (model) => { request(model).Source = { $ID: strangeId(), $Type: "DomainModels$OqlViewEntitySource" }; },
    /Source: DomainModels\$OqlViewEntitySource does not exist in 9\.10\.0: introduced in/,
  ],
  "a type in the wrong place": [
    (model) => { attribute(model).NewType = attribute(model).Value; },
    /NewType: DomainModels\$StoredValue stands where a DomainModels\$AttributeType is expected/,
  ],
  "a property that does not exist": [
    (model) => { attribute(model).Colour = "red"; },
    /Attributes\[\d+\]\.Colour: DomainModels\$Attribute has no such property/,
  ],
  "a property of a newer version": [
    (model) => { request(model).ImageData = new Binary(Buffer.alloc(0)); },
    /ImageData: does not exist in 9\.10\.0: introduced in 9\.17/,
  ],
  "a property that is missing": [
    (model) => { delete microflow(model).MarkAsUsed; },
    /^AWSTwinMakerConnector\.ListWorkspaces: MarkAsUsed: is missing in Microflows\$Microflow/,
  ],
  "a required part that is null": [
    (model) => { request(model).MaybeGeneralization = null; },
    /MaybeGeneralization: is a required part and null/,
  ],
  "a list where a part belongs": [
    (model) => { microflow(model).MicroflowReturnType = [new Int32(2), microflow(model).MicroflowReturnType]; },
    /MicroflowReturnType: is not a document/,
  ],
  "a part where a list belongs": [
    (model) => { javaAction(model).Parameters = javaAction(model).Parameters[1]; },
    /^AWSTwinMakerConnector\.ListWorkspaces: Parameters: is a document, not a list/,
  ],
  "a list without its marker": [
    (model) => { javaAction(model).Parameters.shift(); },
    /Parameters: does not begin with the Int32 marker/,
  ],
  "a value that an enumeration does not have": [
    (model) => { microflow(model).ExportLevel = "Public"; },
    /ExportLevel: "Public" is none of Hidden, API/,
  ],
  "an Int32 where an Int64 belongs": [
    (model) => { element(microflow(model), "Microflows$SequenceFlow").OriginConnectionIndex = new Int32(1); },
    /Flows\[\d+\]\.OriginConnectionIndex: is of BSON type Int32, not an Int64/,
  ],
  "an integer where a double belongs": [
    (model) => { model.document("Projects$ModuleImpl").NewSortIndex = new Int32(1); },
    /NewSortIndex: is of BSON type Int32, not a double/,
  ],
  "a string where a boolean belongs": [
    (model) => { microflow(model).AllowConcurrentExecution = "true"; },
    /AllowConcurrentExecution: is a string, not a boolean/,
  ],
  "a number where a string belongs": [
    (model) => { microflow(model).Documentation = new Double(1); },
    /Documentation: is of BSON type Double, not a string/,
  ],
  "a point without coordinates": [
    (model) => { request(model).Location = "here"; },
    /Location: is a string, not a string "x;y"/,
  ],
  "a parent entity that does not exist": [
    (model) => { request(model).MaybeGeneralization.Generalization = "AWSAuthentication.AbstractRequests"; },
    /MaybeGeneralization\.Generalization: there is no DomainModels\$EntityImpl named AWSAuthentication\.AbstractRequests/,
  ],
  "a reference to something of another kind": [
    (model) => { request(model).MaybeGeneralization.Generalization = "AWSAuthentication.ENUM_Region"; },
    /no DomainModels\$EntityImpl named AWSAuthentication\.ENUM_Region: it is a Enumerations\$Enumeration/,
  ],
  "a required reference that is empty": [
    (model) => { element(javaAction(model), "CodeActions$EnumerationType").Enumeration = ""; },
    /Type\.Enumeration: is a required reference and empty/,
  ],
  "a call of a Java action that does not exist": [
    (model) => { element(microflow(model), "Microflows$JavaActionCallAction").JavaAction = `${CONNECTOR}.ListWorkspace`; },
    /JavaAction: there is no JavaActions\$JavaAction named AWSTwinMakerConnector\.ListWorkspace/,
  ],
  "an argument for a parameter that does not exist": [
    (model) => {
      element(microflow(model), "Microflows$JavaActionParameterMapping").Parameter = `${CONNECTOR}.ListWorkspaces.Regions`;
    },
    /Parameter: there is no .* named AWSTwinMakerConnector\.ListWorkspaces\.Regions/,
  ],
  "a module role that does not exist": [
    (model) => { microflow(model).AllowedModuleRoles = [new Int32(1), `${CONNECTOR}.Nobody`]; },
    /AllowedModuleRoles\[0\]: there is no Security\$ModuleRole named AWSTwinMakerConnector\.Nobody/,
  ],
  "a flow to an activity that does not exist": [
    (model) => { element(microflow(model), "Microflows$SequenceFlow").DestinationPointer = strangeId(); },
    /Flows\[\d+\]\.DestinationPointer: points to an element that is not in this document/,
  ],
  "an association to an attribute": [
    (model) => {
      element(model.document(DOMAIN), "DomainModels$Association").ChildPointer = attribute(model).$ID;
    },
    /ChildPointer: points to a DomainModels\$Attribute where a DomainModels\$EntityImpl is expected/,
  ],
  "an id that two elements have": [
    (model) => { attribute(model).Value.$ID = attribute(model).$ID; },
    /Value: has the \$ID of AWSTwinMakerConnector\.DomainModels\$DomainModel: Entities/,
  ],
  "an id that two documents share": [
    (model) => { microflow(model).ObjectCollection.$ID = javaAction(model).JavaReturnType.$ID; },
    /has the \$ID of AWSTwinMakerConnector\.ListWorkspaces: /,
  ],
  "an id of 15 bytes": [
    (model) => { attribute(model).$ID = new Binary(Buffer.alloc(15)); },
    /Attributes\[\d+\]: has no \$ID of 16 bytes/,
  ],
  "an element without a type": [
    (model) => { delete attribute(model).Value.$Type; },
    /Value: has no \$Type/,
  ],
  "two documents of the same kind and name": [
    (model) => {
      const [first, second] = ["Settings$ProjectSettings", "Texts$SystemTextCollection"].map((type) => model.unit(type));
      for (const unit of [first, second]) {
        const id = unit.document.$ID;
        const folder = model.unit("Projects$ModuleImpl").id;
        Object.assign(unit, { container: folder, containment: "Documents" });
        unit.document = { ...model.document("JavaActions$JavaAction", "ListWorkspaces"), $ID: id };
      }
    },
    /^AWSTwinMakerConnector\.ListWorkspaces: there is another JavaActions\$JavaAction of that name/,
  ],
  "a document where a folder belongs": [
    (model) => { model.unit("JavaActions$JavaAction", "ListWorkspaces").containment = "Folders"; },
    /ListWorkspaces: JavaActions\$JavaAction stands where a Projects\$Folder is expected/,
  ],
  "a containment that the module does not have": [
    (model) => { model.unit("JavaActions$JavaAction", "ListWorkspaces").containment = "JavaActions"; },
    /ListWorkspaces: .* does not contain units as JavaActions/,
  ],
  "a unit in a unit that does not exist": [
    (model) => { model.unit(MICROFLOW, "ListWorkspaces").container = strangeId().value(); },
    /^AWSTwinMakerConnector: unit [0-9a-f]{32}: there is no unit [0-9a-f]{32} to contain it/,
  ],
  "a hash of other contents": [
    (model) => { model.unit(MICROFLOW, "ListWorkspaces").hash = "AAAA"; },
    /^AWSTwinMakerConnector: unit [0-9a-f]{32}: ContentsHash is not the SHA-256/,
  ],
  "contents that are not BSON": [
    (model) => { model.unit(MICROFLOW, "ListWorkspaces").raw = Buffer.from("microflow"); },
    /its contents are not BSON/,
  ],
  "a field that stands twice": [
    (model) => {
      const unit = model.unit(MICROFLOW, "ListWorkspaces");
      const twice = Buffer.from(serialize({ ...unit.document, Nane: "ListWorkspaces" }));
      twice.write("Name", twice.lastIndexOf("Nane"));
      unit.raw = twice;
    },
    /unit [0-9a-f]{32}: its contents are not what writing them again gives/,
  ],
  "an id in the contents that is not the unit's": [
    (model) => { microflow(model).$ID = strangeId(); },
    /unit [0-9a-f]{32}: \$ID in its contents is another/,
  ],
  "a file that package.xml does not list": [
    (model) => { model.entries["javasource/more.java"] = new Uint8Array([1]); },
    /^AWSTwinMakerConnector: package\.xml does not list javasource\/more\.java/,
  ],
  "a file that is only listed": [
    (model) => {
      delete model.entries["javasource/awstwinmakerconnector/actions/ListWorkspaces.java"];
    },
    /package\.xml lists javasource\/awstwinmakerconnector\/actions\/ListWorkspaces\.java, which is not in the zip/,
  ],
  "the stamp of a newer version": [
    (model) => { model.stamps[0][0] = "9.24.0.2965"; },
    /^AWSTwinMakerConnector: is made with Mendix "9\.24\.0\.2965", and cannot be read by 9\.10\.0/,
  ],
};

for (const [name, [change, expected]] of Object.entries(BROKEN)) {
  test(`${name} is found`, () => {
    const lines = withAltered(CONNECTOR, change, (files) => check(files.map(readPackage), "9.10.0"));
    assert.ok(lines.some((line) => expected.test(line)), `expected ${expected}, found\n${lines.join("\n")}`);
    // Nothing but the connector was touched, so that a finding elsewhere is one about a reference to it.
    const elsewhere = lines.filter((line) => !line.startsWith(CONNECTOR));
    assert.ok(elsewhere.every((line) => line.includes(CONNECTOR)), elsewhere.join("\n"));
  });
}

/** What is done to the page Settings_NewEdit of AWSAuthentication, and what must be said of it. */
const BROKEN_PAGES = {
  "a page without its layout": [
    (page) => { page.FormCall.Form = "AWSAuthentication.Settings_Frame"; },
    /^AWSAuthentication\.Settings_NewEdit: FormCall\.Form: there is no Forms\$Layout named AWSAuthentication\.Settings_Frame/,
  ],
  "contents for a placeholder that the layout does not have": [
    (page) => { element(page, "Forms$FormCallArgument").Parameter = "AWSAuthentication.Settings_Layout.Side"; },
    /FormCall\.Arguments\[0\]\.Parameter: there is no Forms\$LayoutParameter named AWSAuthentication\.Settings_Layout\.Side/,
  ],
  "an input for an attribute that does not exist": [
    (page) => { element(page, "Forms$DropDown").AttributeRef.Attribute = "AWSAuthentication.Settings.Regions"; },
    /AttributeRef\.Attribute: there is no DomainModels\$Attribute named AWSAuthentication\.Settings\.Regions/,
  ],
  "a button that takes its object from no widget": [
    (page) => { element(page, "Forms$PageVariable").Widget = "dataView9"; },
    /Variable\.Widget: there is no Forms\$Widget named dataView9 in this document/,
  ],
  "an action where a widget belongs": [
    (page) => { element(page, "Forms$DataView").Widgets.push(element(page, "Forms$CancelChangesClientAction")); },
    /Widgets\[\d+\]: Forms\$CancelChangesClientAction stands where a Forms\$Widget is expected/,
  ],
};

for (const [name, [change, expected]] of Object.entries(BROKEN_PAGES)) {
  test(`${name} is found`, () => {
    const changePage = (model) => change(model.document("Forms$Page", "Settings_NewEdit"));
    const lines = withAltered("AWSAuthentication", changePage, (files) => check(files.map(readPackage), "9.10.0"));
    assert.ok(lines.some((line) => expected.test(line)), `expected ${expected}, found\n${lines.join("\n")}`);
  });
}

test("there are at least twenty ways", () => {
  assert.ok(Object.keys(BROKEN).length >= 20);
});

test("what a newer version no longer has is found by the newer version only", () => {
  const change = (model) => {
    element(model.document("Navigation$NavigationDocument"), "Navigation$NavigationProfile").Kind = "HybridPhone";
  };
  withAltered(CONNECTOR, change, (files) => {
    const packages = files.map(readPackage);
    assert.deepEqual(check(packages, "9.10.0"), []);
    assert.deepEqual(check(packages, "newest"), [
      'AWSTwinMakerConnector.Navigation$NavigationDocument: Profiles.Kind: "HybridPhone" is no value in 11.10.0',
    ]);
  });
});

test("the command prints findings and ends with 1, and with 2 if a file is no package", () => {
  const command = fileURLToPath(new URL("../check.mjs", import.meta.url));
  const run = (files) => spawnSync(process.execPath, [command, ...files], { encoding: "utf8" });
  assert.equal(run(packageFiles()).status, 0);
  const [change, expected] = BROKEN["a module role that does not exist"];
  const broken = withAltered(CONNECTOR, change, run);
  assert.equal(broken.status, 1);
  assert.match(broken.stdout.trim(), expected);
  assert.match(broken.stderr, /: 1 findings/);
  const other = run([command]);
  assert.equal(other.status, 2);
  assert.match(other.stderr, /not a zip file/);
});
