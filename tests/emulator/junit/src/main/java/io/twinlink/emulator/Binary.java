package io.twinlink.emulator;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Where the emulator's binary is. */
final class Binary {
  private static final String PROPERTY = "twinlink.emulator";
  private static final String VARIABLE = "TWINLINK_EMULATOR";

  private Binary() {}

  /** What the system property names, or else the environment, or else the first on PATH. */
  static Path find() {
    return find(System::getProperty, System::getenv);
  }

  static Path find(UnaryOperator<String> property, UnaryOperator<String> variable) {
    String path = property.apply(PROPERTY);
    if (path != null && !path.isEmpty()) {
      return named(path, "the system property " + PROPERTY);
    }
    path = variable.apply(VARIABLE);
    if (path != null && !path.isEmpty()) {
      return named(path, "the environment's " + VARIABLE);
    }
    String name = File.separatorChar == '\\' ? "twinlink-emulator.exe" : "twinlink-emulator";
    String folders = variable.apply("PATH");
    for (String folder : (folders == null ? "" : folders).split(File.pathSeparator)) {
      Path file = Path.of(folder, name);
      if (!folder.isEmpty() && isProgram(file)) {
        return file;
      }
    }
    throw new IllegalStateException(
        name
            + " is not found: name the binary with the system property "
            + PROPERTY
            + " or in the environment's "
            + VARIABLE
            + ", or put its folder on PATH");
  }

  private static Path named(String path, String by) {
    Path file = Path.of(path).toAbsolutePath().normalize();
    if (!isProgram(file)) {
      throw new IllegalStateException("there is no program " + file + ", which " + by + " names");
    }
    return file;
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }
}
