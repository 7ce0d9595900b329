package io.twinlink.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The threads of MQTT clients in this process, those of the native library too. */
public final class MqttThreads {
  private static final Path TASKS = Path.of("/proc/self/task");
  private static final int PATIENCE_MILLISECONDS = 5_000;
  private static final int GLANCE_MILLISECONDS = 20;

  private MqttThreads() {}

  /** Their names, as far as the system keeps them. */
  public static List<String> names() throws IOException {
    assumeTrue(Files.isDirectory(TASKS), "this system does not tell its threads");
    try (Stream<Path> tasks = Files.list(TASKS)) {
      return tasks
          .map(MqttThreads::name)
          .filter(name -> name.startsWith("twinlink-mqtt"))
          .collect(Collectors.toList());
    }
  }

  /** Waits until there is none: a thread that has done its work takes a moment to end. */
  public static void assertNone() throws IOException, InterruptedException {
    for (int waited = 0; !names().isEmpty(); waited += GLANCE_MILLISECONDS) {
      if (waited >= PATIENCE_MILLISECONDS) {
        throw new AssertionError("threads are left: " + names());
      }
      Thread.sleep(GLANCE_MILLISECONDS);
    }
  }

  private static String name(Path task) {
    try {
      return Files.readString(task.resolve("comm")).trim();
    } catch (IOException ended) {
      return "";
    }
  }
}
