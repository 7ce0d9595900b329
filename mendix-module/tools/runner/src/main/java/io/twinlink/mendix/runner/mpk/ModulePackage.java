package io.twinlink.mendix.runner.mpk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A module package, {@code .mpk}: a model with one module, and files. */
public final class ModulePackage {
  private final String moduleName;
  private final ModelFile model;
  private final Map<String, byte[]> files;

  private ModulePackage(String moduleName, ModelFile model, Map<String, byte[]> files) {
    this.moduleName = moduleName;
    this.model = model;
    this.files = files;
  }

  /** The name of the module. */
  public String moduleName() {
    return moduleName;
  }

  /** The model. */
  public ModelFile model() {
    return model;
  }

  /** The files by their paths, which use slashes. */
  public Map<String, byte[]> files() {
    return files;
  }

  /** Reads a package. */
  public static ModulePackage read(Path file) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
    } catch (IOException damaged) {
      throw new PackageException(file + " is no package: " + damaged.getMessage(), damaged);
    }
    Document description = parse(file, entry(file, entries, "package.xml"));
    String modelName = path(single(file, description, "projectFile").getAttribute("path"));
    String moduleName =
        PackageNames.name("the module", single(file, description, "module").getAttribute("name"));
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Element listed : elements(description, "file")) {
      String path = PackageNames.path(path(listed.getAttribute("path")));
      files.put(path, entry(file, entries, path));
    }
    ModelFile model = readModel(file, entry(file, entries, modelName));
    return new ModulePackage(moduleName, model, files);
  }

  private static ModelFile readModel(Path file, byte[] database) {
    try {
      Path temporary = Files.createTempFile("package", ".mpr");
      try {
        Files.write(temporary, database);
        return ModelFile.read(temporary);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException failed) {
      throw new PackageException("the model of " + file + " cannot be read: " + failed, failed);
    }
  }

  private static byte[] entry(Path file, Map<String, byte[]> entries, String name) {
    byte[] contents = entries.get(name);
    if (contents == null) {
      throw new PackageException(file + " has no " + name);
    }
    return contents;
  }

  private static Document parse(Path file, byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException | IOException damaged) {
      throw new PackageException("package.xml of " + file + ": " + damaged.getMessage(), damaged);
    }
  }

  private static Element single(Path file, Document description, String name) {
    List<Element> found = elements(description, name);
    if (found.size() != 1) {
      throw new PackageException(
          "package.xml of " + file + " has " + found.size() + " elements " + name);
    }
    return found.get(0);
  }

  private static List<Element> elements(Document description, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = description.getElementsByTagNameNS("*", name);
    for (int index = 0; index < found.getLength(); index++) {
      elements.add((Element) found.item(index));
    }
    return elements;
  }

  private static String path(String path) {
    return path.replace('\\', '/');
  }
}
