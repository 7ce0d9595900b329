package io.twinlink.mendix.runner.activities;

import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import org.junit.jupiter.api.BeforeEach;

/** Tests that share one app and one emulator: it takes seconds to compile the modules. */
abstract class WithApp {
  static Emulator emulator;
  static Connectors connectors;

  /** Starts both. */
  static void start() {
    emulator = Emulator.start("--workspaces", "0", "--asset-models", "0", "--portals", "0");
    AppDirectory directory = Connectors.directory(Connectors.packed("AWSAuthentication"));
    directory.importPackage(PageApp.module().write(Apps.folder()));
    connectors = Connectors.start(directory, emulator);
  }

  /** Stops both. */
  static void stop() {
    connectors.close();
    emulator.close();
  }

  @BeforeEach
  final void reset() {
    emulator.clear();
    emulator.reset();
    connectors.in("us_east_1").as(connectors.credentials("AWSAuthentication.Credentials"));
    connectors.waiting(null);
  }
}
