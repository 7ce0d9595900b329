package io.twinlink.internal;

import io.twinlink.LibraryLoadException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Loads the native library, once per class loader.
 *
 * <p>An initializer that throws would show the reason to the first user alone, and a {@link
 * NoClassDefFoundError} to all after. So it never throws: what happened is kept, and {@link
 * #checkLoaded} tells everyone.
 *
 * <p>Little of the class library is used on the way, because this is most of a short program's
 * start: no logging (10 to 35 ms until the first message), no method references, no random numbers.
 */
public final class NativeLibrary {
  /** Loads exactly this file. */
  static final String PATH_PROPERTY = "twinlink.library.path";

  /** Extracts the library to this directory, for this process alone. */
  static final String DIRECTORY_PROPERTY = "twinlink.tmpdir";

  /** Keeps the library unpacked below this directory. */
  static final String CACHE_PROPERTY = "twinlink.cachedir";

  /** The value of {@link #CACHE_PROPERTY} that keeps nothing. */
  static final String NO_CACHE = "none";

  private static final LoadReport REPORT = load();

  private NativeLibrary() {}

  /**
   * Checks that the native methods can be called.
   *
   * @throws LibraryLoadException if not; the message tells what was tried and what to do
   */
  public static void checkLoaded() {
    REPORT.throwFailure();
  }

  private static LoadReport load() {
    LoadReport report = new LoadReport();
    try (OwnJar jar = OwnJar.open()) {
      String version = version(jar);
      String path = setting(PATH_PROPERTY, report);
      if (path != null) {
        loadFile(path, report);
      } else {
        loadFrom(jar, report);
      }
      if (!report.failed()) {
        checkVersion(version + "+" + Catalogue.FINGERPRINT, report);
      }
    } catch (Throwable unexpected) {
      report.fail("loading ended", unexpected, LoadAdvice.report());
    }
    return report;
  }

  @SuppressWarnings("restricted")
  private static void loadFile(String path, LoadReport report) {
    try {
      // System.load refuses a relative path in words that do not help.
      System.load(Path.of(path).toAbsolutePath().toString());
    } catch (UnsatisfiedLinkError refused) {
      report.fail("loading " + path, refused, LoadAdvice.refusedFile(refused));
    }
  }

  private static void loadFrom(OwnJar jar, LoadReport report) {
    String platform = Platform.current();
    report.platform(platform);
    String resource = Platform.resource(platform);
    OwnJar.Item library = jar.find(resource);
    if (library == null) {
      report.fail(resource + " in the jar", null, LoadAdvice.otherPlatform());
      return;
    }
    report.note(resource + " in the jar: found");
    String directory = setting(DIRECTORY_PROPERTY, report);
    if (directory == null) {
      if (loadKept(library, platform, report)) {
        return;
      }
      directory = System.getProperty("java.io.tmpdir");
      report.note("java.io.tmpdir: " + directory);
    }
    try (InputStream source = library.open()) {
      LibraryFile copy =
          LibraryFile.extract(source, Path.of(directory), Platform.fileName(platform));
      loadCopy(copy, report);
    } catch (IOException unwritable) {
      report.fail("extracting the library", unwritable, LoadAdvice.unwritableDirectory());
    }
  }

  /**
   * Loads the library from where it stays unpacked. Whatever is in the way of that, such as a
   * read-only home or a class loader that has it already, is no failure: then there is a copy for
   * this process.
   */
  @SuppressWarnings("restricted")
  private static boolean loadKept(OwnJar.Item library, String platform, LoadReport report) {
    try {
      String named = setting(CACHE_PROPERTY, report);
      if (NO_CACHE.equals(named)) {
        return false;
      }
      Path parent = named == null ? LibraryCache.systemFolder(platform) : Path.of(named);
      if (parent == null || !library.isKnown()) {
        report.note("keeping the library: no place for it, or no jar that is a file");
        return false;
      }
      Path file = LibraryCache.unpacked(parent, library, Platform.fileName(platform));
      System.load(file.toAbsolutePath().toString());
      report.note("loading " + file);
      return true;
    } catch (IOException | RuntimeException | UnsatisfiedLinkError unusable) {
      report.note("keeping the library: " + unusable);
      return false;
    }
  }

  @SuppressWarnings("restricted")
  private static void loadCopy(LibraryFile copy, LoadReport report) {
    try {
      System.load(copy.path());
    } catch (UnsatisfiedLinkError refused) {
      report.fail("loading " + copy.path(), refused, LoadAdvice.refusedCopy(refused));
    } finally {
      copy.discard();
    }
  }

  private static void checkVersion(String expected, LoadReport report) {
    try {
      String found = Native.version();
      if (!found.equals(expected)) {
        report.fail("the library has version " + found, null, LoadAdvice.otherVersion(expected));
      }
    } catch (UnsatisfiedLinkError missing) {
      report.fail("asking the library for its version", missing, LoadAdvice.otherVersion(expected));
    }
  }

  /** {@return the version that the build put beside the classes} */
  private static String version(OwnJar jar) throws IOException {
    OwnJar.Item file = jar.find("/io/twinlink/version.properties");
    if (file == null) {
      throw new FileNotFoundException("io/twinlink/version.properties is not beside the classes");
    }
    Properties properties = new Properties();
    try (InputStream source = file.open()) {
      properties.load(source);
    }
    return properties.getProperty("version");
  }

  /** {@return the system property, else the environment variable of that name, else null} */
  private static String setting(String property, LoadReport report) {
    String source = "system property " + property;
    String value = System.getProperty(property);
    if (value == null) {
      String variable = LoadReport.variable(property);
      source = "environment variable " + variable;
      value = System.getenv(variable);
    }
    if (value == null || value.isEmpty()) {
      report.note(property + ": not set");
      return null;
    }
    report.note(source + ": " + value);
    return value;
  }
}
