// The qualified names of all that can be referred to by name, as the SDK forms them.

import { sdkType, storageProperty } from "./names.mjs";
import { idOf } from "./package.mjs";
import { SYSTEM } from "./system.mjs";

/** What has a name of its own in a module; folders may be called alike. */
const DOCUMENT = "Projects$Document";

/** Types that the SDK refers to and no file has: what is stored in their stead. */
const STAND_INS = {
  Microflows$MicroflowParameter: "Microflows$MicroflowParameterObject",
  Pages$LayoutParameter: "Pages$Placeholder",
};

/** Names of several packages, and of the System module that every app has. */
export class NamesIndex {
  constructor(metamodel, packages) {
    this.metamodel = metamodel;
    this.types = new Map();
    this.duplicates = [];
    for (const [name, type] of SYSTEM) this.#add(name, type);
    for (const read of packages) this.#addPackage(read);
  }

  /** Whether something of type `target`, or of a type that descends from it, has that qualified name. */
  has(name, target) {
    return (this.types.get(name) ?? []).some((type) => this.#fits(type, target));
  }

  /** What has the name, as SDK types. */
  kinds(name) {
    return this.types.get(name) ?? [];
  }

  #fits(type, target) {
    return this.metamodel.isA(type, target) || STAND_INS[target] === type;
  }

  #add(name, type) {
    const known = this.types.get(name) ?? [];
    this.types.set(name, [...known, type]);
    return known.includes(type);
  }

  #addPackage(read) {
    const units = new Map(read.units.map((unit) => [unit.id, unit]));
    for (const unit of read.units) {
      if (!unit.document) continue;
      const root = this.#containerNames(unit, units);
      this.#walk(unit.document, root, read.module);
    }
  }

  /** The names of the namespaces that contain a unit: its module, for folders are none. */
  #containerNames(unit, units) {
    const names = [];
    for (let at = units.get(unit.container); at && at !== unit; at = units.get(at.container)) {
      const structure = this.#structure(at.document);
      if (structure?.namespace && typeof at.document?.Name === "string") names.unshift(at.document.Name);
      if (at.containment === "" || names.length > 8) break;
    }
    return names;
  }

  #structure(document) {
    const type = typeof document?.$Type === "string" ? sdkType(document.$Type) : null;
    return type ? this.metamodel.structure(type) : null;
  }

  #walk(value, names, module) {
    if (Array.isArray(value)) {
      for (const item of value) this.#walk(item, names, module);
      return;
    }
    if (value === null || typeof value !== "object" || !idOf(value)) return;
    const structure = this.#structure(value);
    const name = structure?.exists && structure.properties.has("name")
      ? value[storageProperty(structure.properties.get("name").owner, "name")] : undefined;
    let inside = names;
    if (typeof name === "string" && name !== "") {
      const qualified = [...names, name].join(".");
      if (this.#add(qualified, structure.name) && this.metamodel.isA(structure.name, DOCUMENT)) {
        this.duplicates.push({ module, document: name, message: `there is another ${structure.name} of that name` });
      }
      if (structure.namespace) inside = [...names, name];
    }
    for (const item of Object.values(value)) this.#walk(item, inside, module);
  }
}
