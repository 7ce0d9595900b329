// What a newer Mendix makes of a package: Studio Pro converts the packages of older versions when it imports them.
//
// The conversion itself is in Studio Pro and not in the SDK, so this cannot prove that it succeeds. It proves that all
// the package uses still has a place in the newer metamodel: each type and property exists there, with the same kind,
// for the same parts and targets, with the same values; or the SDK names what replaces it; or it is in CONVERTED.

import { sdkType, storageProperty, storageType } from "./names.mjs";

/** Deleted things for which the SDK names no replacement, though files of newer versions show one. */
const CONVERTED = {
  "Microflows$Flow.destinationBezierVector": "in `Line` from 10.16 on",
  "Microflows$Flow.originBezierVector": "in `Line` from 10.16 on",
  "Pages$DataViewSource.pageParameter": "in `SourceVariable` from 10.2 on",
  "Pages$DesignPropertyValue.booleanValue": "in `Value` from 10.2 on",
  "Pages$DesignPropertyValue.stringValue": "in `Value` from 10.2 on",
  "Pages$DesignPropertyValue.type": "in `Value` from 10.2 on",
  Pages$ListViewDatabaseSource: "a ListViewXPathSource from 10.5 on",
  "Projects$Module.appStorePackageId": "in `AppStorePackageIdString` from 11.2 on",
  "Settings$WebUIProjectSettingsPart.enableDownloadResources": "a setting of the project, which no import takes over",
};

/** Compares what a package uses between its own metamodel and a newer one. */
export class Forward {
  constructor(own, newer, findings) {
    this.own = own;
    this.newer = newer;
    this.findings = findings;
  }

  package(read) {
    for (const unit of read.units) {
      if (!unit.document) continue;
      const name = typeof unit.document.Name === "string" ? unit.document.Name : unit.document.$Type;
      this.#element(unit.document, { module: read.module, document: name, path: "" });
    }
  }

  #element(value, place) {
    const name = typeof value.$Type === "string" ? sdkType(value.$Type) : null;
    const own = name ? this.own.structure(name) : null;
    if (!own?.exists) return; // the walk by the package's own version reports it
    const newer = this.newer.structure(name);
    if (!newer.exists) {
      this.#gone(newer.lifeCycle, name, value.$Type, place);
    }
    for (const property of own.properties.values()) {
      const field = storageProperty(property.owner, property.name);
      if (!property.exists || !(field in value)) continue;
      const at = { ...place, path: place.path ? `${place.path}.${field}` : field };
      if (newer.exists) this.#property(value[field], property, newer.properties.get(property.name), at);
      for (const part of [value[field]].flat()) {
        if (part !== null && typeof part === "object" && typeof part.$Type === "string") this.#element(part, at);
      }
    }
  }

  #gone(cycle, key, what, place) {
    if (cycle.message || key in CONVERTED) return;
    this.findings.add(place, `${what} was deleted in ${cycle.deleted}, and nothing is known to replace it`);
  }

  #property(value, own, newer, place) {
    if (!newer.exists) {
      this.#gone(newer.lifeCycle, `${own.owner}.${own.name}`, "the property", place);
      return;
    }
    if (newer.kind !== own.kind || newer.primitive !== own.primitive) {
      this.findings.add(place, `is ${newer.primitive ?? newer.kind} in ${this.newer.version}`);
    }
    if (own.target && newer.target !== own.target && !this.newer.isA(own.target, newer.target)) {
      this.findings.add(place, `refers to a ${storageType(newer.target)} in ${this.newer.version}`);
    }
    if (own.values && typeof value === "string") this.#enumeration(value, own, newer, place);
    if (newer.required && !own.required && (value === null || value === "")) {
      this.findings.add(place, `is required in ${this.newer.version}, and empty`);
    }
    for (const part of own.of ? [value].flat() : []) {
      const type = typeof part?.$Type === "string" ? sdkType(part.$Type) : null;
      if (type && this.newer.structure(type)?.exists && !this.newer.isA(type, newer.of)) {
        this.findings.add(place, `takes no ${part.$Type} in ${this.newer.version}`);
      }
    }
  }

  #enumeration(value, own, newer, place) {
    const cycle = newer.values.get(value);
    const valid = own.values.has(value) && this.own.has(own.values.get(value));
    if (valid && !(cycle && this.newer.has(cycle))) {
      this.findings.add(place, `"${value}" is no value in ${this.newer.version}`);
    }
  }
}
