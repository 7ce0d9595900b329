// The type table that the packager has is the one that the sources of today give.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

test("types/9.10.0.json is what types/generate.mjs makes", () => {
  const generator = fileURLToPath(new URL("../../../../mendix-module/tools/packager/types/generate.mjs", import.meta.url));
  const run = spawnSync(process.execPath, [generator, "--check"], { encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
});
