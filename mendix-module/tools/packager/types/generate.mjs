// Writes 9.10.0.json, the table of all types that modules may use in files of Mendix 9.10.0, or with --check compares it.
//
//   node mendix-module/tools/packager/types/generate.mjs [--check]
//
// It joins two sources. measured-9.10.json says how real files store things: names, order, BSON types and array markers.
// mendixmodelsdk says what exists in 9.10.0: kinds, defaults, values, targets, and what is required. Which of both wins:
// the SDK about what a type has (a type measured in a newer file loses its newer fields), the files about how it is
// stored. A field that no file showed is derived from the SDK and marked "assumed".
//
// It takes the SDK from tests/peers/mendixmodelsdk: run `npm ci` there first.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Metamodel, existsIn } from "../../../../tests/peers/mendixmodelsdk/src/metamodel.mjs";
import { sdkType, storageProperty, storageType } from "../../../../tests/peers/mendixmodelsdk/src/names.mjs";

const VERSION = "9.10.0";
const TABLE = new URL("9.10.0.json", import.meta.url);
const MEASURED = JSON.parse(readFileSync(new URL("measured-9.10.json", import.meta.url), "utf8"));

/** Types that no measured file showed, and that modules may use. */
const UNSEEN = [
  "DomainModels$EqualsToRuleInfo",
  "DomainModels$MaxLengthRuleInfo",
  "DomainModels$RangeRuleInfo",
  "DomainModels$RegExRuleInfo",
  "Enumerations$Condition",
  "Forms$DataGrid",
  "Forms$DataGridColumn",
  "Forms$GridControlBar",
  "Forms$ListViewTemplate",
  "Images$Image",
  "Images$ImageCollection",
  "Menus$MenuItem",
  "Microflows$Equals",
  "Settings$ThemeModuleEntry",
];

/** Markers of lists that no measured file showed. All lists of parts that pages have are 2, but for few. */
const UNSEEN_MARKERS = {
  "Forms$GridControlBar.NewButtons": 3,
  "Images$ImageCollection.Images": 3,
  "Menus$MenuItemCollection.Items": 3,
};

const PRIMITIVES = {
  Integer: "i64", String: "str", Boolean: "bool", Double: "dbl", DateTime: "date", Guid: "guid", Point: "str",
  Size: "str", Color: "str", Blob: "bin",
};

const metamodel = new Metamodel(VERSION);

function generate() {
  const types = new Map();
  for (const storage of [...Object.keys(MEASURED.types), ...UNSEEN]) addWithAncestors(sdkType(storage), types);
  for (const structure of [...types.values()]) addBases(structure, types);
  const table = {};
  for (const storage of [...types.keys()].sort()) table[storage] = entry(storage, types.get(storage));
  return table;
}

/** What `of` names must be in the table, or nothing could be said to extend it. */
function addBases(structure, types) {
  for (const property of structure.properties.values()) {
    if (!property.exists || !property.of || property.kind.startsWith("unit")) continue;
    if (metamodel.structure(property.of).abstract) addWithAncestors(property.of, types);
  }
}

function addWithAncestors(name, types) {
  for (let type = name; type; type = metamodel.structure(type).parent) {
    const structure = metamodel.structure(type);
    if (!structure?.exists) throw new Error(`${type} does not exist in ${VERSION}`);
    types.set(storageType(type), structure);
  }
}

function entry(storage, structure) {
  const measured = MEASURED.types[storage];
  const shape = measured ? parse(measured.fields) : new Map();
  const fields = [];
  if (!structure.abstract) {
    for (const property of structure.properties.values()) {
      if (property.exists && !property.kind.startsWith("unit")) fields.push(field(storage, property, shape));
    }
  }
  verify(storage, measured, shape, fields);
  fields.sort((a, b) => compare(a.name, b.name));
  return {
    abstract: structure.abstract,
    extends: structure.parent ? storageType(structure.parent) : null,
    seen: measured?.seen ?? null,
    fields,
  };
}

