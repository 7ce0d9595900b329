package io.twinlink.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryTest {
  private static final String NAME =
      File.separatorChar == '\\' ? "twinlink-emulator.exe" : "twinlink-emulator";

  @TempDir Path folder;

  @Test
  void thePropertyComesBeforeTheEnvironmentAndThatBeforePath() throws IOException {
    Path property = program("property");
    Path variable = program("variable");
    Path onPath = program("b");
    // A folder is no program, and neither is what is not there.
    Files.createDirectories(folder.resolve("a").resolve(NAME));
    String path =
        String.join(
            File.pathSeparator, "", "/nowhere", folder + "/a", folder + "/b", folder + "/property");
    Map<String, String> properties = Map.of("twinlink.emulator", property.toString());
    Map<String, String> variables = Map.of("TWINLINK_EMULATOR", variable.toString(), "PATH", path);
    assertEquals(property, Binary.find(properties::get, variables::get));
    assertEquals(variable, Binary.find(name -> null, variables::get));
    assertEquals(onPath, Binary.find(name -> "", Map.of("PATH", path)::get));
  }

  @Test
  void whatIsNamedMustBeThere() {
    Path nowhere = folder.resolve("nowhere").toAbsolutePath();
    assertEquals(
        "there is no program " + nowhere + ", which the system property twinlink.emulator names",
        refusal(Map.of("twinlink.emulator", nowhere.toString()), Map.of()));
    assertEquals(
        "there is no program " + nowhere + ", which the environment's TWINLINK_EMULATOR names",
        refusal(Map.of(), Map.of("TWINLINK_EMULATOR", nowhere.toString())));
  }

  @Test
  void whatIsFoundNowhereIsToldWithWhatHelps() {
    assertEquals(
        NAME
            + " is not found: name the binary with the system property twinlink.emulator or in the"
            + " environment's TWINLINK_EMULATOR, or put its folder on PATH",
        refusal(Map.of(), Map.of()));
  }

  private static String refusal(Map<String, String> properties, Map<String, String> variables) {
    return assertThrows(
            IllegalStateException.class, () -> Binary.find(properties::get, variables::get))
        .getMessage();
  }

  private Path program(String in) throws IOException {
    Path file = Files.createFile(Files.createDirectory(folder.resolve(in)).resolve(NAME));
    assertEquals(true, file.toFile().setExecutable(true));
    return file;
  }
}
