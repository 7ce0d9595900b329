package io.twinlink.mendix.runner.testing;

import static io.twinlink.mendix.runner.testing.Parts.part;

import io.twinlink.mendix.runner.mpk.ModelFile;
import io.twinlink.mendix.runner.mpk.Unit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** A module in the making, written as a package. */
public final class TestModule {
  private final String name;
  private final Map<String, BsonDocument> entities = new LinkedHashMap<>();
  private final List<BsonDocument> associations = new ArrayList<>();
  private final List<BsonDocument> crossAssociations = new ArrayList<>();
  private final List<BsonDocument> documents = new ArrayList<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private String version = "9.10.0.36429";

  public TestModule(String name) {
    this.name = name;
  }

  public TestModule version(String stamp) {
    version = stamp;
    return this;
  }

  /**
   * Adds an entity.
   *
   * @param parent the generalization; empty for a persistable, null for a non-persistable root
   * @param attributes such as {@code Name: String(200)} or {@code Open: Boolean = true}
   */
  public TestModule entity(String entityName, String parent, String... attributes) {
    List<BsonDocument> parts = new ArrayList<>();
    for (String attribute : attributes) {
      String[] nameAndRest = attribute.split(": ", 2);
      String[] typeAndDefault = nameAndRest[1].split(" = ", 2);
      parts.add(
          part(
              "DomainModels$Attribute",
              "Name",
              nameAndRest[0],
              "NewType",
              attributeType(typeAndDefault[0]),
              "Value",
              part(
                  "DomainModels$StoredValue",
                  "DefaultValue",
                  typeAndDefault.length == 2 ? typeAndDefault[1] : "")));
    }
    BsonDocument generalization =
        parent == null || parent.isEmpty()
            ? part(
                "DomainModels$NoGeneralization",
                "Persistable",
                parent != null,
                "HasCreatedDateAttr",
                false,
                "HasChangedDateAttr",
                parent != null)
            : part("DomainModels$Generalization", "Generalization", parent);
    entities.put(
        entityName,
        part(
            "DomainModels$EntityImpl",
            "Name",
            entityName,
            "MaybeGeneralization",
            generalization,
            "Attributes",
            parts));
    return this;
  }

  private static BsonDocument attributeType(String type) {
    String kind = type.replaceAll("\\(.*", "");
    String inner = type.replaceAll("^[^(]*\\(?|\\)$", "");
    switch (kind) {
      case "String":
        return part(
            "DomainModels$StringAttributeType",
            "Length",
            inner.isEmpty() ? 0 : Integer.valueOf(inner));
      case "Enumeration":
        return part("DomainModels$EnumerationAttributeType", "Enumeration", inner);
      default:
        return part("DomainModels$" + kind + "AttributeType");
    }
  }

  /** Adds an association: type Reference or ReferenceSet, owner Default or Both. */
  public TestModule association(
      String association, String parent, String child, String type, String owner) {
    return association(association, parent, child, type, owner, "DeleteMeButKeepReferences");
  }

  public TestModule association(
      String association, String parent, String child, String type, String owner, String deletion) {
    BsonDocument made =
        part(
            child.contains(".") ? "DomainModels$CrossAssociation" : "DomainModels$Association",
            "Name",
            association,
            "ParentPointer",
            Parts.id(entities.get(parent)),
            "Type",
            type,
            "Owner",
            owner,
            "DeleteBehavior",
            part(
                "DomainModels$DeleteBehavior",
                "ParentDeleteBehavior",
                deletion,
                "ChildDeleteBehavior",
                "DeleteMeButKeepReferences"));
    if (child.contains(".")) {
      crossAssociations.add(made.append("Child", new org.bson.BsonString(child)));
    } else {
      associations.add(made.append("ChildPointer", Parts.id(Parts.id(entities.get(child)))));
    }
    return this;
  }

  /** Adds an enumeration: name, caption, name, caption... */
  public TestModule enumeration(String enumeration, String... namesAndCaptions) {
    List<BsonDocument> values = new ArrayList<>();
    for (int index = 0; index < namesAndCaptions.length; index += 2) {
      values.add(
          part(
              "Enumerations$EnumerationValue",
              "Name",
              namesAndCaptions[index],
              "Caption",
              Parts.text(namesAndCaptions[index + 1])));
    }
    return document(part("Enumerations$Enumeration", "Name", enumeration, "Values", values));
  }

