package io.twinlink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.twinlink.testing.Isolation;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others could have written to, and what is damaged, is not loaded; then there is a copy. */
class LibraryCacheGuardTest extends KeptLibrary {
  @ParameterizedTest
  @ValueSource(
      strings = {"truncated", "changed", "empty", "writable for others", "a link", "another's"})
  void whatIsNotWhatWasUnpackedIsUnpackedAnew(String what) throws Exception {
    noCopies();
    assertLoads();
    Path file = kept();
    byte[] bytes = Files.readAllBytes(file);
    switch (what) {
      case "truncated":
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        break;
      case "changed":
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        break;
      case "empty":
        Files.write(file, new byte[0]);
        break;
      case "writable for others":
        assumeTrue(IS_POSIX);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        break;
      case "a link":
        assumeTrue(IS_POSIX);
        Files.move(file, directory.resolve("elsewhere"));
        Files.createSymbolicLink(file, directory.resolve("elsewhere"));
        break;
      default:
        assumeTrue(run("chown", "65534", file.toString()), "it takes root to give a file away");
        break;
    }
    assertLoads();
    assertEquals(file, kept());
    assertIntact(file);
    if (IS_POSIX) {
      assertEquals("rw-------", permissions(file));
      int self = (Integer) Files.getAttribute(directory, "unix:uid");
      assertEquals(self, Files.getAttribute(file, "unix:uid"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a link", "a file", "writable for others", "another's", "in one that is others'"})
  void aFolderThatOthersCanWriteToIsNotUsed(String what) throws Exception {
    assumeTrue(IS_POSIX);
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    if (what.equals("a link")) {
      Files.createSymbolicLink(folder, elsewhere);
    } else if (what.equals("a file")) {
      Files.createFile(folder);
    } else {
      Files.createDirectory(folder);
    }
    if (what.equals("writable for others")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
    } else if (what.equals("another's")) {
      assumeTrue(run("chown", "65534", folder.toString()), "it takes root to give it away");
    } else if (what.startsWith("in one")) {
      Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
    assertLoads();
    assertEquals(List.of(), list(elsewhere));
    assertTrue(!Files.isDirectory(folder) || list(folder).isEmpty());

    noCopies();
    try (URLClassLoader loader = Isolation.loader(jar)) {
      String told = failure(loader);
      assertTrue(told.contains("\n- keeping the library: "), told);
      assertTrue(told.contains(folder.toRealPath(LinkOption.NOFOLLOW_LINKS).toString()), told);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsDoneWithout() throws Exception {
    Path file = Files.createFile(directory.resolve("file"));
    for (Path unusable : new Path[] {file, file.resolve("below"), directory.resolve("no/where")}) {
      parent = unusable;
      assertLoads();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"noexec,size=64m", "size=1m", "ro"})
  void aFileSystemThatIsNoUseIsDoneWithout(String options) throws Exception {
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "mode=700," + options, "tmpfs", parent.toString()),
        "a file system cannot be mounted here: it takes Linux and root");
    try {
      assertLoads();
      assertEquals(List.of(), list(temporary));
      assertTrue(!Files.exists(folder) || options.startsWith("noexec") || list(folder).isEmpty());
    } finally {
      assertTrue(run("umount", "--lazy", parent.toString()));
    }
  }
}
