// What mendixmodelsdk knows of Mendix's metamodel: every structure, its properties, and the versions they exist in.
//
// The SDK is made to change models on Mendix's server; it offers no list of its own definitions. But each class carries
// its versions, and an instance carries its properties, so an instance of each class is made for a model of the wished
// version which has no server behind it. What parts a property takes is only said in the type declarations (.d.ts).

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const sdk = require("mendixmodelsdk");
const internal = require("mendixmodelsdk/src/sdk/internal.js");
const { PrimitiveTypeEnum, Version } = internal;

/** The newest version that this mendixmodelsdk knows, such as "11.10.0". */
export const NEWEST = sdk.MAX_METAMODEL_VERSION;

const KINDS = {
  PrimitiveProperty: "primitive",
  PrimitiveListProperty: "primitiveList",
  EnumProperty: "enum",
  EnumListProperty: "enumList",
  PartProperty: "part",
  PartListProperty: "partList",
  ByNameReferenceProperty: "byName",
  ByNameReferenceListProperty: "byNameList",
  LocalByNameReferenceProperty: "localByName",
  LocalByNameReferenceListProperty: "localByNameList",
  ByIdReferenceProperty: "byId",
  StructuralChildProperty: "unit",
  StructuralChildListProperty: "unitList",
};

/** Classes by structure type name: { class, namespace, className }. */
const classes = new Map();
for (const [namespace, members] of Object.entries(sdk)) {
  if (typeof members !== "object" || members === null) continue;
  for (const [className, member] of Object.entries(members)) {
    if (typeof member === "function" && member.structureTypeName) {
      classes.set(member.structureTypeName, { class: member, namespace, className });
    }
  }
}

/** Declarations by structure type name: { abstract, getters: Map of property to declared type }. */
const declarations = readDeclarations();

function readDeclarations() {
  const found = new Map();
  const folder = path.join(path.dirname(require.resolve("mendixmodelsdk")), "gen");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".d.ts"))) {
    const lines = readFileSync(path.join(folder, file), "utf8").split("\n");
    const namespace = /^export declare namespace (\w+)/m.exec(lines.join("\n"))?.[1];
    let current = null;
    for (const line of lines) {
      const head = /^ {4}(abstract )?class (\w+)/.exec(line);
      if (head) {
        const type = sdk[namespace]?.[head[2]]?.structureTypeName;
        current = { abstract: Boolean(head[1]), namespace, getters: new Map() };
        if (type) found.set(type, current);
        continue;
      }
      const getter = /^ {8}get (\w+)\(\): (.+);$/.exec(line);
      if (getter && current) current.getters.set(getter[1], getter[2]);
    }
  }
  return found;
}

/** The structure type that a declared type such as `internal.IList<domainmodels.Entity>` or `Widget | null` names. */
function declaredStructure(declared, namespace) {
  const name = declared.replace(/ \| null$/, "").replace(/^internal\.IList<(.*)>$/, "$1");
  const [first, second] = name.split(".");
  const [module, className] = second ? [first, second] : [namespace, first];
  // Units are declared by their interfaces, whose names are those of the classes with an I before them.
  const type = sdk[module]?.[className] ?? sdk[module]?.[className.replace(/^I(?=[A-Z])/, "")];
  return type?.structureTypeName ?? null;
}

function lifeCycle(info) {
  return {
    introduced: info.introduced ? info.introduced.toString() : null,
    deleted: info.deleted ? info.deleted.toString() : null,
    message: info.deletionMessage || null,
  };
}

/** Negative if the first version is older than the second, 0 if they are equal. */
export function compareVersions(first, second) {
  return Version.parse(first).compare(Version.parse(second));
}

/** Whether something with this life cycle exists in the version. */
export function existsIn(cycle, version) {
  const at = Version.parse(version);
  return (!cycle.introduced || !at.isBefore(Version.parse(cycle.introduced)))
    && (!cycle.deleted || at.isBefore(Version.parse(cycle.deleted)));
}

/** A model without a server, which constructors ask for nothing but its version. */
function modelOf(version) {
  const model = Object.create(internal.AbstractModel.prototype);
  const nothing = () => undefined;
  model.metaModelVersion = Version.parse(version);
  model.mxVersionForModel = model.metaModelVersion;
  model.detachedStructures = [];
  model._qualifiedNameCache = {
    addStructureToCache: nothing, observe: () => nothing, unobserve: nothing, processNameChange: nothing,
  };
  return model;
}

