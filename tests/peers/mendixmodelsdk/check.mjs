// Checks Mendix module packages by the class definitions of mendixmodelsdk: a second reader, which shares no code with
// the packager that wrote them.
//
//   node check.mjs [--version 9.10.0|newest] FILE.mpk...
//
// Prints one line for each finding, and ends with status 1 if there are any; with 2 if a file cannot be read.

import { NEWEST } from "./src/metamodel.mjs";
import { check } from "./src/check.mjs";
import { readPackage } from "./src/package.mjs";

const files = process.argv.slice(2);
let version = "9.10.0";
if (files[0] === "--version") [, version] = files.splice(0, 2);
if (files.length === 0 || (version !== "newest" && !/^\d+\.\d+\.\d+$/.test(version ?? ""))) {
  console.error("usage: node check.mjs [--version 9.10.0|newest] FILE.mpk...");
  process.exit(2);
}

try {
  const lines = check(files.map(readPackage), version);
  for (const line of lines) console.log(line);
  const by = version === "newest" ? `${NEWEST} (newest)` : version;
  console.error(`${files.length} packages, by Mendix ${by}: ${lines.length} findings`);
  process.exitCode = lines.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
