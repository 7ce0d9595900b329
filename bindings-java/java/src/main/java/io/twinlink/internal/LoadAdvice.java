package io.twinlink.internal;

import io.twinlink.LibraryLoadException;
import java.util.Locale;

/** What to do about a native library that cannot be loaded, in words for whoever runs the JVM. */
final class LoadAdvice {
  private LoadAdvice() {}

  /**
   * {@return an exception that tells it} Made here, because a class that throws one of its own
   * classes has it loaded before, and a report without a failure needs none.
   */
  static RuntimeException exception(String message, Throwable cause) {
    return new LibraryLoadException(message, cause);
  }

  /** The jar has no library for this platform. */
  static String otherPlatform() {
    StringBuilder found = new StringBuilder();
    for (String platform : Platform.KNOWN) {
      if (LoadAdvice.class.getResource(Platform.resource(platform)) != null) {
        found.append(found.length() == 0 ? "" : ", ").append(platform);
      }
    }
    return "This jar has libraries for: "
        + (found.length() == 0 ? "no platform" : found)
        + ". Use a jar that has this platform's, or build the library for it and "
        + setLibraryPath();
  }

  /** The library could not be extracted. */
  static String unwritableDirectory() {
    return setDirectory("that exists, can be written and has room");
  }

  /** The system refused the library that was extracted. */
  static String refusedCopy(UnsatisfiedLinkError refused) {
    if (isNotExecutable(refused)) {
      return "The directory seems to be on a file system that is mounted noexec. "
          + setDirectory("where files may be executed");
    }
    return "The library in the jar seems not to fit this system. Build it for this system and "
        + setLibraryPath();
  }

  /** The system refused the library that a setting names. */
  static String refusedFile(UnsatisfiedLinkError refused) {
    if (message(refused).contains("already loaded in another classloader")) {
      return "A JVM loads a file for one class loader only. Unset "
          + LoadReport.names(NativeLibrary.PATH_PROPERTY)
          + ", so that each class loader extracts a copy of its own, or put twinlink where the"
          + " applications share it.";
    }
    if (isNotExecutable(refused)) {
      return "The file seems to be on a file system that is mounted noexec: put it elsewhere.";
    }
    return "Unset "
        + LoadReport.names(NativeLibrary.PATH_PROPERTY)
        + " to use the library in the jar, or name a library file for this platform.";
  }

  /** Library and classes are of different versions. */
  static String otherVersion(String expected) {
    return "The classes have version "
        + expected
        + " and need a library of the same version. Unset "
        + LoadReport.names(NativeLibrary.PATH_PROPERTY)
        + " if it is set, and look for another twinlink jar on the class path.";
  }

  /** Nothing that a setting could mend. */
  static String report() {
    return "This is a defect of twinlink: please report it.";
  }

  private static boolean isNotExecutable(UnsatisfiedLinkError refused) {
    String message = message(refused);
    return message.contains("failed to map segment")
        || message.contains("operation not permitted")
        || message.contains("permission denied");
  }

  private static String message(UnsatisfiedLinkError refused) {
    return String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
  }

  private static String setDirectory(String which) {
    return "Set "
        + LoadReport.names(NativeLibrary.DIRECTORY_PROPERTY)
        + " to a directory "
        + which
        + ", or extract the library from the jar and "
        + setLibraryPath();
  }

  private static String setLibraryPath() {
    return "set " + LoadReport.names(NativeLibrary.PATH_PROPERTY) + " to its file.";
  }
}
