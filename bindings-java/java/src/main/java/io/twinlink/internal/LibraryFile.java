package io.twinlink.internal;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of the native library in a directory of its own.
 *
 * <p>The directory is new for each class loader, because a JVM loads a file for one class loader
 * only, and nobody else may write to it, so that nobody can put another library in its place.
 */
final class LibraryFile {
  private static final String PREFIX = "twinlink-";
  private static final int BUFFER_SIZE = 65_536;
  private static final int MOST_NAMES = 100;
  private static final long ABANDONED_MILLISECONDS = 3_600_000;

  private final Path directory;
  private final Path file;

  private LibraryFile(Path directory, Path file) {
    this.directory = directory;
    this.file = file;
  }

  /**
   * Copies the library.
   *
   * @param library its bytes
   * @param parent where the directory is made
   * @param name the file's name
   */
  static LibraryFile extract(InputStream library, Path parent, String name) throws IOException {
    Path directory = createDirectory(parent);
    LibraryFile copy = new LibraryFile(directory, directory.resolve(name));
    try {
      write(library, copy.file);
    } catch (IOException failed) {
      copy.delete();
      throw failed;
    }
    return copy;
  }

  /**
   * Writes a file. {@link Files#copy} with its small buffers takes 30 ms longer for a library of 6
   * MB.
   */
  static void write(InputStream source, Path file) throws IOException {
    try (OutputStream target = new FileOutputStream(file.toFile())) {
      byte[] buffer = new byte[BUFFER_SIZE];
      for (int count = source.read(buffer); count >= 0; count = source.read(buffer)) {
        target.write(buffer, 0, count);
      }
    }
  }

  /** {@return the absolute path} */
  String path() {
    return file.toAbsolutePath().toString();
  }

  /**
   * Removes the copy: the process keeps what it has loaded. Windows does not let go of a loaded
   * file, so there it is tried again when the JVM ends, and what is left even then is removed by
   * the first process that loads the library an hour later or more.
   */
  void discard() {
    if (!delete()) {
      // In reverse order: the file goes before its directory.
      directory.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      sweep(directory.toAbsolutePath().getParent().toFile(), file.getFileName().toString());
    }
  }

  private boolean delete() {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(directory);
      return true;
    } catch (IOException inUse) {
      return false;
    }
  }

  private static void sweep(File parent, String name) {
    long abandoned = System.currentTimeMillis() - ABANDONED_MILLISECONDS;
    File[] directories = parent.listFiles((where, entry) -> entry.startsWith(PREFIX));
    if (directories == null) {
      return;
    }
    for (File directory : directories) {
      if (directory.lastModified() < abandoned) {
        // The system refuses if another process has it loaded, and for a directory with other
        // files.
        new LibraryFile(directory.toPath(), directory.toPath().resolve(name)).delete();
      }
    }
  }

  /**
   * Makes a directory for the owner alone. {@link Files#createTempDirectory} would too, but its
   * random numbers cost 25 ms at a process's start, and nothing depends on the name being secret:
   * making a directory fails if there is one already.
   */
  private static Path createDirectory(Path parent) throws IOException {
    boolean isPosix = OwnFolder.isPosix(parent);
    for (int attempt = 1; ; attempt++) {
      try {
        return Files.createDirectory(
            parent.resolve(PREFIX + Long.toHexString(System.nanoTime())),
            OwnFolder.permissions(isPosix, "rwx------"));
      } catch (FileAlreadyExistsException taken) {
        if (attempt == MOST_NAMES) {
          throw taken;
        }
      }
    }
  }
}