/** "Name str, Values list3" as a map of name to BSON types. */
function parse(fields) {
  return new Map(fields.split(", ").filter(Boolean).map((field) => {
    const [name, types] = field.split(" ");
    return [name, types.split("|")];
  }));
}

/** A 9.10 file is the truth about 9.10: nothing more and nothing less may be in the table. */
function verify(storage, measured, shape, fields) {
  if (measured?.seen !== "9.10") return;
  const names = fields.map((field) => field.name).sort().join(", ");
  const seen = [...shape.keys()].sort().join(", ");
  if (names !== seen) throw new Error(`${storage}: the SDK says ${names}\n9.10 files say ${seen}`);
}

function field(storage, property, shape) {
  const name = storageProperty(property.owner, property.name);
  const seen = shape.get(name);
  const field = { name };
  let types = seen ? seen.map((type) => (type.startsWith("list") ? "list" : type)) : [derivedType(property)];
  if (property.kind === "part") {
    types = ["doc"];
    if (!property.required || seen?.includes("null")) types.push("null");
  }
  field.bson = types.length === 1 ? types[0] : types;
  if (types.includes("list")) {
    const measuredMarker = seen?.find((type) => type.startsWith("list"))?.slice(4);
    field.marker = Number(measuredMarker ?? derivedMarker(storage, name, property));
  }
  if (property.required) field.required = true;
  if (property.values) {
    field.values = [...property.values].filter(([, cycle]) => existsIn(cycle, VERSION)).map(([value]) => value);
  }
  if (property.kind === "part" || property.kind === "partList") field.of = [storageType(property.of)];
  if (property.kind === "byName" || property.kind === "byNameList") field.ref = storageType(property.target);
  if (property.kind === "byId" || property.kind.startsWith("localByName")) field.ref = storageType(property.of);
  if (property.kind.startsWith("localByName")) field.local = true;
  const value = defaultValue(property);
  if (value !== undefined) field.default = value;
  if (!seen) field.assumed = true;
  return field;
}

function derivedType(property) {
  switch (property.kind) {
    case "primitive":
      return PRIMITIVES[property.primitive];
    case "enum": case "byName": case "localByName":
      return "str";
    case "part":
      return "doc";
    case "byId":
      return "guid";
    default:
      return "list";
  }
}

function derivedMarker(storage, name, property) {
  if (property.kind !== "partList") return 1;
  return UNSEEN_MARKERS[`${storage}.${name}`] ?? 2;
}

function defaultValue(property) {
  if (property.kind === "byName") return "";
  if (property.kind === "part") return property.default ? storageType(property.default) : property.default;
  if (property.kind === "enum") return property.default;
  if (property.kind !== "primitive") return undefined;
  switch (property.primitive) {
    case "Guid": case "Blob": case "DateTime":
      return undefined;
    case "Point":
      return `${property.default.x};${property.default.y}`;
    case "Size":
      return `${property.default.width};${property.default.height}`;
    default:
      return property.default;
  }
}

/** The order of fields in files: alphabetical without regard to case. */
function compare(a, b) {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** One line per field, so that a difference between two tables can be read. */
function format(table) {
  const types = Object.entries(table).map(([name, type]) => {
    const { fields, ...head } = type;
    const lines = fields.map((field) => `      ${JSON.stringify(field)}`).join(",\n");
    const list = fields.length ? `[\n${lines}\n    ]` : "[]";
    const values = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `  ${JSON.stringify(name)}: {\n    ${values.join(", ")},\n    "fields": ${list}\n  }`;
  });
  return `{\n${types.join(",\n")}\n}\n`;
}

const text = format(generate());
if (process.argv.includes("--check")) {
  if (readFileSync(TABLE, "utf8") !== text) {
    console.error(`${fileURLToPath(TABLE)} is not what generate.mjs makes: run it without --check and commit the result`);
    process.exit(1);
  }
} else {
  writeFileSync(TABLE, text);
}
