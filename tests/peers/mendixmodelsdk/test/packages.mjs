// The packages that are tested, and copies of them with something changed.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { Binary, deserialize, serialize } from "bson";
import { unzipSync, zipSync } from "fflate";
import initSqlJs from "sql.js";

const sql = await initSqlJs();

/** The folder with the packages: TWINLINK_PACKAGES, or else dist/. */
export const FOLDER = process.env.TWINLINK_PACKAGES ?? fileURLToPath(new URL("../../../../dist", import.meta.url));

/** The files of all packages, in the order in which they are imported. */
export function packageFiles() {
  assert.ok(existsSync(FOLDER), `there is no folder ${FOLDER}: run \`cargo xtask package\`, or set TWINLINK_PACKAGES`);
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".mpk")).sort();
  assert.notEqual(files.length, 0, `there are no packages in ${FOLDER}`);
  return files.map((name) => path.join(FOLDER, name));
}

/** A package that can be changed: its zip entries, its stamp and its units. */
export class Altered {
  constructor(file) {
    this.entries = unzipSync(readFileSync(file));
    const database = new sql.Database(this.entries["project.mpr"]);
    const [columns, ...stamps] = [database.exec("SELECT * FROM _MetaData")[0].columns,
      ...database.exec("SELECT * FROM _MetaData")[0].values];
    this.stampColumns = columns;
    this.stamps = stamps;
    this.units = database.exec("SELECT UnitID, ContainerID, ContainmentName, Contents FROM Unit")[0].values.map(
      ([id, container, containment, contents]) => ({
        id, container, containment, hash: null, raw: null,
        document: deserialize(contents, { promoteValues: false, promoteLongs: false }),
      }),
    );
    database.close();
  }

  /** The unit of that type, and name unless there is only one. */
  unit(type, name) {
    const found = this.units.find(({ document }) => document.$Type === type && (!name || document.Name === name));
    assert.ok(found, `no ${type} ${name ?? ""} in the package`);
    return found;
  }

  /** The document of the unit of that type. */
  document(type, name) {
    return this.unit(type, name).document;
  }

  /** Writes the package; what `change` did to documents gets right hashes, unless it set `hash` or `raw`. */
  write(file) {
    const database = new sql.Database();
    database.run(`CREATE TABLE _MetaData (${this.stampColumns.join(", ")})`);
    for (const stamp of this.stamps) {
      database.run(`INSERT INTO _MetaData VALUES (${stamp.map(() => "?").join(", ")})`, stamp);
    }
    database.run("CREATE TABLE Unit (UnitID BLOB PRIMARY KEY NOT NULL, ContainerID BLOB, ContainmentName TEXT, "
      + "TreeConflict LONG, ContentsHash TEXT, ContentsConflicts TEXT, Contents BLOB)");
    for (const unit of this.units) {
      const contents = unit.raw ?? serialize(unit.document);
      const hash = unit.hash ?? createHash("sha256").update(contents).digest("base64");
      const row = [unit.id, unit.container, unit.containment, 0, hash, "", contents];
      database.run("INSERT INTO Unit VALUES (?, ?, ?, ?, ?, ?, ?)", row);
    }
    this.entries["project.mpr"] = database.export();
    database.close();
    writeFileSync(file, zipSync(this.entries, { level: 0 }));
  }
}

/** Calls `use` with the files of all packages, of which `name` is replaced by a changed copy. */
export function withAltered(name, change, use) {
  const folder = mkdtempSync(path.join(tmpdir(), "twinlink-packages-"));
  try {
    const files = packageFiles().map((file) => {
      if (path.basename(file) !== `${name}.mpk`) return file;
      const altered = new Altered(file);
      change(altered);
      const copy = path.join(folder, path.basename(file));
      altered.write(copy);
      return copy;
    });
    assert.ok(files.some((file) => file.startsWith(folder)), `there is no ${name}.mpk in ${FOLDER}`);
    return use(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All elements of a type in a document, at any depth. */
export function elements(value, type) {
  if (Array.isArray(value)) return value.flatMap((item) => elements(item, type));
  if (value === null || typeof value !== "object" || typeof value.$Type !== "string") return [];
  const inside = Object.values(value).flatMap((item) => elements(item, type));
  return value.$Type === type ? [value, ...inside] : inside;
}

/** The first element of a type, of that name if one is given. */
export function element(value, type, name) {
  const found = elements(value, type).find((item) => !name || item.Name === name);
  assert.ok(found, `no ${type} ${name ?? ""} in the document`);
  return found;
}

/** An id that nothing has. */
export function strangeId() {
  return new Binary(Buffer.from("00112233445566778899aabbccddeeff", "hex"));
}
