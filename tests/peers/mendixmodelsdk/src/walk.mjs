// Walks the documents of a package by the SDK's class definitions of the package's own version.

import { sdkType, storageProperty, storageType } from "./names.mjs";
import { guid, idOf } from "./package.mjs";

/** The id that refers to nothing. */
const EMPTY = "0".repeat(32);

const POINT = /^-?\d+;-?\d+$/;

/** What a primitive looks like in BSON. Integers are 64 bits wide in all real files. */
const PRIMITIVES = {
  Integer: ["an Int64", (value) => value?._bsontype === "Long"],
  String: ["a string", (value) => typeof value === "string"],
  Boolean: ["a boolean", (value) => typeof value === "boolean"],
  Double: ["a double", (value) => value?._bsontype === "Double"],
  DateTime: ["a date", (value) => value instanceof Date],
  Guid: ["16 bytes of binary", (value) => guid(value) !== null],
  Point: ['a string "x;y"', (value) => typeof value === "string" && POINT.test(value)],
  Size: ['a string "width;height"', (value) => typeof value === "string" && POINT.test(value)],
  Color: ["a string", (value) => typeof value === "string"],
  Blob: ["binary", (value) => value?._bsontype === "Binary"],
};

/** Walks one package and adds what it finds to `findings`. */
export class Walk {
  constructor(metamodel, index, findings) {
    this.metamodel = metamodel;
    this.index = index;
    this.findings = findings;
    this.ids = new Map();
  }

  package(read) {
    for (const message of read.errors) this.findings.add({ module: read.module, document: "", path: "" }, message);
    const units = new Map(read.units.map((unit) => [unit.id, unit]));
    for (const unit of read.units) {
      if (unit.document) this.#unit(read, unit, units.get(unit.container));
    }
  }

