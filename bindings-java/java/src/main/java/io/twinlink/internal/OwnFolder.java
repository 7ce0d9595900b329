package io.twinlink.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Map;

/**
 * A folder that nobody but this process's user can write to, so that what was put there before can
 * be trusted.
 *
 * <p>On POSIX systems that is looked at: the folder and what is in it must be the user's and not
 * writable for others, and nobody else may be able to put another folder in its place, wherever its
 * path leads through. On Windows the folders of a user are the user's by the rules that they
 * inherit.
 */
final class OwnFolder {
  /** Its owner is the user that a process runs as. */
  private static final Path PROCESS = Path.of("/proc/self");

  private static final int TYPE = 0170000;
  private static final int FOLDER = 0040000;
  private static final int FILE = 0100000;
  private static final int WRITABLE_FOR_OTHERS = 0022;

  /** In such a folder everybody may write, and nobody rename what is another's. */
  private static final int STICKY = 01000;

  private final Path path;

  /** Whether there are owners and permissions to look at. */
  private final boolean isPosix;

  /** Who owns what this process makes: by number, or by name where numbers are not to be had. */
  private final Object user;

  private OwnFolder(Path path, boolean isPosix) throws IOException {
    this.path = path;
    this.isPosix = isPosix;
    boolean hasNumber = isPosix && Files.exists(PROCESS);
    this.user =
        hasNumber ? Files.getAttribute(PROCESS, "unix:uid") : System.getProperty("user.name");
  }

  /**
   * Makes a folder unless it is there; the one around it, too.
   *
   * @throws IOException if it cannot be made, or if others can write to it
   */
  static OwnFolder at(Path parent, String name) throws IOException {
    boolean isPosix = isPosix(parent);
    create(parent, isPosix);
    // A home may be a link to where it really is.
    Path real = parent.toRealPath();
    OwnFolder folder = new OwnFolder(real.resolve(name), isPosix);
    if (isPosix) {
      // First: what is made in another user's folder would be in that user's way.
      folder.checkAbove();
    }
    create(folder.path, isPosix);
    if (isPosix) {
      folder.check();
    } else if (!Files.isDirectory(folder.path, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(folder.path + " is no folder");
    }
    return folder;
  }

  /** {@return the path of a file in it} */
  Path file(String name) {
    return path.resolve(name);
  }

  /** {@return the folder itself} */
  Path path() {
    return path;
  }

  /** Makes an empty file in it, for the user alone. */
  void createFile(Path file) throws IOException {
    Files.createFile(file, permissions(isPosix, "rw-------"));
  }

  /** {@return whether a file in it is one, the user's, and of this length; false for no file} */
  boolean has(Path file, long size) {
    try {
      if (!isPosix) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size;
      }
      Map<String, Object> found = attributes(file);
      int mode = (Integer) found.get("mode");
      return (mode & TYPE) == FILE
          && (mode & WRITABLE_FOR_OTHERS) == 0
          && owner(found).equals(user)
          && (Long) found.get("size") == size;
    } catch (IOException missing) {
      return false;
    }
  }

  private void check() throws IOException {
    Map<String, Object> found = attributes(path);
    int mode = (Integer) found.get("mode");
    if ((mode & TYPE) != FOLDER) {
      throw new IOException(path + " is no folder");
    }
    if (!owner(found).equals(user) || (mode & WRITABLE_FOR_OTHERS) != 0) {
      throw new IOException(path + " is not this user's alone");
    }
  }

  private void checkAbove() throws IOException {
    for (Path above = path.getParent(); above != null; above = above.getParent()) {
      Map<String, Object> found = attributes(above);
      int mode = (Integer) found.get("mode");
      Object owner = owner(found);
      boolean isOurs = owner.equals(user) || owner.equals(user instanceof Integer ? 0 : "root");
      if (!isOurs || (mode & WRITABLE_FOR_OTHERS) != 0 && (mode & STICKY) == 0) {
        throw new IOException("others can write to " + above + ", in which " + path + " is");
      }
    }
  }

  /** A number needs no look into the system's list of users, which may be far away. */
  private Map<String, Object> attributes(Path file) throws IOException {
    String owner = user instanceof Integer ? "uid" : "owner";
    return Files.readAttributes(file, "unix:mode,size," + owner, LinkOption.NOFOLLOW_LINKS);
  }

  private static Object owner(Map<String, Object> attributes) {
    Object number = attributes.get("uid");
    return number != null ? number : ((UserPrincipal) attributes.get("owner")).getName();
  }

  private static void create(Path folder, boolean isPosix) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.createDirectory(folder, permissions(isPosix, "rwx------"));
      } catch (FileAlreadyExistsException another) {
        // Another process was quicker.
      }
    }
  }

  /** {@return whether files there have owners and permissions to look at} */
  static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /** {@return what a file or folder is made with, to have these permissions from its beginning} */
  static FileAttribute<?>[] permissions(boolean isPosix, String permissions) {
    return isPosix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
