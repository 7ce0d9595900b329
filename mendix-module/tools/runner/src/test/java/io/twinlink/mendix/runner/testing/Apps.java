package io.twinlink.mendix.runner.testing;

import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.app.LogEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Apps of modules made in tests. */
public final class Apps {
  private static final long PATIENCE_SECONDS = 60;

  private Apps() {}

  /** A folder with an app of these modules. */
  public static AppDirectory directory(TestModule... modules) {
    Path folder = folder();
    AppDirectory directory = AppDirectory.open(folder.resolve("app"));
    for (TestModule module : modules) {
      directory.importPackage(module.write(folder));
    }
    return directory;
  }

  /** A running app of these modules. */
  public static App start(TestModule... modules) {
    return App.of(directory(modules)).start();
  }

  /** An empty folder below {@code target}. */
  public static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target/apps")), "app");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The arguments of a microflow: names and values in turn. */
  public static Map<String, Object> named(Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int index = 0; index < arguments.length; index += 2) {
      named.put((String) arguments[index], arguments[index + 1]);
    }
    return named;
  }

  /** The messages of a log node with a level. */
  public static List<String> log(App app, String node, String level) {
    return app.log().entries(node).stream()
        .filter(entry -> entry.level().equals(level))
        .map(LogEntry::message)
        .collect(Collectors.toList());
  }

  /** Waits for something that must come. */
  public static void await(BooleanSupplier hasCome) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!hasCome.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("it has not come");
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }

  /** Waits until nothing holds the class loader of an app that was stopped. */
  public static void awaitUnloaded(WeakReference<ClassLoader> loader) {
    await(
        () -> {
          System.gc();
          return loader.get() == null;
        });
  }
}
