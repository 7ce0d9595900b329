package io.twinlink.mendix.runner.app;

import io.twinlink.mendix.runner.model.ModelReader;
import io.twinlink.mendix.runner.mpk.ModelFile;
import io.twinlink.mendix.runner.mpk.ModulePackage;
import io.twinlink.mendix.runner.mpk.Node;
import io.twinlink.mendix.runner.mpk.PackageException;
import io.twinlink.mendix.runner.mpk.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.BsonBinary;
import org.bson.BsonBinaryWriter;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * The folder of an app, as Studio Pro has it: the model, {@code javasource} and {@code userlib}.
 */
public final class AppDirectory {
  /** The version that an app is made with: the oldest that the modules support. */
  public static final String PRODUCT_VERSION = "9.18.0";

  private static final String MODEL = "App.mpr";

  /** What a package has no business with, in lower case. */
  private static final Set<String> FORBIDDEN =
      Set.of("releases", "packages", "deployment", "nativemobile", "vendorlib", "app.mpr");

  private final Path folder;
  private final String productVersion;

  private AppDirectory(Path folder, String productVersion) {
    this.folder = folder;
    this.productVersion = productVersion;
  }

  /** Opens an app, or makes an empty one where there is none. */
  public static AppDirectory open(Path folder) {
    return open(folder, PRODUCT_VERSION);
  }

  /** Opens an app, or makes an empty one of a version of Studio Pro where there is none. */
  public static AppDirectory open(Path folder, String productVersion) {
    AppDirectory app = new AppDirectory(folder.toAbsolutePath().normalize(), productVersion);
    if (!Files.exists(app.modelPath())) {
      try {
        Files.createDirectories(app.folder);
      } catch (IOException failed) {
        throw new PackageException("the folder " + folder + " cannot be made: " + failed, failed);
      }
      UUID id = UUID.randomUUID();
      BsonDocument project =
          new BsonDocument("$ID", new BsonBinary(Node.bytes(id)))
              .append("$Type", new BsonString("Projects$Project"))
              .append("IsSystemProject", BsonBoolean.FALSE);
      Unit root = new Unit(id, id, "", encode(project));
      new ModelFile(productVersion, List.of(root)).write(app.modelPath());
    }
    return app;
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** The model. */
  public ModelFile model() {
    return ModelFile.read(modelPath());
  }

  /**
   * Imports a package: the units of its module into the model, its files to their places. A module
   * that is there is replaced.
   */
  public void importPackage(Path file) {
    ModulePackage source = ModulePackage.read(file);
    if (compareVersions(source.model().productVersion(), productVersion) > 0) {
      throw new PackageException(
          file
              + " was made with Studio Pro "
              + source.model().productVersion()
              + ", which is newer than "
              + productVersion);
    }
    List<Unit> units = new ArrayList<>(model().units());
    Unit project =
        units.stream()
            .filter(unit -> unit.node().type().equals("Projects$Project"))
            .findFirst()
            .orElseThrow(() -> new PackageException("the app has no project"));
    for (Unit old : subtree(units, source.moduleName())) {
      units.remove(old);
    }
    List<Unit> added = subtree(source.model().units(), source.moduleName());
    if (added.isEmpty()) {
      throw new PackageException(file + " has no module " + source.moduleName());
    }
    for (Unit unit : added) {
      boolean isModule = unit.node().type().equals("Projects$ModuleImpl");
      units.add(isModule ? unit.in(project.id()) : unit);
    }
    ModelReader.checkNames(added);
    String code = "javasource/" + source.moduleName().toLowerCase(Locale.ROOT) + "/";
    for (String path : source.files().keySet()) {
      checkPlace(file, path);
    }
    deleteTree(folder.resolve(code));
    for (Map.Entry<String, byte[]> entry : source.files().entrySet()) {
      write(folder.resolve(entry.getKey()), entry.getValue());
    }
    new ModelFile(productVersion, units).write(modelPath());
  }

  private static void checkPlace(Path file, String path) {
    String first = path.split("/")[0].toLowerCase(Locale.ROOT);
    if (first.startsWith(".") || FORBIDDEN.contains(first)) {
      throw new PackageException(file + " may not write to " + path);
    }
  }

  private static List<Unit> subtree(List<Unit> units, String module) {
    Set<UUID> inside = new HashSet<>();
    List<Unit> found = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Unit unit : units) {
        boolean isModule =
            unit.node().type().equals("Projects$ModuleImpl")
                && unit.node().text("Name").equals(module);
        if ((isModule || inside.contains(unit.container())) && inside.add(unit.id())) {
          found.add(unit);
          more = true;
        }
      }
    }
    return found;
  }

  /** Deletes a folder and what is in it, if it is there. */
  static void deleteTree(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(path);
      }
    } catch (IOException failed) {
      throw new PackageException(tree + " cannot be deleted: " + failed, failed);
    }
  }

  static void write(Path file, byte[] contents) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, contents);
    } catch (IOException failed) {
      throw new PackageException(file + " cannot be written: " + failed, failed);
    }
  }

  private static byte[] encode(BsonDocument document) {
    BasicOutputBuffer buffer = new BasicOutputBuffer();
    try (BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
      new BsonDocumentCodec().encode(writer, document, EncoderContext.builder().build());
    }
    return buffer.toByteArray();
  }

  /** Compares versions number by number. */
  static int compareVersions(String left, String right) {
    String[] first = left.split("\\.");
    String[] second = right.split("\\.");
    for (int part = 0; part < Math.max(first.length, second.length); part++) {
      int one = part < first.length ? Integer.parseInt(first[part]) : 0;
      int other = part < second.length ? Integer.parseInt(second[part]) : 0;
      if (one != other) {
        return Integer.compare(one, other);
      }
    }
    return 0;
  }

  private Path modelPath() {
    return folder.resolve(MODEL);
  }
}
