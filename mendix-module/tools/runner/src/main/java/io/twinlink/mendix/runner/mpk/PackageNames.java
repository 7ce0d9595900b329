package io.twinlink.mendix.runner.mpk;

import java.util.regex.Pattern;

/** Names and paths that a package holds, before they become places on disk. */
public final class PackageNames {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern UNSAFE = Pattern.compile("[:\\\\\\p{Cntrl}]");

  private PackageNames() {}

  /**
   * The name of a module, or of something in it, if it is one; folders and files are named after
   * it.
   */
  public static String name(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new PackageException(
          what
              + " is called \""
              + name
              + "\", which is no name: names have letters without accents, digits and underscores,"
              + " and begin with no digit");
    }
    return name;
  }

  /** The path of a file, if it stays below the folder that it is relative to. */
  static String path(String path) {
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..") || UNSAFE.matcher(part).find()) {
        throw new PackageException("a package may not write to \"" + path + "\"");
      }
    }
    return path;
  }
}
