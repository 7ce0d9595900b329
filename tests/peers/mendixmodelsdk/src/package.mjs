// Reads a module package: a zip with package.xml and an SQLite file, which holds one BSON document per unit.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

import { deserialize, serialize } from "bson";
import { unzipSync } from "fflate";
import initSqlJs from "sql.js";

/** BSON as it is stored: numbers keep their widths. */
const AS_STORED = { promoteValues: false, promoteLongs: false, promoteBuffers: false, validation: { utf8: true } };

const sql = await initSqlJs();

/**
 * Reads the package: { file, version, module, units: [{ id, container, containment, document, errors }], errors }.
 *
 * What is wrong with the container, and not with the model in it, is in `errors`.
 */
export function readPackage(file) {
  const errors = [];
  const files = [];
  let entries;
  try {
    // Jars are large, and only listed here.
    const filter = ({ name }) => files.push(name) && ["project.mpr", "package.xml"].includes(name);
    entries = unzipSync(readFileSync(file), { filter });
  } catch (error) {
    throw new Error(`${file}: not a zip file that can be read: ${error.message}`);
  }
  const mpr = entries["project.mpr"];
  if (!mpr) throw new Error(`${file}: there is no project.mpr in it`);
  const manifest = entries["package.xml"] ? new TextDecoder().decode(entries["package.xml"]) : "";
  const module = /<module name="([^"]*)"/.exec(manifest)?.[1];
  if (!module) throw new Error(`${file}: package.xml names no module`);
  checkFiles(manifest, files, errors);

  const database = new sql.Database(mpr);
  let stamp;
  let rows;
  try {
    stamp = database.exec("SELECT _ProductVersion FROM _MetaData")[0]?.values ?? [];
    rows = database.exec(
      "SELECT UnitID, ContainerID, ContainmentName, ContentsHash, Contents FROM Unit ORDER BY ContainmentName, UnitID",
    )[0]?.values ?? [];
  } catch (error) {
    throw new Error(`${file}: project.mpr is not a database of units: ${error.message}`);
  } finally {
    database.close();
  }
  if (stamp.length !== 1) errors.push(`_MetaData has ${stamp.length} rows instead of one`);
  const units = rows.map((row) => readUnit(row, errors));
  checkTree(units, errors);
  return { file: path.basename(file), version: stamp[0]?.[0] ?? "", module, units, errors };
}

/** package.xml must list the files of the package, each once, and nothing else. */
function checkFiles(manifest, files, errors) {
  const listed = [...manifest.matchAll(/<file path="([^"]*)"/g)].map((match) => match[1].replaceAll("\\", "/"));
  const present = files.filter((name) => !["project.mpr", "package.xml"].includes(name));
  for (const name of listed) if (!present.includes(name)) errors.push(`package.xml lists ${name}, which is not in the zip`);
  for (const name of present) if (!listed.includes(name)) errors.push(`package.xml does not list ${name}`);
  if (new Set(listed).size !== listed.length) errors.push("package.xml lists a file twice");
}

function readUnit([id, container, containment, hash, contents], errors) {
  const unit = { id: hex(id), container: hex(container), containment, document: null };
  if (hash !== createHash("sha256").update(contents).digest("base64")) {
    errors.push(`unit ${unit.id}: ContentsHash is not the SHA-256 of its contents`);
  }
  try {
    unit.document = deserialize(contents, AS_STORED);
  } catch (error) {
    errors.push(`unit ${unit.id}: its contents are not BSON: ${error.message}`);
    return unit;
  }
  if (!Buffer.from(serialize(unit.document)).equals(Buffer.from(contents))) {
    errors.push(`unit ${unit.id}: its contents are not what writing them again gives: does a field stand twice?`);
  }
  if (idOf(unit.document) !== unit.id) errors.push(`unit ${unit.id}: $ID in its contents is another`);
  return unit;
}

/** One root; every other unit is in a unit that exists, and none in itself. */
function checkTree(units, errors) {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const roots = units.filter((unit) => unit.containment === "");
  if (roots.length !== 1) errors.push(`there are ${roots.length} root units instead of one`);
  for (const unit of units) {
    const seen = new Set();
    for (let at = unit; at && at.containment !== ""; at = byId.get(at.container)) {
      if (seen.has(at.id)) {
        errors.push(`unit ${unit.id}: it contains itself`);
        break;
      }
      seen.add(at.id);
      if (!byId.has(at.container)) {
        errors.push(`unit ${at.id}: there is no unit ${at.container} to contain it`);
        break;
      }
    }
  }
}

/** The 16 bytes of an id as hexadecimal digits, or null if the value is none. */
export function guid(value) {
  return value?._bsontype === "Binary" && value.sub_type === 0 && value.length() === 16 ? hex(value.value()) : null;
}

/** The $ID of a document as hexadecimal digits, or null if it has none. */
export function idOf(document) {
  return guid(document?.$ID);
}

function hex(bytes) {
  return Buffer.from(bytes ?? []).toString("hex");
}
