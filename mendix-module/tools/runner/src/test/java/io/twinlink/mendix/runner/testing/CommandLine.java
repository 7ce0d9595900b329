package io.twinlink.mendix.runner.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.twinlink.mendix.runner.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command line, in a process of its own. */
public final class CommandLine {
  private CommandLine() {}

  /** Runs it in an empty app with packages, and gives its lines. */
  public static List<JsonObject> run(
      int status, Map<String, String> environment, List<Path> packages, String... options)
      throws IOException, InterruptedException {
    Path folder = Apps.folder();
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("run", "--app", folder.resolve("app").toString()));
    command.addAll(List.of(options));
    packages.forEach(file -> command.add(file.toString()));
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    String told = Files.readString(output) + Files.readString(errors);
    assertTrue(ended, told);
    assertEquals(status, process.exitValue(), told);
    List<JsonObject> lines = new ArrayList<>();
    for (String line : Files.readAllLines(output)) {
      lines.add(JsonParser.parseString(line).getAsJsonObject());
    }
    return lines;
  }
}
