package io.twinlink.testing;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.twinlink.Connector;
import io.twinlink.TwinlinkException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/** Lists with the settings of a setup; the main class of a JVM with an environment of its own. */
public final class SetupCall {
  /** What the line with the outcome begins with. */
  public static final String OUTCOME = "OUTCOME ";

  private SetupCall() {}

  /** Takes the settings as JSON, and prints the outcome. */
  public static void main(String[] arguments) {
    JsonObject settings = JsonParser.parseString(arguments[0]).getAsJsonObject();
    System.out.println(OUTCOME + outcome(settings));
  }

  /** How many workspaces there are, or the error, as the vectors describe both. */
  public static JsonObject outcome(JsonObject settings) {
    JsonObject outcome = new JsonObject();
    Connector.Builder builder = ConformanceCall.builder(settings);
    if (!settings.get("credentials").isJsonNull()) {
      String shown = GivenCredentials.of(settings.getAsJsonObject("credentials")) + " " + builder;
      outcome.addProperty("shown", shown);
    }
    try (Connector aws = builder.build()) {
      outcome.addProperty("items", aws.twinMaker().listWorkspacesPaginator().stream().count());
    } catch (TwinlinkException thrown) {
      outcome.add("error", found(thrown));
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      outcome.addProperty("trace", trace.toString());
    }
    return outcome;
  }

  private static JsonObject found(TwinlinkException thrown) {
    JsonObject found = new JsonObject();
    found.addProperty("kind", thrown.kind().name().toLowerCase(Locale.ROOT));
    found.addProperty("retryable", thrown.retryable());
    found.addProperty("aws_code", thrown.awsCode());
    found.addProperty("http_status", thrown.httpStatus());
    found.addProperty("request_id", thrown.requestId() != null);
    found.addProperty("attempts", thrown.attempts());
    found.addProperty("message", thrown.getMessage());
    return found;
  }
}
