// Drop-in: what Mendix's own modules have is in ours, with the same names, types, multiplicities and defaults.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { readPackage } from "../src/package.mjs";
import { describe } from "./described.mjs";
import { packageFiles } from "./packages.mjs";

const facts = (name) => JSON.parse(readFileSync(new URL(`../facts/${name}`, import.meta.url), "utf8"));
const packages = new Map(packageFiles().map(readPackage).map((read) => [read.module, describe(read)]));
const AUTHENTICATION = facts("awsauthentication-4.1.3.json");
const CONNECTORS = facts("connectors.json");
const MX_AWS_IOT = facts("mxawsiot-5.0.1.json");

/** What AWSAuthentication does not have: an import mapping, for which Java stands here, a text and pictures. */
const LEFT_OUT = new Set(["IMM_AssumeRoleResponse", "JSON_AssumeRoleResponse", "README", "Images"]);

/** All that is in `expected` and not the same in `actual`; `null` in `expected` stands for anything. */
function differences(expected, actual, path = "") {
  if (expected === null) return actual === undefined ? [`${path} is missing`] : [];
  if (typeof expected === "object" && !Array.isArray(expected)) {
    if (actual === undefined) return [`${path} is missing`];
    return Object.entries(expected).flatMap(([key, value]) => differences(value, actual[key], `${path}/${key}`));
  }
  try {
    assert.deepEqual(actual, expected);
    return [];
  } catch {
    return [`${path} is ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
  }
}

for (const part of ["roles", "entities", "associations", "enumerations", "constants"]) {
  test(`AWSAuthentication has the ${part} of Mendix's`, () => {
    assert.deepEqual(differences(AUTHENTICATION[part], packages.get("AWSAuthentication")[part]), []);
  });
}

for (const part of ["microflows", "javaActions"]) {
  test(`the ${part} of AWSAuthentication that are there have the signatures of Mendix's`, () => {
    const ours = packages.get("AWSAuthentication")[part];
    const missing = Object.keys(AUTHENTICATION[part]).filter((name) => !(name in ours) && !LEFT_OUT.has(name));
    assert.deepEqual(missing, []);
    for (const [name, expected] of Object.entries(AUTHENTICATION[part])) {
      if (name in ours) assert.deepEqual(ours[name], expected, name);
    }
  });
}

test("the other documents of AWSAuthentication are there", () => {
  const ours = packages.get("AWSAuthentication").documents;
  for (const [name, type] of Object.entries(AUTHENTICATION.documents)) {
    if (name in ours || !LEFT_OUT.has(name)) assert.equal(ours[name], type, name);
  }
});

test("values of enumerations are in the order of Mendix's", () => {
  const ours = packages.get("AWSAuthentication").enumerations;
  for (const [name, values] of Object.entries(AUTHENTICATION.enumerations)) {
    assert.deepEqual(Object.keys(ours[name]).filter((value) => value in values), Object.keys(values), name);
  }
});

for (const part of ["roles", "entities", "javaActions", "toolbox", "headings", "folders"]) {
  test(`MxAwsIoT has the ${part} of Mendix's`, () => {
    assert.deepEqual(differences(MX_AWS_IOT[part], packages.get("MxAwsIoT")[part]), []);
  });
}

test("parameters of MxAwsIoT's Java actions are in the order of Mendix's", () => {
  for (const [name, action] of Object.entries(MX_AWS_IOT.javaActions)) {
    const ours = packages.get("MxAwsIoT").javaActions[name];
    assert.deepEqual(Object.keys(ours.parameters), Object.keys(action.parameters), name);
  }
});

for (const module of ["AWSTwinMakerConnector", "AWSIoTSiteWiseConnector"]) {
  test(`${module} has what Mendix's documentation tells of it`, () => {
    assert.deepEqual(differences(CONNECTORS[module], packages.get(module)), []);
  });

  test(`parameters of ${module}'s activities are in the documented order`, () => {
    for (const [name, microflow] of Object.entries(CONNECTORS[module].microflows)) {
      const ours = packages.get(module).microflows[name];
      assert.deepEqual(Object.keys(ours.parameters), Object.keys(microflow.parameters), name);
    }
  });

  test(`what ${module} adds is optional: requests have defaults or may stay empty`, () => {
    const { entities } = packages.get(module);
    for (const [name, entity] of Object.entries(entities)) {
      for (const [attribute, type] of Object.entries(entity.attributes)) {
        const known = CONNECTORS[module].entities[name]?.attributes ?? {};
        if (attribute in known) continue;
        assert.ok(type.startsWith("Boolean") ? type === "Boolean = false" : !type.includes("="), `${name}.${attribute}: ${type}`);
      }
    }
  });
}

test("credentials have no subclass but TemporaryCredentials, because Mendix's connectors accept no other", () => {
  for (const [module, { entities }] of packages) {
    for (const [name, entity] of Object.entries(entities)) {
      const parent = entity.extends ?? "";
      if (!/^(AWSAuthentication\.)?(Temporary)?Credentials$/.test(parent)) continue;
      assert.equal(`${module}.${name}`, "AWSAuthentication.TemporaryCredentials");
    }
  }
});
