package io.twinlink.mendix.runner.modules;

import static io.twinlink.mendix.runner.testing.Connectors.SITEWISE;
import static io.twinlink.mendix.runner.testing.Connectors.TWINMAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Connections between calls, and restarts of the app in a JVM that lives on. */
final class RestartTest {
  @Test
  void callsShareAConnection() {
    try (Emulator emulator = Emulator.start();
        Connectors connectors = Connectors.start(emulator)) {
      connectors.call(TWINMAKER + ".ListWorkspaces");
      int open = emulator.openConnections();
      for (int round = 0; round < 5; round++) {
        connectors.call(TWINMAKER + ".ListWorkspaces");
      }
      assertEquals(open, emulator.openConnections());
    }
  }

  @Tag("smoke")
  @Test
  void aRestartWorksAndNothingOfTheOldAppIsHeld() throws Exception {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    try (Emulator emulator = Emulator.start()) {
      AppDirectory directory = Connectors.directory(Connectors.packed("AWSAuthentication"));
      for (int start = 0; start < 3; start++) {
        loaders.add(new WeakReference<>(runOnce(directory, emulator)));
      }
    }
    // Idle connectors are closed after a second: the test's JVM says so with twinlink.mendix.idle.
    long deadline = System.nanoTime() + 20_000_000_000L;
    for (WeakReference<ClassLoader> loader : loaders) {
      while (loader.get() != null && System.nanoTime() < deadline) {
        System.gc();
        Thread.sleep(50);
      }
      assertNull(loader.get(), "the class loader of an app that was stopped is still held");
    }
    assertTrue(
        Thread.getAllStackTraces().keySet().stream()
            .noneMatch(thread -> thread.getName().equals("twinlink-idle-connectors")));
  }

  private static ClassLoader runOnce(AppDirectory directory, Emulator emulator) {
    try (Connectors connectors = Connectors.start(directory, emulator)) {
      MendixObject response = connectors.call(SITEWISE + ".ListAssetModels");
      assertEquals(
          50, connectors.follow(response, "AssetModelSummary_ListAssetModelsResponse").size());
      connectors.call(TWINMAKER + ".ListWorkspaces");
      return connectors.app().classLoader();
    }
  }

  @Test
  void importingAgainReplacesTheJar() throws Exception {
    try (Emulator emulator = Emulator.start()) {
      AppDirectory directory = Connectors.directory(Connectors.packed("AWSAuthentication"));
      Path jar = directory.folder().resolve("userlib/twinlink.jar");
      long size = Files.size(jar);
      Files.write(jar, new byte[] {1});
      directory.importPackage(Connectors.packed(TWINMAKER));
      assertEquals(size, Files.size(jar));
      try (Connectors connectors = Connectors.start(directory, emulator)) {
        connectors.call(TWINMAKER + ".ListWorkspaces");
      }
      try (var files = Files.list(jar.getParent())) {
        assertEquals(1, files.filter(file -> file.toString().endsWith(".jar")).count());
      }
    }
  }
}
