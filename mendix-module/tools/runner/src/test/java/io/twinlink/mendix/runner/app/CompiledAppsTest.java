package io.twinlink.mendix.runner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledAppsTest {
  @TempDir Path folder;

  private final String before = System.getProperty(CompiledApps.FOLDER, "");

  @BeforeEach
  void keeps() {
    System.setProperty(CompiledApps.FOLDER, folder.resolve("kept").toString());
  }

  @AfterEach
  void asBefore() {
    System.setProperty(CompiledApps.FOLDER, before);
  }

  @Test
  void classesAreKeptForTheSameSourcesAndJars() throws IOException {
    write("java/a/One.java", "one");
    write("lib.jar", "jar");
    write("classes/a/One.class", "compiled");
    assertFalse(apps().restore(folder.resolve("nothing")));
    apps().keep(folder.resolve("classes"));
    apps().keep(folder.resolve("classes"));
    assertTrue(apps().restore(folder.resolve("restored")));
    assertEquals("compiled", Files.readString(folder.resolve("restored/a/One.class")));
    try (var kept = Files.list(folder.resolve("kept"))) {
      assertEquals(1, kept.count());
    }
  }

  @Test
  void otherSourcesOrJarsAreCompiledAnew() throws IOException {
    write("java/a/One.java", "one");
    write("lib.jar", "jar");
    write("classes/a/One.class", "compiled");
    apps().keep(folder.resolve("classes"));
    write("java/a/One.java", "two");
    assertFalse(apps().restore(folder.resolve("restored")));
    write("java/a/One.java", "one");
    write("lib.jar", "other");
    assertFalse(apps().restore(folder.resolve("restored")));
  }

  @Test
  void nothingIsKeptUnlessAFolderIsNamed() throws IOException {
    System.setProperty(CompiledApps.FOLDER, "");
    write("java/a/One.java", "one");
    write("lib.jar", "jar");
    write("classes/a/One.class", "compiled");
    apps().keep(folder.resolve("classes"));
    assertFalse(apps().restore(folder.resolve("restored")));
  }

  private CompiledApps apps() throws IOException {
    Path root = folder.resolve("java");
    return CompiledApps.of(
        root, List.of(root.resolve("a/One.java")), List.of(folder.resolve("lib.jar")));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
