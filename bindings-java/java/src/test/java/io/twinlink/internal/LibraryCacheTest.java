package io.twinlink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.twinlink.testing.Child;
import io.twinlink.testing.Isolation;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The library stays unpacked for the processes that come after. */
class LibraryCacheTest extends KeptLibrary {
  @Test
  void aLibraryIsUnpackedOnceForAllProcesses() throws Exception {
    noCopies();
    assertLoads();
    Path file = kept();
    FileTime written = Files.getLastModifiedTime(file);
    Object key = Files.readAttributes(file, "fileKey").get("fileKey");

    assertLoads();
    assertEquals(file, kept());
    assertEquals(written, Files.getLastModifiedTime(file));
    assertEquals(key, Files.readAttributes(file, "fileKey").get("fileKey"));
    if (IS_POSIX) {
      assertEquals("rwx------", permissions(folder));
      assertEquals("rw-------", permissions(file));
    }
  }

  @Test
  void processesThatStartAtOnceAllHaveIt() throws Exception {
    noCopies();
    List<CompletableFuture<Child>> children = new ArrayList<>();
    for (int number = 0; number < 4; number++) {
      children.add(CompletableFuture.supplyAsync(this::load));
    }
    for (CompletableFuture<Child> child : children) {
      assertLoaded(child.get(60, TimeUnit.SECONDS));
    }
    assertIntact(kept());
  }

  @Test
  void aSecondClassLoaderHasACopy() throws Exception {
    try (URLClassLoader first = Isolation.loader(jar);
        URLClassLoader second = Isolation.loader(jar)) {
      checkLoaded(first);
      checkLoaded(second);
      assertIntact(kept());
      try (URLClassLoader third = Isolation.loader(jar)) {
        noCopies();
        assertTrue(failure(third).contains("already loaded in another classloader"));
      }
    }
  }

  @Test
  void aClassLoaderThatComesAfterAnotherWentHasTheSame() throws Exception {
    noCopies();
    WeakReference<ClassLoader> gone = loadedAndLetGo();
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (gone.get() != null && System.nanoTime() < deadline) {
      System.gc();
      Thread.sleep(20);
    }
    assumeTrue(gone.get() == null, "the JVM keeps the class loader");
    checkLoaded(loadedAndLetGo().get());
  }

  @Test
  void nothingIsKeptForWhoDoesNotWantIt() throws Exception {
    assertLoaded(load(Map.of(), "-Dtwinlink.cachedir=none"));
    assertLoaded(load(Map.of("TWINLINK_CACHEDIR", "none")));
    assertLoaded(load(Map.of(), cachedir(), "-Dtwinlink.tmpdir=" + temporary));
    assertFalse(Files.exists(folder));
    assertEquals(List.of(), list(temporary));
  }

  @Test
  void unlessNamedTheFolderIsTheSystems() throws Exception {
    assumeTrue(Platform.current().startsWith("linux"));
    noCopies();
    String home = "-Duser.home=" + parent;
    assertLoaded(load(Map.of("XDG_CACHE_HOME", parent.toString()), "-Duser.home=/nowhere"));
    assertEquals(1, list(folder).size());
    assertLoaded(load(Map.of("XDG_CACHE_HOME", "not/absolute"), home));
    assertEquals(1, list(parent.resolve(".cache/twinlink")).size());
    assertEquals("rwx------", permissions(parent.resolve(".cache")));
  }

  @Test
  void whatWasNotUsedForLongGoesWhenAnotherComes() throws Exception {
    noCopies();
    Files.createDirectory(folder);
    String name = Platform.fileName(Platform.current());
    Path old = aged("1-2-" + name, 91);
    Path recent = aged("3-4-" + name, 89);
    Path abandoned = aged("5-6-" + name + ".7.part", 2);
    Path foreign = aged("foreign", 1000);
    assertLoads();
    assertFalse(Files.exists(old));
    assertFalse(Files.exists(abandoned));
    assertTrue(Files.exists(recent));
    assertTrue(Files.exists(foreign));
  }

  @Test
  void useIsNoted() throws Exception {
    assertLoads();
    Path file = kept();
    FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(3)));
    Files.setLastModifiedTime(file, old);
    assertLoads();
    assertNotEquals(old, Files.getLastModifiedTime(file));
  }

  private Path aged(String name, int days) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
    return file;
  }

  private WeakReference<ClassLoader> loadedAndLetGo() throws Exception {
    try (URLClassLoader loader = Isolation.loader(jar)) {
      checkLoaded(loader);
      return new WeakReference<>(loader);
    }
  }
}
