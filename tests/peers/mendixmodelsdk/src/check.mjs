// Checks packages that belong together, by one version of the metamodel.

import { Findings } from "./findings.mjs";
import { Forward } from "./forward.mjs";
import { Metamodel, NEWEST, compareVersions } from "./metamodel.mjs";
import { NamesIndex } from "./names-index.mjs";
import { Walk } from "./walk.mjs";

const metamodels = new Map();

function metamodelOf(version) {
  if (!metamodels.has(version)) metamodels.set(version, new Metamodel(version));
  return metamodels.get(version);
}

/**
 * The findings about packages that were read, as lines. References are resolved among all of them.
 *
 * With the packages' own version, everything in them is checked; with a newer one, whether it still has a place there.
 */
export function check(packages, version) {
  const wanted = version === "newest" ? NEWEST : version;
  const findings = new Findings();
  const metamodel = metamodelOf(wanted);
  const index = new NamesIndex(metamodel, packages);
  const walk = new Walk(metamodel, index, findings);
  for (const read of packages) {
    const own = ownVersion(read.version);
    const order = own ? compareVersions(own, wanted) : 1;
    if (order === 0) walk.package(read);
    else if (order < 0) new Forward(metamodelOf(own), metamodel, findings).package(read);
    else {
      const place = { module: read.module, document: "", path: "" };
      findings.add(place, `is made with Mendix "${read.version}", and cannot be read by ${wanted}`);
    }
  }
  for (const { module, document, message } of index.duplicates) findings.add({ module, document, path: "" }, message);
  return findings.lines();
}

/** "9.10.0.36429" as "9.10.0"; null if it is no version. */
function ownVersion(stamp) {
  return /^(\d+\.\d+\.\d+)(\.\d+)?$/.exec(stamp)?.[1] ?? null;
}
