package io.twinlink.mendix.runner;

import com.google.gson.JsonObject;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.model.Parameter;
import io.twinlink.mendix.runner.proxies.Style;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The command line: imports packages into an app, runs microflows and prints one line of JSON for
 * each, with {@code error} and status 1 if one fails.
 */
public final class Main {
  private Main() {}

  /** Runs the command line. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int status;
    try {
      status = run(Options.parse(arguments), out);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      status = 2;
    } catch (RuntimeException failed) {
      System.err.println("error: " + failed.getMessage());
      status = 1;
    }
    System.exit(status);
  }

  private static int run(Options options, PrintStream out) {
    AppDirectory directory = AppDirectory.open(options.app);
    for (Path file : options.packages) {
      directory.importPackage(file);
    }
    boolean failed = false;
    for (int start = 1; start <= options.starts; start++) {
      App.Builder builder = App.of(directory);
      builder.style(options.style.equals("10") ? Style.STUDIO_PRO_10 : Style.STUDIO_PRO_9);
      options.constants.forEach(builder::constant);
      for (Map.Entry<String, String> certificate : options.certificates.entrySet()) {
        builder.certificate(read(certificate.getKey()), certificate.getValue());
      }
      try (App app = builder.start()) {
        Map<String, ActivityCall> activities = new HashMap<>();
        for (Options.Call call : options.calls) {
          failed |= !call(app, options, call, activities, out);
        }
      }
    }
    return failed ? 1 : 0;
  }

  private static byte[] read(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(file + " cannot be read: " + unreadable, unreadable);
    }
  }

  private static boolean call(
      App app,
      Options options,
      Options.Call call,
      Map<String, ActivityCall> activities,
      PrintStream out) {
    JsonObject line = new JsonObject();
    line.addProperty(call.isActivity ? "activity" : "microflow", call.name);
    long begin = System.nanoTime();
    boolean succeeded = true;
    try {
      if (call.isActivity) {
        ActivityCall activity =
            new ActivityCall(
                app,
                call.name,
                call.settings,
                value -> resolve(activities, value),
                options.region,
                options.endpoint);
        activities.put(call.name, activity.run());
        if (activity.isListing()) {
          line.addProperty("items", activity.items().size());
          line.addProperty("pages", activity.pages());
        } else {
          line.add("result", Json.of(app, activity.result()));
        }
      } else {
        Object result = app.run(call.name, arguments(app, call, activities), app.context());
        line.addProperty("items", result instanceof List ? ((List<?>) result).size() : 1);
        line.add("result", Json.of(app, result));
      }
    } catch (Exception failed) {
      succeeded = false;
      line.addProperty("error", failed.getMessage());
    }
    line.addProperty("milliseconds", (System.nanoTime() - begin) / 10_000 / 100.0);
    out.println(Json.line(line));
    return succeeded;
  }

  /** The parameters of a microflow, as the command line has them. */
  private static Map<String, Object> arguments(
      App app, Options.Call call, Map<String, ActivityCall> activities) {
    TextValues values = new TextValues(app, call.name, value -> resolve(activities, value));
    Map<String, String> left = new HashMap<>(call.settings);
    Map<String, Object> arguments = new HashMap<>();
    for (Parameter parameter : app.model().microflow(call.name).parameters()) {
      String text = left.remove(parameter.name());
      if (text != null) {
        arguments.put(parameter.name(), values.value(parameter.type(), text, parameter.name()));
      }
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(
          call.name + " has no parameter " + String.join(", ", left.keySet()));
    }
    return arguments;
  }

  /** A value, or what {@code $Module.Activity/Attribute} says of the first item found before. */
  private static String resolve(Map<String, ActivityCall> activities, String value) {
    int slash = value.indexOf('/');
    if (!value.startsWith("$") || slash < 0) {
      return value;
    }
    ActivityCall before = activities.get(value.substring(1, slash));
    if (before == null) {
      throw new IllegalArgumentException(value + " names no activity that was called before");
    }
    return before.first(value.substring(slash + 1));
  }
}