  public TestModule constant(String constant, String type, String value) {
    return document(
        part(
            "Constants$Constant",
            "Name",
            constant,
            "Type",
            Parts.type(type),
            "DefaultValue",
            value));
  }

  public TestModule microflow(String microflow, Flow flow) {
    return document(flow.document(microflow));
  }

  /** Adds a Java action with parameters: name, type, name, type... */
  public TestModule javaAction(String action, String returns, String... parameters) {
    List<BsonDocument> parts = new ArrayList<>();
    for (int index = 0; index < parameters.length; index += 2) {
      parts.add(
          part(
              "JavaActions$JavaActionParameter",
              "Name",
              parameters[index],
              "ParameterType",
              Parts.parameterType(parameters[index + 1])));
    }
    return document(
        part(
            "JavaActions$JavaAction",
            "Name",
            action,
            "Documentation",
            "",
            "JavaReturnType",
            Parts.codeType(returns),
            "Parameters",
            parts));
  }

  /** Adds the file of a Java action whose user code is this. */
  public TestModule javaFile(String action, String imports, String userCode) {
    return file(
        "javasource/" + name.toLowerCase(java.util.Locale.ROOT) + "/actions/" + action + ".java",
        imports
            + "\n// BEGIN USER CODE\n"
            + userCode
            + "\n// END USER CODE\n// BEGIN EXTRA CODE\n// END EXTRA CODE\n");
  }

  public TestModule file(String path, String contents) {
    files.put(path, contents);
    return this;
  }

  public TestModule document(BsonDocument document) {
    documents.add(document);
    return this;
  }

  /** Writes the package into a folder. */
  public Path write(Path folder) {
    try {
      Path model = Files.createTempFile(folder, "module", ".mpr");
      new ModelFile(version, units()).write(model);
      Path file = Files.createTempFile(folder, "module", ".mpk");
      try (OutputStream out = Files.newOutputStream(file);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        add(zip, "project.mpr", Files.readAllBytes(model));
        StringBuilder list = new StringBuilder();
        for (Map.Entry<String, String> entry : files.entrySet()) {
          list.append("<file path=\"").append(entry.getKey()).append("\" />");
          add(zip, entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8));
        }
        String description =
            "<package xmlns=\"http://www.mendix.com/package/1.0/\">"
                + "<modelerProject xmlns=\"http://www.mendix.com/modelerProject/1.0/\">"
                + ("<module name=\"" + name + "\" /><projectFile path=\"project.mpr\" />")
                + ("<files>" + list + "</files></modelerProject></package>");
        add(zip, "package.xml", description.getBytes(StandardCharsets.UTF_8));
      }
      Files.delete(model);
      return file;
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  private List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    BsonDocument project = part("Projects$Project", "IsSystemProject", false);
    units.add(unit(project, Parts.id(project), ""));
    BsonDocument module = part("Projects$ModuleImpl", "Name", name);
    units.add(unit(module, Parts.id(project), "Modules"));
    BsonDocument domain =
        part(
            "DomainModels$DomainModel",
            "Entities",
            List.copyOf(entities.values()),
            "Associations",
            associations,
            "CrossAssociations",
            crossAssociations);
    units.add(unit(domain, Parts.id(module), "DomainModel"));
    // Documents lie in a folder, as they mostly do.
    BsonDocument folder = part("Projects$Folder", "Name", "Folder");
    units.add(unit(folder, Parts.id(module), "Folders"));
    documents.forEach(each -> units.add(unit(each, Parts.id(folder), "Documents")));
    return units;
  }

  private static Unit unit(BsonDocument document, UUID container, String containment) {
    BasicOutputBuffer buffer = new BasicOutputBuffer();
    try (BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
      new BsonDocumentCodec().encode(writer, document, EncoderContext.builder().build());
    }
    return new Unit(Parts.id(document), container, containment, buffer.toByteArray());
  }

  private static void add(ZipOutputStream zip, String name, byte[] contents) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(contents);
    zip.closeEntry();
  }
}