/** The metamodel of one version. */
export class Metamodel {
  constructor(version) {
    this.version = version;
    this.model = modelOf(version);
    this.known = new Map();
  }

  /** All structure type names, whether or not they exist in this version. */
  static names() {
    return [...classes.keys()].sort();
  }

  /**
   * The structure of that SDK name, or null if there never was one:
   * { name, abstract, parent, lifeCycle, exists, unit, namespace, properties: Map of name to property }. A namespace's
   * name is part of the qualified names of what it contains.
   */
  structure(name) {
    if (!this.known.has(name)) this.known.set(name, this.#read(name));
    return this.known.get(name);
  }

  /** Whether what has this life cycle exists in this version. */
  has(cycle) {
    return existsIn(cycle, this.version);
  }

  /** Whether the structure `name` is, or descends from, `base`. */
  isA(name, base) {
    for (let type = name; type; type = this.structure(type)?.parent) {
      if (type === base) return true;
    }
    return false;
  }

  #read(name) {
    const entry = classes.get(name);
    if (!entry) return null;
    const type = entry.class;
    const cycle = lifeCycle(type.versionInfo.availability);
    const parent = Object.getPrototypeOf(type).structureTypeName;
    const structure = {
      name,
      abstract: declarations.get(name)?.abstract ?? false,
      parent: classes.has(parent) && parent !== name ? parent : null,
      lifeCycle: cycle,
      exists: existsIn(cycle, this.version),
      unit: type.prototype instanceof internal.AbstractUnit || type.prototype instanceof internal.ModelUnit,
      namespace: false,
      properties: new Map(),
    };
    if (!structure.exists) return structure;
    const instance = this.#instance(type);
    structure.namespace = instance._declaredAsNamespace;
    for (const value of Object.values(instance)) {
      if (value instanceof internal.AbstractProperty) structure.properties.set(value.name, this.#property(value));
    }
    this.#defaults(type, structure);
    return structure;
  }

  #instance(type) {
    return new type(this.model, type.structureTypeName, "00000000-0000-0000-0000-000000000000", false, null, null);
  }

  #property(value) {
    const owner = value.declaredOn.structureTypeName;
    const cycle = lifeCycle(value.versionInfo.availability);
    const property = {
      name: value.name,
      owner,
      kind: KINDS[value.constructor.name],
      lifeCycle: cycle,
      exists: existsIn(cycle, this.version),
      required: value.isRequired,
      default: undefined,
    };
    if (!property.kind) throw new Error(`${owner}.${value.name}: unknown kind ${value.constructor.name}`);
    const declared = declarations.get(owner);
    if (property.kind === "primitive" || property.kind === "primitiveList") {
      property.primitive = PrimitiveTypeEnum[value.primitiveType];
    } else if (property.kind === "enum" || property.kind === "enumList") {
      property.values = enumeration(value.enumType);
    } else if (property.kind === "byName" || property.kind === "byNameList") {
      property.target = value._targetType;
    } else {
      property.of = declaredStructure(declared.getters.get(value.name) ?? "", declared.namespace);
    }
    return property;
  }

  /** Values that a new element of this version has, as the SDK's own factories set them. */
  #defaults(type, structure) {
    if (structure.abstract) return;
    const instance = this.#instance(type);
    let initialised = true;
    try {
      instance._initializeNewInstance();
    } catch {
      initialised = false; // units want a server here; their constructors' values stay
    }
    for (const property of structure.properties.values()) {
      if (!property.exists) continue;
      const box = instance[`__${property.name}`].observableValue;
      const plain = ["primitive", "enum", "byName", "part"].includes(property.kind);
      if (plain) property.default = defaultOf(property, box.get(), initialised);
    }
  }
}

function defaultOf(property, value, initialised) {
  switch (property.kind) {
    case "primitive":
      return value ?? undefined;
    case "enum":
      return value ? String(value) : undefined;
    case "byName":
      return value ?? null;
    case "part":
      return value ? value.structureTypeName : initialised ? null : undefined;
    default:
      return undefined;
  }
}

/** The values of an enumeration: Map of value to life cycle. */
function enumeration(type) {
  const values = new Map();
  for (const value of Object.values(type)) {
    if (value instanceof internal.AbstractEnum) values.set(value.name, lifeCycle(value.versionInfo));
  }
  return values;
}
