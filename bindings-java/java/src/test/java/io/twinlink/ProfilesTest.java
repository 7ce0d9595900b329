package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.twinlink.testing.Child;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.SideBySide;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several profiles side by side in one JVM: keys and regions are each connector's own, connections
 * are shared.
 */
class ProfilesTest {
  private static final int SECONDS = 30;
  private static final int CALLS = 6;

  @TempDir private Path folder;

  @Test
  void profilesWorkSideBySide() throws Exception {
    try (Emulator one = plant("one", "eu-west-1");
        Emulator two = plant("two", "ap-south-1")) {
      Path config = folder.resolve("config");
      Files.writeString(config, profiles("one", one) + profiles("two", two));
      Map<String, String> environment =
          Map.of(
              "AWS_CONFIG_FILE", config.toString(),
              "AWS_SHARED_CREDENTIALS_FILE", config.toString());
      List<String> arguments = new ArrayList<>();
      arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
      arguments.addAll(List.of(SideBySide.class.getName(), one.endpoint(), two.endpoint(), "-"));
      arguments.addAll(List.of("one", "two", "one-again", "two-again"));
      Child child = Child.run(SECONDS, environment, arguments.toArray(new String[0]));
      List<String> found =
          child
              .output()
              .lines()
              .filter(line -> line.startsWith("connections "))
              .collect(Collectors.toList());
      assertEquals(List.of("connections 1", "connections 1"), found, child.output());
      assertEquals(CALLS, one.requests().size());
      assertEquals(CALLS, two.requests().size());
    }
  }

  private static Emulator plant(String name, String region) {
    return Emulator.start(
        List.of(
            "--region=" + region,
            "--access-key-id=AKIAPLANT" + name,
            "--secret-access-key=secret/of/plant/" + name));
  }

  /** Two profiles that lead to the same plant, with their own ways in. */
  private String profiles(String name, Emulator plant) throws Exception {
    Path printed = folder.resolve(name);
    String id = plant.accessKeyId();
    String secret = plant.secretAccessKey();
    Files.writeString(
        printed,
        String.format(
            "{\"Version\": 1, \"AccessKeyId\": \"%s\", \"SecretAccessKey\": \"%s\"}", id, secret));
    String where = "region = " + plant.region() + "\nendpoint_url = " + plant.endpoint() + "\n";
    return String.format(
        "[%s]\n%saws_access_key_id = %s\naws_secret_access_key = %s\n"
            + "[%s-again]\n%scredential_process = cat %s\n",
        name, where, id, secret, name, where, printed);
  }
}
