package io.twinlink.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was tried to load the native library, and what came of it. */
final class LoadReport {
  private final List<String> steps = new ArrayList<>();
  private String platform;
  private String advice;
  private Throwable cause;

  /** {@return how a setting is called as a system property and as an environment variable} */
  static String names(String property) {
    return "the system property "
        + property
        + " (or in the environment "
        + variable(property)
        + ')';
  }

  /** {@return the environment variable for a system property} */
  static String variable(String property) {
    return property.replace('.', '_').toUpperCase(Locale.ROOT);
  }

  /** Keeps what the JVM runs on. */
  void platform(String name) {
    platform = name;
  }

  /** Keeps a step that did not fail. */
  void note(String step) {
    steps.add(step);
  }

  /**
   * Keeps the step that failed, which is the last.
   *
   * @param reason what was thrown; null if the step says it all
   * @param remedy what to do
   */
  void fail(String step, Throwable reason, String remedy) {
    steps.add(reason == null ? step : step + ": " + reason);
    cause = reason;
    advice = remedy;
  }

  /** {@return whether a step failed} */
  boolean failed() {
    return advice != null;
  }

  /** Throws a new exception if a step failed: one that was thrown before has another's stack. */
  void throwFailure() {
    if (advice == null) {
      return;
    }
    StringBuilder message = new StringBuilder("The native library of twinlink cannot be used");
    if (platform != null) {
      message.append(" on ").append(platform);
    }
    message.append(". ").append(advice).append(" What was tried:");
    for (String step : steps) {
      message.append("\n- ").append(step);
    }
    throw LoadAdvice.exception(message.toString(), cause);
  }
}
