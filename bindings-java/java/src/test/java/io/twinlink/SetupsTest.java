package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.twinlink.testing.Child;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.SetupCall;
import io.twinlink.testing.Vectors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The setups that every language runs: {@code tests/vectors/setups.json}. */
class SetupsTest {
  private static final int SECONDS = 30;
  private static final int SHORTEST_SECRET = 6;
  private static final JsonObject TABLE = Vectors.read("setups.json").getAsJsonObject();
  private static final String ID = Vectors.property("aws_credentials", "aws_access_key_id");
  private static final String SECRET = Vectors.property("aws_credentials", "aws_secret_access_key");

  static Stream<Arguments> setups() {
    return StreamSupport.stream(TABLE.getAsJsonArray("setups").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(setup -> Arguments.of(setup.get("name").getAsString(), setup));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setups")
  void everySetupEndsAsItShould(String name, JsonObject row, @TempDir Path folder)
      throws Exception {
    Map<String, String> texts = new LinkedHashMap<>();
    TABLE
        .getAsJsonObject("texts")
        .entrySet()
        .forEach(text -> texts.put(text.getKey(), text.getValue().getAsString()));
    texts.put("folder", folder.toString());
    texts.put("access_key_id", ID);
    texts.put("secret_access_key", SECRET);
    List<String> options =
        new ArrayList<>(List.of("--access-key-id=" + ID, "--secret-access-key=" + SECRET));
    if (row.has("emulator")) {
      fill(row.get("emulator"), texts)
          .getAsJsonArray()
          .forEach(option -> options.add(option.getAsString()));
    }
    try (Emulator emulator = Emulator.start(options)) {
      if (row.has("faults")) {
        emulator.fault(row.get("faults").toString());
      }
      texts.put("endpoint", emulator.endpoint());
      texts.put("proxy", emulator.proxy());
      texts.put("proxy_address", emulator.proxy().replace("http://", ""));
      JsonObject setup = fill(row, texts).getAsJsonObject();
      for (Map.Entry<String, JsonElement> file : members(setup, "files").entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue().getAsString());
      }
      JsonObject expected = setup.getAsJsonObject("expect");
      JsonObject settings = settings(setup, emulator);
      JsonObject outcome = run(settings, members(setup, "environment"));
      assertHidesSecrets(settings.get("credentials"), outcome);
      if (expected.has("error")) {
        assertNotNull(outcome.get("error"), outcome::toString);
        assertError(expected.getAsJsonObject("error"), outcome);
      } else {
        assertEquals(expected.get("items"), outcome.get("items"), outcome::toString);
      }
    }
  }

  private static JsonObject run(JsonObject settings, Map<String, JsonElement> environment)
      throws Exception {
    if (environment.isEmpty()) {
      return SetupCall.outcome(settings);
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> variable : environment.entrySet()) {
      String value = variable.getValue().getAsString();
      variables.put(
          variable.getKey(),
          value.startsWith("@") ? Files.readString(Path.of(value.substring(1))) : value);
    }
    String everything = System.getProperty("java.class.path");
    String[] arguments = {"-cp", everything, SetupCall.class.getName(), settings.toString()};
    String output = Child.run(SECONDS, variables, arguments).output();
    String line =
        output
            .lines()
            .filter(text -> text.startsWith(SetupCall.OUTCOME))
            .findFirst()
            .orElseThrow(() -> new AssertionError(output));
    return JsonParser.parseString(line.substring(SetupCall.OUTCOME.length())).getAsJsonObject();
  }

  private static JsonObject settings(JsonObject setup, Emulator emulator) {
    JsonObject keys = new JsonObject();
    keys.addProperty("type", "keys");
    keys.addProperty("access_key_id", ID);
    keys.addProperty("secret_access_key", SECRET);
    JsonObject settings = new JsonObject();
    settings.addProperty("region", emulator.region());
    settings.addProperty("endpoint_url", emulator.endpoint());
    settings.addProperty("max_backoff", 0.05);
    settings.add("credentials", setup.has("credentials") ? setup.get("credentials") : keys);
    members(setup, "settings").forEach(settings::add);
    return settings;
  }

  private static void assertHidesSecrets(JsonElement credentials, JsonObject outcome) {
    if (!credentials.isJsonObject()) {
      return;
    }
    JsonObject parts = credentials.getAsJsonObject();
    List<String> secrets = new ArrayList<>();
    for (String name : List.of("password", "secret_access_key", "session_token", "external_id")) {
      secrets.add(parts.has(name) ? parts.get(name).getAsString() : "");
    }
    if (parts.has("certificate_passwords")) {
      parts
          .getAsJsonArray("certificate_passwords")
          .forEach(each -> secrets.add(each.getAsString()));
    }
    for (String secret : secrets) {
      if (secret.length() >= SHORTEST_SECRET) {
        assertFalse(outcome.toString().contains(secret), outcome::toString);
      }
    }
    if (parts.has("source")) {
      assertHidesSecrets(parts.get("source"), outcome);
    }
  }

  private static void assertError(JsonObject expected, JsonObject outcome) {
    JsonObject found = outcome.getAsJsonObject("error");
    String message = found.get("message").getAsString();
    for (Map.Entry<String, JsonElement> member : expected.entrySet()) {
      if (member.getKey().equals("message")) {
        for (JsonElement part : member.getValue().getAsJsonArray()) {
          String text = part.getAsString().toLowerCase(Locale.ROOT);
          assertTrue(
              message.toLowerCase(Locale.ROOT).contains(text),
              () -> text + " is not in " + message);
        }
      } else if (member.getKey().equals("hides")) {
        for (JsonElement hidden : member.getValue().getAsJsonArray()) {
          assertFalse(outcome.toString().contains(hidden.getAsString()), message);
        }
      } else {
        assertEquals(member.getValue(), found.get(member.getKey()), member.getKey());
      }
    }
  }

  private static Map<String, JsonElement> members(JsonObject object, String name) {
    return object.has(name) ? object.getAsJsonObject(name).asMap() : Map.of();
  }

  /** Puts texts in the place of their names in braces, wherever they are. */
  private static JsonElement fill(JsonElement value, Map<String, String> texts) {
    if (value.isJsonArray()) {
      JsonArray filled = new JsonArray();
      value.getAsJsonArray().forEach(item -> filled.add(fill(item, texts)));
      return filled;
    }
    if (value.isJsonObject()) {
      JsonObject filled = new JsonObject();
      value.getAsJsonObject().asMap().forEach((name, item) -> filled.add(name, fill(item, texts)));
      return filled;
    }
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      return value;
    }
    String text = value.getAsString();
    for (Map.Entry<String, String> each : texts.entrySet()) {
      text = text.replace("{" + each.getKey() + "}", each.getValue());
    }
    return new JsonPrimitive(text);
  }
}
