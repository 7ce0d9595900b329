package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.testing.Child;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.ListOnce;
import io.twinlink.testing.WithEmulator;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
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

  private final Emulator emulator;

  ProcessTest(Emulator emulator) {
    this.emulator = emulator;
  }

  @ParameterizedTest
  @ValueSource(strings = {"close", "leave open", "async close", "async"})
  void theJvmEndsWhenMainReturns(String whatToDo) throws Exception {
    Child child = listOnce(Map.of(), whatToDo.split(" "));
    int count = Emulator.WORKSPACES + (whatToDo.startsWith("async") ? 50 : 0);
    assertEquals(0, child.status(), child.output());
    assertTrue(child.output().contains("listed " + count), child.output());
    assertFalse(child.output().contains("in native method"), child.output());
  }

  @Test
  void theEnvironmentNamesLibraryAndDirectory(@TempDir Path directory) throws Exception {
    String missing = directory.resolve("missing").toString();
    for (String name : new String[] {"TWINLINK_LIBRARY_PATH", "TWINLINK_TMPDIR"}) {
      Child child = listOnce(Map.of(name, missing), "close");
      assertEquals(1, child.status());
      String step = "- environment variable " + name + ": " + missing;
      assertTrue(child.output().contains(step), child.output());
    }
  }

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
  }

  private Child example(String name) throws Exception {
    Map<String, String> environment =
        Map.of(
            "AWS_REGION", emulator.region(),
            "AWS_ENDPOINT_URL", emulator.endpoint(),
            "AWS_ACCESS_KEY_ID", emulator.accessKeyId(),
            "AWS_SECRET_ACCESS_KEY", emulator.secretAccessKey(),
            "AWS_SESSION_TOKEN", emulator.sessionToken());
    String source = "examples/" + name + ".java";
    Child child =
        Child.run(
            SECONDS_TO_COMPILE_AND_END, environment, "--enable-native-access=ALL-UNNAMED", source);
    assertEquals(0, child.status(), child.output());
    return child;
  }

  private Child listOnce(Map<String, String> environment, String... whatToDo) throws Exception {
    String[] list = ListOnce.arguments(emulator, whatToDo);
    String[] arguments = new String[1 + list.length];
    arguments[0] = ListOnce.class.getName();
    System.arraycopy(list, 0, arguments, 1, list.length);
    return Child.run(SECONDS_TO_END, environment, arguments);
  }
}
