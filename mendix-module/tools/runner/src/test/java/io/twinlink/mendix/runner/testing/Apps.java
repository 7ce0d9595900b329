package io.twinlink.mendix.runner.testing;

import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.app.AppDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Apps of modules made in tests. */
public final class Apps {
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
}