  #unit(read, unit, container) {
    const name = typeof unit.document.Name === "string" ? unit.document.Name : unit.document.$Type;
    const place = { module: read.module, document: String(name), path: "" };
    const unitElements = new Map();
    const pointers = [];
    const context = { place, unitElements, pointers, locals: new Map() };
    this.#collect(unit.document, context);
    const expected = unit.containment === "" ? "Projects$Project" : this.#expectedUnit(unit, container, place);
    const structure = this.#element(unit.document, expected, context, "");
    if (structure && !structure.unit) this.findings.add(place, `${unit.document.$Type} cannot be a unit`);
    for (const { id, property, path } of pointers) {
      const found = unitElements.get(id);
      if (!found) this.#report(context, path, "points to an element that is not in this document");
      else if (!this.metamodel.isA(found, property.of)) {
        this.#report(context, path, `points to a ${storageType(found)} where a ${storageType(property.of)} is expected`);
      }
    }
  }

  /** The type that the containment of a unit asks for, or null if the container has no such list. */
  #expectedUnit(unit, container, place) {
    const type = typeof container?.document?.$Type === "string" ? sdkType(container.document.$Type) : null;
    const structure = type ? this.metamodel.structure(type) : null;
    for (const property of structure?.properties.values() ?? []) {
      const name = storageProperty(property.owner, property.name);
      if (property.exists && property.kind.startsWith("unit") && name === unit.containment) return property.of;
    }
    this.findings.add(place, `${container?.document?.$Type} does not contain units as ${unit.containment}`);
    return null;
  }

  /** Ids and local names of all elements, before references to them are checked. */
  #collect(value, context) {
    if (Array.isArray(value)) {
      for (const item of value) this.#collect(item, context);
    } else if (value !== null && typeof value === "object" && typeof value.$Type === "string") {
      const id = idOf(value);
      const type = sdkType(value.$Type);
      if (id && type) {
        context.unitElements.set(id, type);
        if (typeof value.Name === "string" && value.Name !== "") {
          context.locals.set(value.Name, [...(context.locals.get(value.Name) ?? []), type]);
        }
      }
      for (const item of Object.values(value)) this.#collect(item, context);
    }
  }

  #report(context, path, message) {
    this.findings.add({ ...context.place, path }, message);
  }

  /** Checks an element; returns its structure if its type can be used here. */
  #element(value, expected, context, path) {
    if (value === null || typeof value !== "object" || Array.isArray(value) || value._bsontype) {
      this.#report(context, path, "is not a document");
      return null;
    }
    const id = idOf(value);
    if (!id) this.#report(context, path, "has no $ID of 16 bytes");
    else if (this.ids.has(id)) this.#report(context, path, `has the $ID of ${this.ids.get(id)}`);
    else this.ids.set(id, `${context.place.module}.${context.place.document}${path && `: ${path}`}`);
    const structure = this.#structure(value.$Type, expected, context, path);
    if (structure) this.#properties(value, structure, context, path);
    return structure;
  }

  #structure(storage, expected, context, path) {
    if (typeof storage !== "string") {
      this.#report(context, path, "has no $Type");
      return null;
    }
    const name = sdkType(storage);
    const structure = name ? this.metamodel.structure(name) : null;
    if (!structure) {
      this.#report(context, path, `${storage} is no type of Mendix`);
      return null;
    }
    if (!structure.exists) {
      this.#report(context, path, `${storage} ${this.#absence(structure.lifeCycle)}`);
      return null;
    }
    if (structure.abstract) {
      this.#report(context, path, `${storage} is abstract`);
      return null;
    }
    if (expected && !this.metamodel.isA(name, expected)) {
      this.#report(context, path, `${storage} stands where a ${storageType(expected)} is expected`);
    }
    return structure;
  }

  #absence({ introduced, deleted, message }) {
    const { version } = this.metamodel;
    if (deleted) return `does not exist in ${version}: deleted in ${deleted}${message ? ` (${message})` : ""}`;
    return `does not exist in ${version}: introduced in ${introduced}`;
  }

  #properties(value, structure, context, path) {
    const known = new Map();
    for (const property of structure.properties.values()) {
      if (property.kind.startsWith("unit")) continue;
      const name = storageProperty(property.owner, property.name);
      if (property.exists || !known.has(name)) known.set(name, property);
    }
    for (const name of Object.keys(value)) {
      if (name === "$ID" || name === "$Type") continue;
      const at = path ? `${path}.${name}` : name;
      const property = known.get(name);
      if (!property) this.#report(context, at, `${value.$Type} has no such property`);
      else if (!property.exists) this.#report(context, at, this.#absence(property.lifeCycle));
      else this.#value(value[name], property, context, at);
    }
    for (const [name, property] of known) {
      if (property.exists && !(name in value)) {
        this.#report(context, path ? `${path}.${name}` : name, `is missing in ${value.$Type}`);
      }
    }
  }

  #value(value, property, context, path) {
    switch (property.kind) {
      case "primitive":
        return this.#primitive(value, property.primitive, context, path);
      case "primitiveList":
        return this.#list(value, context, path, (item, at) => this.#primitive(item, property.primitive, context, at));
      case "enum":
        return this.#enumeration(value, property, context, path);
      case "enumList":
        return this.#list(value, context, path, (item, at) => this.#enumeration(item, property, context, at));
      case "part":
        if (value !== null) return this.#element(value, property.of, context, path);
        if (property.required) this.#report(context, path, "is a required part and null");
        return undefined;
      case "partList":
        return this.#list(value, context, path, (item, at) => this.#element(item, property.of, context, at));
      case "byName":
        return this.#reference(value, property, context, path);
      case "byNameList":
        return this.#list(value, context, path, (item, at) => this.#reference(item, property, context, at));
      case "localByName":
        return this.#local(value, property, context, path);
      case "byId":
        return this.#pointer(value, property, context, path);
      default:
        return this.#report(context, path, `is of a kind this check does not know: ${property.kind}`);
    }
  }

  #primitive(value, primitive, context, path) {
    const [expected, fits] = PRIMITIVES[primitive];
    if (!fits(value)) this.#report(context, path, `is ${described(value)}, not ${expected}`);
  }

  #enumeration(value, property, context, path) {
    if (typeof value !== "string") {
      this.#report(context, path, `is ${described(value)}, not a string`);
      return;
    }
    const cycle = property.values.get(value);
    const { version } = this.metamodel;
    const possible = () => [...property.values.keys()].join(", ");
    if (!cycle) this.#report(context, path, `"${value}" is none of ${possible()}`);
    else if (!this.metamodel.has(cycle)) this.#report(context, path, `"${value}" is no value in ${version}`);
  }

  #list(value, context, path, check) {
    if (!Array.isArray(value)) {
      this.#report(context, path, `is ${described(value)}, not a list`);
      return;
    }
    const marker = value[0]?._bsontype === "Int32" ? value[0].valueOf() : null;
    if (![1, 2, 3].includes(marker)) this.#report(context, path, "does not begin with the Int32 marker 1, 2 or 3");
    value.slice(marker === null ? 0 : 1).forEach((item, position) => check(item, `${path}[${position}]`));
  }

  #reference(value, property, context, path) {
    if (typeof value !== "string") {
      this.#report(context, path, `is ${described(value)}, not the name of a ${storageType(property.target)}`);
    } else if (value === "") {
      if (property.required) this.#report(context, path, "is a required reference and empty");
    } else if (!this.index.has(value, property.target)) {
      const kinds = this.index.kinds(value).map(storageType);
      const instead = kinds.length ? `: it is a ${kinds.join(" and a ")}` : "";
      this.#report(context, path, `there is no ${storageType(property.target)} named ${value}${instead}`);
    }
  }

  #local(value, property, context, path) {
    if (typeof value !== "string") {
      this.#report(context, path, `is ${described(value)}, not a name`);
    } else if (value !== "" && property.of) {
      const found = context.locals.get(value) ?? [];
      if (!found.some((type) => this.metamodel.isA(type, property.of))) {
        this.#report(context, path, `there is no ${storageType(property.of)} named ${value} in this document`);
      }
    }
  }

  #pointer(value, property, context, path) {
    if (value === null && !property.required) return;
    const id = guid(value);
    // Files say with the empty id that an element refers to nothing.
    if (id === EMPTY && !property.required) return;
    if (id) context.pointers.push({ id, property, path });
    else this.#report(context, path, `is ${described(value)}, not an id of 16 bytes`);
  }
}

function described(value) {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return value._bsontype ? `of BSON type ${value._bsontype}` : "a document";
  return `a ${typeof value}`;
}
