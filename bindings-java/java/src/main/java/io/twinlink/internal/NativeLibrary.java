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

  /** Extracts the library to this directory. */
  static final String DIRECTORY_PROPERTY = "twinlink.tmpdir";

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
    try {
      String version = jarVersion();
      String path = setting(PATH_PROPERTY, report);
      if (path != null) {
        loadFile(path, report);
      } else {
        extractAndLoad(report);
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

  private static void extractAndLoad(LoadReport report) {
    String platform = Platform.current();
    report.platform(platform);
    String resource = Platform.resource(platform);
    try (InputStream library = NativeLibrary.class.getResourceAsStream(resource)) {
      if (library == null) {
        report.fail(resource + " in the jar", null, LoadAdvice.otherPlatform());
        return;
      }
      report.note(resource + " in the jar: found");
      String directory = setting(DIRECTORY_PROPERTY, report);
      if (directory == null) {
        directory = System.getProperty("java.io.tmpdir");
        report.note("java.io.tmpdir: " + directory);
      }
      LibraryFile copy =
          LibraryFile.extract(library, Path.of(directory), Platform.fileName(platform));
      loadCopy(copy, report);
    } catch (IOException unwritable) {
      report.fail("extracting the library", unwritable, LoadAdvice.unwritableDirectory());
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
  private static String jarVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream file =
        NativeLibrary.class.getResourceAsStream("/io/twinlink/version.properties")) {
      if (file == null) {
        throw new FileNotFoundException("io/twinlink/version.properties is not beside the classes");
      }
      properties.load(file);
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
