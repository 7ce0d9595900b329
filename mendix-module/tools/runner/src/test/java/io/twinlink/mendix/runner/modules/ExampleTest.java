package io.twinlink.mendix.runner.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.twinlink.mendix.runner.testing.CommandLine;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The data sources of the example's pages, in a process of its own, against a factory. */
final class ExampleTest {
  private static final String PLANT =
      "TwinMakerExample.Asset{AssetID=\"externalId:factory:plant\"}";
  private static final String MACHINE =
      "TwinMakerExample.Asset{AssetID=\"externalId:factory:line-1-machine-1\"}";

  private static Emulator emulator;

  @BeforeAll
  static void start() {
    emulator = Emulator.account("--factory", "1x2", "--seed", "7");
  }

  @AfterAll
  static void stop() {
    emulator.close();
  }

  /** Runs data sources one after the other, and gives what each found. */
  private static List<List<JsonObject>> run(String... more) throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(
        List.of("--constant", "AWSAuthentication.AccessKey=" + emulator.accessKeyId()));
    arguments.addAll(
        List.of("--constant", "AWSAuthentication.SecretAccessKey=" + emulator.secretAccessKey()));
    arguments.addAll(List.of(more));
    List<Path> packages =
        Stream.of(
                "AWSAuthentication",
                "AWSTwinMakerConnector",
                "AWSIoTSiteWiseConnector",
                "TwinMakerExample")
            .map(Connectors::packed)
            .collect(Collectors.toList());
    Map<String, String> environment = Map.of("TWINLINK_ENDPOINT_URL", emulator.endpoint());
    return CommandLine.run(0, environment, packages, arguments.toArray(new String[0])).stream()
        .map(line -> objects(line.getAsJsonArray("result")))
        .collect(Collectors.toList());
  }

  private static List<JsonObject> objects(JsonArray found) {
    return StreamSupport.stream(found.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .collect(Collectors.toList());
  }

  private static List<String> texts(List<JsonObject> objects, String attribute) {
    return objects.stream()
        .map(one -> one.get(attribute).getAsString())
        .collect(Collectors.toList());
  }

  @Test
  void pagesShowTheTreeTheValuesTheHistoryAndTheAlarms() throws Exception {
    List<List<JsonObject>> found =
        run(
            "--microflow",
            "TwinMakerExample.DS_TopAssets",
            "--microflow",
            "TwinMakerExample.DS_ChildAssets",
            "--set",
            "Asset=" + PLANT,
            "--microflow",
            "TwinMakerExample.DS_Values",
            "--set",
            "Asset=" + MACHINE,
            "--microflow",
            "TwinMakerExample.DS_Alarms");
    assertEquals(List.of("Plant"), texts(found.get(0), "Name"));
    assertEquals(List.of("Line 1"), texts(found.get(1), "Name"));
    JsonObject temperature =
        found.get(2).stream()
            .filter(value -> value.get("Name").getAsString().equals("Temperature"))
            .findFirst()
            .orElseThrow();
    assertEquals("°C", temperature.get("Unit").getAsString());
    assertEquals("GOOD", temperature.get("Quality").getAsString());
    assertTrue(Double.parseDouble(temperature.get("Text").getAsString()) > 0);
    assertEquals(List.of("Overheating", "Overheating"), texts(found.get(3), "Name"));
    for (String state : texts(found.get(3), "State")) {
      assertTrue(state.matches("[A-Z_]+"), state);
    }

    List<JsonObject> history =
        run(
                "--microflow",
                "TwinMakerExample.DS_History",
                "--set",
                String.format(
                    "Value=TwinMakerExample.Value{AssetID=%s,PropertyID=%s}",
                    temperature.get("AssetID").getAsString(),
                    temperature.get("PropertyID").getAsString()))
            .get(0);
    assertEquals(100, history.size());
    List<String> times = texts(history, "Time");
    assertTrue(times.get(0).compareTo(times.get(99)) > 0, times.toString());
    assertTrue(history.get(0).get("Number").getAsDouble() > 0);
  }
}
