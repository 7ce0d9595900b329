// The documents of the packages look as those in real files do: fields, their order, BSON types and list markers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { Metamodel } from "../src/metamodel.mjs";
import { sdkType, storageProperty } from "../src/names.mjs";
import { guid, readPackage } from "../src/package.mjs";
import { packageFiles } from "./packages.mjs";

const MEASURED = new URL("../../../../mendix-module/tools/packager/types/measured-9.10.json", import.meta.url);
const measured = JSON.parse(readFileSync(MEASURED, "utf8")).types;
const metamodel = new Metamodel("9.10.0");

/** The fields of a type in real files: Map of name to set of BSON types. */
function shapeOf(type) {
  const fields = measured[type].fields.split(", ").filter(Boolean).map((field) => field.split(" "));
  return new Map(fields.map(([name, types]) => [name, new Set(types.split("|"))]));
}

function bsonType(value) {
  if (value === null) return "null";
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  if (Array.isArray(value)) return `list${value[0]?.valueOf()}`;
  if (value._bsontype === "Binary") return guid(value) ? "guid" : "bin";
  return { Long: "i64", Int32: "i32", Double: "dbl" }[value._bsontype] ?? "doc";
}

/** Calls `visit` with each element of a document and where it is. */
function eachElement(value, path, visit) {
  if (Array.isArray(value)) value.forEach((item, position) => eachElement(item, `${path}[${position}]`, visit));
  else if (value !== null && typeof value === "object" && typeof value.$Type === "string") {
    visit(value, path);
    for (const [name, item] of Object.entries(value)) eachElement(item, `${path}.${name}`, visit);
  }
}

/** Properties that may be null in 9.10, though no measured file has them null or filled. */
function optional(type, name) {
  const structure = metamodel.structure(sdkType(type));
  const property = [...structure.properties.values()]
    .find((candidate) => candidate.exists && storageProperty(candidate.owner, candidate.name) === name);
  return property?.kind === "part" && !property.required ? ["doc", "null"] : property?.kind === "part" ? ["doc"] : [];
}

function differences(element, path) {
  const found = [];
  const names = Object.keys(element);
  if (names[0] !== "$ID" || names[1] !== "$Type") found.push(`${path}: does not begin with $ID and $Type`);
  const type = element.$Type;
  const fields = names.slice(2);
  const sorted = [...fields].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  if (!(type in measured)) {
    if (fields.join() !== sorted.join()) found.push(`${path}: ${type}: fields are not in alphabetical order`);
    return found;
  }
  const shape = shapeOf(type);
  const order = [...shape.keys()].filter((name) => fields.includes(name));
  const known = fields.filter((name) => shape.has(name));
  if (known.join() !== order.join()) found.push(`${path}: ${type}: ${fields} instead of ${order}`);
  if (measured[type].seen === "9.10" && fields.join() !== [...shape.keys()].join()) {
    found.push(`${path}: ${type}: ${fields} instead of ${[...shape.keys()]}`);
  }
  for (const name of known) {
    const actual = bsonType(element[name]);
    const expected = new Set([...shape.get(name), ...optional(type, name)]);
    // Bytes of which a real file had none, or 16, are bytes all the same.
    const fits = expected.has(actual) || (actual === "guid" && expected.has("bin"));
    if (!fits) found.push(`${path}.${name}: ${type}: ${actual} instead of ${[...expected].join(" or ")}`);
  }
  return found;
}

for (const file of packageFiles()) {
  const read = readPackage(file);
  test(`the documents of ${read.module} have the shapes of real files`, () => {
    const found = [];
    let elements = 0;
    for (const unit of read.units) {
      const name = unit.document.Name ?? unit.document.$Type;
      eachElement(unit.document, name, (element, path) => {
        elements += 1;
        found.push(...differences(element, path));
      });
    }
    assert.ok(elements > 50, `only ${elements} elements`);
    assert.deepEqual(found, []);
  });
}

test("every type in the packages was seen in a real file", () => {
  const unmeasured = new Set();
  for (const file of packageFiles()) {
    for (const unit of readPackage(file).units) {
      eachElement(unit.document, "", ({ $Type: type }) => {
        if (!(type in measured)) unmeasured.add(type);
      });
    }
  }
  assert.deepEqual([...unmeasured].sort(), []);
});
