package io.twinlink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.testing.Child;
import io.twinlink.testing.Isolation;
import io.twinlink.testing.LoadOnce;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder for libraries that stay unpacked, and JVMs that load one from it. */
abstract class KeptLibrary {
  static final boolean IS_POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
  static final String TEMPORARY = "java.io.tmpdir";
  private static final String BEFORE = System.getProperty(TEMPORARY);

  @TempDir static Path jars;
  static Path jar;

  @TempDir Path directory;
  Path parent;
  Path folder;

  /** Where copies for one process go. */
  Path temporary;

  @BeforeAll
  static void pack() throws IOException {
    jar = Isolation.jar(jars.resolve("twinlink.jar"), name -> true);
  }

  @BeforeEach
  void useFolders() throws IOException {
    parent = Files.createDirectory(directory.resolve("caches"));
    if (IS_POSIX) {
      // Whatever the umask is.
      Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    folder = parent.resolve("twinlink");
    temporary = Files.createDirectory(directory.resolve("temporary"));
    System.setProperty(NativeLibrary.CACHE_PROPERTY, parent.toString());
    System.setProperty(TEMPORARY, temporary.toString());
  }

  @AfterEach
  void forgetSettings() {
    System.clearProperty(NativeLibrary.CACHE_PROPERTY);
    System.clearProperty(NativeLibrary.DIRECTORY_PROPERTY);
    System.setProperty(TEMPORARY, BEFORE);
  }

  /** Copies for one process cannot be made any more: what loads now was kept. */
  void noCopies() {
    temporary = directory.resolve("missing");
    System.setProperty(TEMPORARY, temporary.toString());
  }

  void assertLoads() {
    assertLoaded(load());
  }

  static void assertLoaded(Child child) {
    // Newer JVMs warn before it.
    assertTrue(child.output().strip().endsWith("loaded"), child.output());
  }

  Child load() {
    return load(Map.of(), cachedir());
  }

  String cachedir() {
    return "-D" + NativeLibrary.CACHE_PROPERTY + "=" + parent;
  }

  /** Loads the library in another JVM, from the jar. */
  Child load(Map<String, String> environment, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add("-D" + TEMPORARY + "=" + temporary);
    arguments.addAll(List.of("-cp", jar + File.pathSeparator + Isolation.TESTS));
    arguments.add(LoadOnce.class.getName());
    try {
      return Child.run(60, environment, arguments.toArray(new String[0]));
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  /** The one file in the folder. */
  Path kept() throws IOException {
    List<Path> files = list(folder);
    assertEquals(1, files.size(), files::toString);
    return files.get(0);
  }

  static void assertIntact(Path file) throws IOException {
    assertTrue(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    Path library = Isolation.CLASSES.resolve(Platform.resource(Platform.current()).substring(1));
    assertTrue(Arrays.equals(Files.readAllBytes(library), Files.readAllBytes(file)));
  }

  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return List.of(files.toArray(Path[]::new));
    }
  }

  static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
  }

  static void checkLoaded(ClassLoader loader) throws Exception {
    loader.loadClass(NativeLibrary.class.getName()).getMethod("checkLoaded").invoke(null);
  }

  static String failure(ClassLoader loader) throws Exception {
    try {
      checkLoaded(loader);
    } catch (InvocationTargetException thrown) {
      return thrown.getCause().getMessage();
    }
    throw new AssertionError("the library was loaded");
  }

  static boolean run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
