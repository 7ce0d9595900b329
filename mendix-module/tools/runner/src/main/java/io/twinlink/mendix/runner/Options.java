package io.twinlink.mendix.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the command line says. */
final class Options {
  /**
   * A microflow to run with its parameters, or an activity to call with its parameters and the
   * attributes and associations of its request.
   */
  static final class Call {
    final String name;
    final boolean isActivity;
    final Map<String, String> settings = new LinkedHashMap<>();

    Call(String name, boolean isActivity) {
      this.name = name;
      this.isActivity = isActivity;
    }
  }

  static final String USAGE =
      "usage: run --app DIR [--constant NAME=VALUE]... [--style 9|10] [--starts N]"
          + " [--certificate FILE=PASSWORD]... [--region us_east_1] [--endpoint URL]"
          + " (--microflow NAME [--set PARAMETER=VALUE]..."
          + " | --activity NAME [--set NAME=VALUE]...)... PACKAGE.mpk...";

  final Map<String, String> constants = new LinkedHashMap<>();
  final Map<String, String> certificates = new LinkedHashMap<>();
  final List<Call> calls = new ArrayList<>();
  final List<Path> packages = new ArrayList<>();
  Path app;
  String style = "9";
  int starts = 1;
  String region = "us_east_1";
  String endpoint = "";

  static Options parse(String[] arguments) {
    Options options = new Options();
    if (arguments.length == 0 || !arguments[0].equals("run")) {
      throw new IllegalArgumentException(USAGE);
    }
    for (int index = 1; index < arguments.length; index++) {
      String name = arguments[index];
      if (!name.startsWith("--")) {
        options.packages.add(Path.of(name));
        continue;
      }
      index++;
      if (index == arguments.length) {
        throw new IllegalArgumentException(name + " wants a value; " + USAGE);
      }
      options.set(name, arguments[index]);
    }
    if (options.app == null || options.calls.isEmpty()) {
      throw new IllegalArgumentException(USAGE);
    }
    return options;
  }

  private void set(String name, String value) {
    switch (name) {
      case "--app":
        app = Path.of(value);
        break;
      case "--constant":
        put(constants, value);
        break;
      case "--certificate":
        put(certificates, value);
        break;
      case "--style":
        style = value;
        break;
      case "--starts":
        starts = Integer.parseInt(value);
        break;
      case "--region":
        region = value;
        break;
      case "--endpoint":
        endpoint = value;
        break;
      case "--microflow":
      case "--activity":
        calls.add(new Call(value, name.equals("--activity")));
        break;
      case "--set":
        if (calls.isEmpty()) {
          throw new IllegalArgumentException(
              "--set comes after a --microflow or an --activity; " + USAGE);
        }
        put(calls.get(calls.size() - 1).settings, value);
        break;
      default:
        throw new IllegalArgumentException("there is no option " + name + "; " + USAGE);
    }
  }

  private static void put(Map<String, String> all, String nameAndValue) {
    int equals = nameAndValue.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("'" + nameAndValue + "' has no '='");
    }
    all.put(nameAndValue.substring(0, equals), nameAndValue.substring(equals + 1));
  }
}
