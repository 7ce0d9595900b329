// The packages as they are: nothing is found in them.

import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";

import { check } from "../src/check.mjs";
import { readPackage } from "../src/package.mjs";
import { packageFiles } from "./packages.mjs";

const files = packageFiles();
const packages = files.map(readPackage);

test("all six packages are there, with the units that Studio Pro asks for", () => {
  const names = packages.map((read) => read.module).sort();
  assert.deepEqual(names, ["AWSAuthentication", "AWSIoTConnector", "AWSIoTSiteWiseConnector", "AWSTwinMakerConnector",
    "MxAwsIoT", "TwinMakerExample"]);
  const needed = ["Projects$Project", "Projects$ModuleImpl", "DomainModels$DomainModel", "Security$ModuleSecurity",
    "Projects$ModuleSettings", "Projects$ProjectConversion", "Security$ProjectSecurity", "Texts$SystemTextCollection",
    "Settings$ProjectSettings", "Navigation$NavigationDocument"];
  for (const read of packages) {
    const types = read.units.map((unit) => unit.document.$Type);
    for (const type of needed) assert.equal(types.filter((other) => other === type).length, 1, `${read.file}: ${type}`);
    assert.equal(read.version, "9.10.0.36429");
    assert.equal(`${read.module}.mpk`, path.basename(read.file));
  }
});

for (const version of ["9.10.0", "9.18.0", "9.24.0", "10.24.0", "newest"]) {
  test(`nothing is found in them by ${version}`, () => {
    assert.deepEqual(check(packages, version), []);
  });
}

test("the connectors do not depend on each other", () => {
  const without = (module) => packages.filter((read) => read.module !== module && read.module !== "TwinMakerExample");
  assert.deepEqual(check(without("AWSIoTSiteWiseConnector"), "9.10.0"), []);
  assert.deepEqual(check(without("AWSTwinMakerConnector"), "9.10.0"), []);
  assert.deepEqual(check(without("AWSIoTConnector"), "9.10.0"), []);
});

test("MxAwsIoT depends on no other", () => {
  assert.deepEqual(check(packages.filter((read) => read.module === "MxAwsIoT"), "9.10.0"), []);
});

test("without AWSAuthentication, what the connectors take from it is missed", () => {
  const lines = check(packages.filter((read) => read.module !== "AWSAuthentication"), "9.10.0");
  assert.ok(lines.some((line) => line.includes("no DomainModels$EntityImpl named AWSAuthentication.AbstractRequest")));
  assert.ok(lines.some((line) => line.includes("no Enumerations$Enumeration named AWSAuthentication.ENUM_Region")));
});
