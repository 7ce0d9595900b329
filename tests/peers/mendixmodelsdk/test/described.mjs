// A package in the words of the facts: names and types, as plain text that can be compared.

import { idOf } from "../src/package.mjs";

/** Describes a package that was read: { roles, entities, associations, enumerations, constants, microflows, ... }. */
export function describe(read) {
  const documents = (type) => read.units.map((unit) => unit.document).filter((document) => document.$Type === type);
  const short = (name) => (name.startsWith(`${read.module}.`) ? name.slice(read.module.length + 1) : name);
  const domain = documents("DomainModels$DomainModel")[0];
  return {
    roles: items(documents("Security$ModuleSecurity")[0].ModuleRoles).map((role) => role.Name),
    entities: byName(items(domain.Entities), (entity) => describeEntity(entity, short)),
    associations: describeAssociations(domain, short),
    enumerations: byName(documents("Enumerations$Enumeration"), (enumeration) =>
      byName(items(enumeration.Values), (value) => items(value.Caption.Items)[0]?.Text ?? "")),
    constants: byName(documents("Constants$Constant"), (constant) =>
      `${type(constant.Type, short)} = ${JSON.stringify(constant.DefaultValue)}`),
    microflows: byName(documents("Microflows$Microflow"), (microflow) => ({
      parameters: byName(items(microflow.ObjectCollection.Objects).filter(isParameter), (parameter) =>
        type(parameter.VariableType, short)),
      returns: type(microflow.MicroflowReturnType, short),
      toolbox: toolbox(microflow.MicroflowActionInfo),
    })),
    documents: Object.fromEntries(read.units.filter((unit) => unit.containment === "Documents")
      .map((unit) => [unit.document.Name, unit.document.$Type])),
    javaActions: byName(documents("JavaActions$JavaAction"), (action) => ({
      parameters: byName(items(action.Parameters), (parameter) => type(parameter.ParameterType, short)),
      returns: type(action.JavaReturnType, short),
    })),
    toolbox: byName(documents("JavaActions$JavaAction"), (action) => toolbox(action.MicroflowActionInfo)),
    headings: byName(documents("JavaActions$JavaAction"), (action) =>
      items(action.Parameters).map((parameter) => parameter.Category)),
    folders: folders(read),
  };
}

const items = (list) => list.slice(1);

const byName = (list, describeOne) => Object.fromEntries(list.map((item) => [item.Name, describeOne(item)]));

/** The folder of each document that lies in one of the module's. */
function folders(read) {
  const names = new Map(read.units.filter((unit) => unit.document.$Type === "Projects$Folder")
    .map((unit) => [unit.id, unit.document.Name]));
  return Object.fromEntries(read.units.filter((unit) => names.has(unit.container) && unit.containment === "Documents")
    .map((unit) => [unit.document.Name, names.get(unit.container)]));
}

const isParameter = (object) => object.$Type === "Microflows$MicroflowParameter";

const toolbox = (info) => (info === null ? null : [info.Caption, info.Category]);

function describeEntity(entity, short) {
  const described = {};
  const parent = entity.MaybeGeneralization;
  if (parent.$Type === "DomainModels$Generalization") {
    described.extends = short(parent.Generalization);
  } else {
    described.persistable = parent.Persistable;
    const members = ["owner", "changedBy", "createdDate", "changedDate"]
      .filter((name) => parent[`Has${name.charAt(0).toUpperCase()}${name.slice(1)}Attr`]);
    if (members.length > 0) described.system = members;
  }
  described.attributes = byName(items(entity.Attributes), (attribute) => {
    const value = attribute.Value.DefaultValue;
    return type(attribute.NewType, short) + (value ? ` = ${value}` : "");
  });
  return described;
}

function describeAssociations(domain, short) {
  const names = new Map(items(domain.Entities).map((entity) => [idOf(entity), entity.Name]));
  const end = (pointer) => names.get(idOf({ $ID: pointer }));
  const describeOne = (association) => {
    const child = association.Child === undefined ? end(association.ChildPointer) : short(association.Child);
    const { ParentDeleteBehavior, ChildDeleteBehavior } = association.DeleteBehavior;
    return `${end(association.ParentPointer)} -> ${child}, ${association.Type}/${association.Owner}, `
      + `${ParentDeleteBehavior}/${ChildDeleteBehavior}`;
  };
  return byName([...items(domain.Associations), ...items(domain.CrossAssociations)], describeOne);
}

/** "String(200)", "Integer", an entity's name, "List of" one, an enumeration's name. */
function type(document, short) {
  const name = document.$Type.split("$")[1];
  switch (name) {
    case "BasicParameterType":
      return type(document.Type, short);
    case "ObjectType": case "ConcreteEntityType":
      return short(document.Entity);
    case "ListType":
      return `List of ${document.Parameter ? type(document.Parameter, short) : short(document.Entity)}`;
    case "EnumerationType": case "EnumerationAttributeType":
      return short(document.Enumeration);
    case "StringAttributeType": {
      const length = Number(document.Length);
      return `String(${length === 0 ? "unlimited" : length})`;
    }
    case "MicroflowJavaActionParameterType":
      return "Microflow";
    default:
      return name.replace(/(Attribute)?Type$/, "");
  }
}
