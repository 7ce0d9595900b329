package io.twinlink.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another JVM like this one, and what became of it. */
public final class Child {
  private final int status;
  private final String output;

  private Child(int status, String output) {
    this.status = status;
    this.output = output;
  }

  /** Runs a JVM with this library on its class path, for so many seconds at the most. */
  public static Child run(int seconds, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.add("-Xcheck:jni");
    command.add("-cp");
    command.add(Isolation.CLASSES + File.pathSeparator + Isolation.TESTS);
    command.addAll(List.of(arguments));
    // A file, because a pipe would have to be read while the time is taken.
    Path file = Files.createTempFile("twinlink-child", ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectErrorStream(true).redirectOutput(file.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
      process.destroyForcibly().waitFor();
      String output = Files.readString(file);
      if (!ended) {
        throw new AssertionError("the JVM does not end: " + output);
      }
      return new Child(process.exitValue(), output);
    } finally {
      Files.delete(file);
    }
  }

  /** The exit status. */
  public int status() {
    return status;
  }

  /** What it wrote to its standard output and error. */
  public String output() {
    return output;
  }
}
