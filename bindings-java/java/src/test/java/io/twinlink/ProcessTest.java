package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.testing.Child;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.Isolation;
import io.twinlink.testing.ListOnce;
import io.twinlink.testing.WithEmulator;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JVMs of their own: they must come to an end when {@code main} returns. */
@ExtendWith(WithEmulator.class)
class ProcessTest {
  private static final int SECONDS_TO_END = 5;
  private static final int SECONDS_TO_COMPILE_AND_END = 30;

  private static final int FIRST_WITH_NATIVE_ACCESS = 17;

  private final Emulator emulator;
  @TempDir Path directory;

  ProcessTest(Emulator emulator) {
    this.emulator = emulator;
  }

  @Tag("smoke")
  @ParameterizedTest
  @ValueSource(strings = {"close", "leave open", "async close", "async"})
  void theJvmEndsWhenMainReturns(String whatToDo) throws Exception {
    Child child = listOnce(Map.of(), whatToDo.split(" "));
    int count = Emulator.WORKSPACES + (whatToDo.startsWith("async") ? 50 : 0);
    assertEquals(0, child.status(), child.output());
    assertTrue(child.output().contains("listed " + count), child.output());
    assertFalse(child.output().contains("in native method"), child.output());
  }

  /** The JVM's verifier looks at what a client's methods take: it must not need their classes. */
  @Test
  void aClientDoesNotLoadTheRequestsOfAllOperations() throws Exception {
    Child child = listOnce(Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load"), "close");
    assertEquals(0, child.status(), child.output());
    List<String> loaded =
        child
            .output()
            .lines()
            .filter(line -> line.contains(" io.twinlink.twinmaker."))
            .collect(Collectors.toList());
    assertTrue(loaded.stream().anyMatch(line -> line.contains(".ListWorkspacesRequest ")));
    assertTrue(loaded.size() < 20, () -> String.join("\n", loaded));
  }

  @Test
  void theEnvironmentNamesLibraryAndDirectory() throws Exception {
    String missing = directory.resolve("missing").toString();
    for (String name : new String[] {"TWINLINK_LIBRARY_PATH", "TWINLINK_TMPDIR"}) {
      Child child = listOnce(Map.of(name, missing), "close");
      assertEquals(1, child.status());
      String step = "- environment variable " + name + ": " + missing;
      assertTrue(child.output().contains(step), child.output());
    }
  }

  @Tag("smoke")
  @Test
  void theExamplesRun() throws Exception {
    Child listings = example("Listings");
    Stream.of(
            "ListWorkspaces " + Emulator.WORKSPACES + " 10 ",
            "ListAssetModels " + Emulator.ASSET_MODELS + " 6 ",
            "ListPortals " + Emulator.PORTALS + " 2 ",
            "ListProjects " + Emulator.PROJECTS_PER_PORTAL + " 2 ")
        .forEach(line -> assertTrue(listings.output().contains(line), listings.output()));
    assertEquals(Emulator.WORKSPACES, example("QuickStart").output().lines().count());
    String messages = "plant/1/temperature 21\nplant/2/temperature 22\nplant/3/temperature 23\n";
    assertEquals(messages, example("Mqtt").output().replace(System.lineSeparator(), "\n"));
  }

  private Child example(String name) throws Exception {
    Map<String, String> environment =
        Map.of(
            "AWS_REGION", emulator.region(),
            "AWS_ENDPOINT_URL", emulator.endpoint(),
            "AWS_ACCESS_KEY_ID", emulator.accessKeyId(),
            "AWS_SECRET_ACCESS_KEY", emulator.secretAccessKey(),
            "AWS_SESSION_TOKEN", emulator.sessionToken());
    Child child =
        Child.run(SECONDS_TO_COMPILE_AND_END, environment, program(name).toArray(new String[0]));
    assertEquals(0, child.status(), child.output());
    return child;
  }

  /**
   * From the source, as the README does, if this Java has a compiler; else with that of the path.
   */
  private List<String> program(String name) throws Exception {
    List<String> arguments = new ArrayList<>();
    if (Runtime.version().feature() >= FIRST_WITH_NATIVE_ACCESS) {
      arguments.add("--enable-native-access=ALL-UNNAMED");
    }
    String source = "examples/" + name + ".java";
    if (ModuleLayer.boot().findModule("jdk.compiler").isPresent()) {
      arguments.add(source);
      return arguments;
    }
    String classes = Isolation.CLASSES.toString();
    Process compiler =
        new ProcessBuilder(
                "javac", "--release", "11", "-cp", classes, "-d", directory.toString(), source)
            .inheritIO()
            .start();
    assertEquals(0, compiler.waitFor());
    arguments.addAll(List.of("-cp", classes + File.pathSeparator + directory, name));
    return arguments;
  }

  private Child listOnce(Map<String, String> environment, String... whatToDo) throws Exception {
    String[] list = ListOnce.arguments(emulator, whatToDo);
    String[] arguments = new String[1 + list.length];
    arguments[0] = ListOnce.class.getName();
    System.arraycopy(list, 0, arguments, 1, list.length);
    return Child.run(SECONDS_TO_END, environment, arguments);
  }
}
