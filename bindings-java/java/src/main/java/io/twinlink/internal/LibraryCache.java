package io.twinlink.internal;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;

/**
 * Native libraries that stay unpacked for the next process, in the folder where the system has its
 * user's caches.
 *
 * <p>A file is named for what is in it, and gets its name when it is complete. So processes that
 * start at once need no lock: each puts the same in the place. Before it is loaded it is looked at:
 * that it is the user's own ({@link OwnFolder}), and has the length and check sum that the jar
 * tells. The check sum is for what happens to files, such as a machine that stops while it writes;
 * against others the folder's owner is the guard.
 */
final class LibraryCache {
  private static final String FOLDER = "twinlink";
  private static final String INCOMPLETE = ".part";
  private static final int BUFFER_SIZE = 65_536;
  private static final long DAY_MILLISECONDS = 86_400_000;

  /**
   * When a file that no process began to use goes away. Systems keep what is loaded, but a home in
   * a network may be swept by another machine: so it is long.
   */
  private static final long UNUSED_DAYS = 90;

  private LibraryCache() {}

  /**
   * Gives the unpacked library, and unpacks it if there is none.
   *
   * @param parent where the folder of the libraries is made
   * @param library the library in the jar, of known length and check sum
   * @param name the name of its file
   * @return a file to load
   * @throws IOException if there is no folder that only the user can write to, or no room
   */
  static Path unpacked(Path parent, OwnJar.Item library, String name) throws IOException {
    OwnFolder folder = OwnFolder.at(parent, FOLDER);
    Path file =
        folder.file(Long.toHexString(library.checksum()) + '-' + library.size() + '-' + name);
    if (isIntact(folder, file, library)) {
      touch(file.toFile());
    } else {
      store(folder, file, library);
      sweep(folder.path().toFile(), name);
    }
    return file;
  }

  /** {@return where the system has its user's caches; null if that is not known} */
  static Path systemFolder(String platform) {
    Path home = absolute(System.getProperty("user.home"));
    if (platform.startsWith("windows")) {
      return absolute(System.getenv("LOCALAPPDATA"));
    }
    if (platform.startsWith("macos")) {
      return home == null ? null : home.resolve("Library").resolve("Caches");
    }
    Path named = absolute(System.getenv("XDG_CACHE_HOME"));
    return named != null || home == null ? named : home.resolve(".cache");
  }

  private static Path absolute(String path) {
    return path != null && new File(path).isAbsolute() ? Path.of(path) : null;
  }

  private static boolean isIntact(OwnFolder folder, Path file, OwnJar.Item library)
      throws IOException {
    return folder.has(file, library.size()) && checksum(file) == library.checksum();
  }

  private static long checksum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream source = new FileInputStream(file.toFile())) {
      byte[] buffer = new byte[BUFFER_SIZE];
      for (int count = source.read(buffer); count >= 0; count = source.read(buffer)) {
        sum.update(buffer, 0, count);
      }
    }
    return sum.getValue();
  }

  private static void store(OwnFolder folder, Path file, OwnJar.Item library) throws IOException {
    Path part =
        folder.file(file.getFileName() + "." + Long.toHexString(System.nanoTime()) + INCOMPLETE);
    folder.createFile(part);
    try {
      try (InputStream source = library.open()) {
        LibraryFile.write(source, part);
      }
      try {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException inUse) {
        // Windows does not replace what another process has loaded.
        if (!isIntact(folder, file, library)) {
          throw inUse;
        }
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Notes that the file is in use, once a day. */
  private static void touch(File file) {
    long now = System.currentTimeMillis();
    if (now - file.lastModified() > DAY_MILLISECONDS) {
      // If not, it is unpacked again some day.
      file.setLastModified(now);
    }
  }

  /** Removes what older versions left. It costs nothing when nothing is new. */
  private static void sweep(File folder, String name) {
    File[] files = folder.listFiles();
    if (files == null) {
      return;
    }
    long now = System.currentTimeMillis();
    for (File file : files) {
      boolean isPart = file.getName().endsWith(INCOMPLETE);
      long days = isPart ? 1 : UNUSED_DAYS;
      if ((isPart || file.getName().endsWith(name))
          && now - file.lastModified() > days * DAY_MILLISECONDS) {
        // Windows keeps what is loaded.
        file.delete();
      }
    }
  }
}
