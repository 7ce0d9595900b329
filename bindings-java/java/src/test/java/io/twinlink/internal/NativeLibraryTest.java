package io.twinlink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.twinlink.testing.Emulator;
import io.twinlink.testing.Isolation;
import io.twinlink.testing.ListOnce;
import io.twinlink.testing.WithEmulator;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithEmulator.class)
class NativeLibraryTest {
  private static final String PLATFORM = Platform.current();
  private static final Path LIBRARY =
      Isolation.CLASSES.resolve(Platform.resource(PLATFORM).substring(1));

  private final Emulator emulator;
  private final String[] list;

  @TempDir Path directory;
  private Path extraction;
  private Path jar;

  NativeLibraryTest(Emulator emulator) {
    this.emulator = emulator;
    this.list = ListOnce.arguments(emulator, "close");
  }

  @BeforeEach
  void pack() throws IOException {
    extraction = Files.createDirectory(directory.resolve("extraction"));
    System.setProperty(NativeLibrary.DIRECTORY_PROPERTY, extraction.toString());
    jar = Isolation.jar(directory.resolve("twinlink.jar"), name -> true);
  }

  @AfterEach
  void forgetSettings() {
    System.clearProperty(NativeLibrary.DIRECTORY_PROPERTY);
    System.clearProperty(NativeLibrary.PATH_PROPERTY);
  }

  @Tag("smoke")
  @Test
  void twoIsolatedClassLoadersHaveACopyEach() throws Throwable {
    try (URLClassLoader first = Isolation.loader(jar);
        URLClassLoader second = Isolation.loader(jar)) {
      assertEquals("listed " + Emulator.WORKSPACES, Isolation.listOnce(first, list));
      assertEquals("listed " + Emulator.WORKSPACES, Isolation.listOnce(second, list));
      assertEquals("listed " + Emulator.WORKSPACES, Isolation.listOnce(first, list));
    }
  }

  @Test
  void nothingStaysBehindWhereTheSystemPermits() throws Throwable {
    assumeTrue(!PLATFORM.startsWith("windows"), "Windows keeps a file that is loaded");
    try (URLClassLoader loader = Isolation.loader(jar)) {
      Isolation.listOnce(loader, list);
    }
    try (Stream<Path> left = Files.list(extraction)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void aNamedLibraryIsLoadedInstead() throws Throwable {
    Path classesOnly =
        Isolation.jar(directory.resolve("classes.jar"), name -> !name.contains("native/"));
    Path copy = Files.copy(LIBRARY, directory.resolve("other-name.so"));
    System.setProperty(NativeLibrary.PATH_PROPERTY, copy.toString());
    try (URLClassLoader first = Isolation.loader(classesOnly);
        URLClassLoader second = Isolation.loader(classesOnly)) {
      assertEquals("listed " + Emulator.WORKSPACES, Isolation.listOnce(first, list));

      String message = refusal(second);
      assertContains(message, "already loaded in another classloader");
      assertContains(message, "A JVM loads a file for one class loader only");
    }
  }

  @Test
  void aNamedLibraryThatIsNoneIsRefused() throws Throwable {
    Path text = Files.writeString(directory.resolve("text.so"), "not a library");
    for (Path named : new Path[] {text, directory.resolve("missing.so")}) {
      System.setProperty(NativeLibrary.PATH_PROPERTY, named.toString());
      try (URLClassLoader loader = Isolation.loader(jar)) {
        String message = refusal(loader);
        assertContains(message, named.toString());
        assertContains(message, "Unset the system property twinlink.library.path");
        assertContains(message, "TWINLINK_LIBRARY_PATH");
      }
    }
  }

  @Test
  void aMissingPlatformIsTold() throws Throwable {
    Path folder = directory.resolve("io/twinlink/native/macos-aarch64");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("libtwinlink_jni.dylib"), "");
    Path classesOnly =
        Isolation.jar(directory.resolve("classes.jar"), name -> !name.contains("native/"));
    try (URLClassLoader others = Isolation.loader(classesOnly, directory);
        URLClassLoader none = Isolation.loader(classesOnly)) {
      String message = refusal(others);
      assertContains(message, "cannot be used on " + PLATFORM);
      assertContains(message, "This jar has libraries for: macos-aarch64.");
      assertContains(message, "twinlink.library.path");
      assertContains(refusal(none), "This jar has libraries for: no platform.");
    }
  }

  @Test
  void aLibraryOfAnotherVersionIsRefused() throws Throwable {
    Path newer = Files.createDirectories(directory.resolve("newer/io/twinlink"));
    Files.writeString(newer.resolve("version.properties"), "version=99.8.7\n");
    Path unversioned =
        Isolation.jar(
            directory.resolve("unversioned.jar"), name -> !name.endsWith("version.properties"));
    try (URLClassLoader loader = Isolation.loader(directory.resolve("newer"), unversioned)) {
      String message = refusal(loader);
      assertContains(message, "99.8.7");
      assertContains(message, "the library has version " + Native.version());
    }
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsTold() throws Throwable {
    Path file = Files.writeString(directory.resolve("file"), "");
    for (Path unusable : new Path[] {file, directory.resolve("missing")}) {
      System.setProperty(NativeLibrary.DIRECTORY_PROPERTY, unusable.toString());
      try (URLClassLoader loader = Isolation.loader(jar)) {
        String message = refusal(loader);
        assertContains(message, unusable.toString());
        assertContains(message, "Set the system property twinlink.tmpdir");
        assertContains(message, "TWINLINK_TMPDIR");
      }
    }
  }

  @Test
  void aDirectoryThatIsMountedNoexecIsTold() throws Throwable {
    Path mounted = Files.createDirectory(directory.resolve("noexec"));
    String options = "noexec,size=64m";
    assumeTrue(
        KeptLibrary.run("mount", "-t", "tmpfs", "-o", options, "tmpfs", mounted.toString()),
        "a file system cannot be mounted here: it takes Linux and root");
    try (URLClassLoader loader = Isolation.loader(jar);
        URLClassLoader elsewhere = Isolation.loader(jar)) {
      System.setProperty(NativeLibrary.DIRECTORY_PROPERTY, mounted.toString());
      String message = refusal(loader);
      assertContains(message, "failed to map segment");
      assertContains(message, "mounted noexec");
      assertContains(message, "Set the system property twinlink.tmpdir");
      assertContains(message, "where files may be executed");

      System.setProperty(NativeLibrary.DIRECTORY_PROPERTY, extraction.toString());
      assertEquals("listed " + Emulator.WORKSPACES, Isolation.listOnce(elsewhere, list));
    } finally {
      assertTrue(KeptLibrary.run("umount", "--lazy", mounted.toString()));
    }
  }

  /** What a connector says in a class loader that cannot load the library: each time the same. */
  private String refusal(ClassLoader loader) {
    Throwable first = assertThrows(Throwable.class, () -> Isolation.listOnce(loader, list));
    Throwable second = assertThrows(Throwable.class, () -> Isolation.listOnce(loader, list));
    assertEquals("io.twinlink.LibraryLoadException", first.getClass().getName());
    assertEquals("io.twinlink.LibraryLoadException", second.getClass().getName());
    assertEquals(first.getMessage(), second.getMessage());
    assertFalse(first == second);
    assertContains(first.getMessage(), "The native library of twinlink cannot be used");
    assertContains(first.getMessage(), "What was tried:\n- ");
    return first.getMessage();
  }

  private static void assertContains(String text, String part) {
    assertTrue(text.contains(part), () -> "no \"" + part + "\" in: " + text);
  }
}
