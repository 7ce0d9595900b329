package io.twinlink.internal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the JVM runs on, as the folders of the native libraries in the jar are called. */
final class Platform {
  /** Every folder that a jar may have. */
  static final String[] KNOWN = {
    "linux-x86_64",
    "linux-aarch64",
    "linux-musl-x86_64",
    "linux-musl-aarch64",
    "macos-x86_64",
    "macos-aarch64",
    "windows-x86_64",
    "windows-aarch64",
  };

  private static final String MEMORY_MAP = "/proc/self/maps";

  private Platform() {}

  /** {@return the folder for this JVM; one outside of {@link #KNOWN} if it is not supported} */
  static String current() {
    String system = system(System.getProperty("os.name", ""));
    String libc = system.equals("linux") && usesMusl() ? "-musl" : "";
    return system + libc + '-' + architecture(System.getProperty("os.arch", ""));
  }

  /** {@return the name of the library's file on a platform} */
  static String fileName(String platform) {
    if (platform.startsWith("windows")) {
      return "twinlink_jni.dll";
    }
    return platform.startsWith("macos") ? "libtwinlink_jni.dylib" : "libtwinlink_jni.so";
  }

  /** {@return where the library of a platform lies on the class path} */
  static String resource(String platform) {
    return "/io/twinlink/native/" + platform + '/' + fileName(platform);
  }

  /** {@return the system's name for {@code os.name}} */
  static String system(String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    if (lowerCase.startsWith("mac")) {
      return "macos";
    }
    return lowerCase.startsWith("windows") ? "windows" : lowerCase.replace(' ', '-');
  }

  /** {@return the processor's name for {@code os.arch}} */
  static String architecture(String name) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "amd64":
      case "x86_64":
        return "x86_64";
      case "arm64":
      case "aarch64":
        return "aarch64";
      default:
        return name.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Tells which C library this process runs on by what is mapped into it. A look at the file system
   * would not do: a machine may have both.
   */
  private static boolean usesMusl() {
    // Not a channel, which an interrupted thread could not read from.
    try (InputStream map = new FileInputStream(MEMORY_MAP)) {
      return isMusl(new String(map.readAllBytes(), StandardCharsets.ISO_8859_1));
    } catch (IOException unreadable) {
      // Without /proc there is no telling; nearly all Linux systems run on glibc.
      return false;
    }
  }

  /**
   * {@return whether a process with this memory map runs on musl, directly or below a layer for
   * glibc}
   */
  static boolean isMusl(String memoryMap) {
    return memoryMap.contains("/ld-musl-");
  }
}
