package io.twinlink.mendix;

import io.twinlink.ErrorKind;
import io.twinlink.TwinlinkException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An activity that cannot go on: what went wrong, of what kind, and what to do. {@link Activity}
 * turns it into the exception that the microflow sees.
 */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What the core calls a setting, and what the model calls it. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("access_key_id", "AccessKey"),
          Map.entry("duration", "Duration"),
          Map.entry("endpoint_url", "EndpointUrl"),
          Map.entry("limit", "MaxTotalResults"),
          Map.entry("profile_arn", "ProfileARN"),
          Map.entry("role_arn", "RoleARN"),
          Map.entry("secret_access_key", "SecretAccessKey"),
          Map.entry("session_name", "SessionName"),
          Map.entry("session_token", "Token"),
          Map.entry("timeout", "TimeOutInSeconds"),
          Map.entry("trust_anchor_arn", "TrustAnchorARN"));

  private final String kind;
  private final String remedy;

  private Failure(String kind, String message, Throwable cause, String remedy) {
    super(message, cause);
    this.kind = kind;
    this.remedy = remedy;
  }

  /**
   * A request that cannot be sent as it is.
   *
   * @param message what is wrong, a sentence
   * @param remedy what to do, one or more sentences
   * @return the failure, to be thrown
   */
  public static Failure validation(String message, String remedy) {
    return of("validation", message, null, remedy);
  }

  /**
   * Anything that ends an activity.
   *
   * @param kind the kind of error in lower case, such as {@code connection}
   * @param message what went wrong, a sentence
   * @param cause what led to it; null for nothing
   * @param remedy what to do, one or more sentences
   * @return the failure, to be thrown
   */
  public static Failure of(String kind, String message, Throwable cause, String remedy) {
    return new Failure(kind, message, cause, remedy);
  }

  /** What a call ended with. */
  static Failure of(TwinlinkException failed) {
    return of(failed, Remedy.of(failed));
  }

  /** What a call ended with, where the usual remedy does not fit. */
  static Failure of(TwinlinkException failed, String remedy) {
    return of(failed, remedy, UnaryOperator.identity());
  }

  /**
   * What a call ended with.
   *
   * @param names puts the model's names into a refusal of what was to be sent
   */
  static Failure of(TwinlinkException failed, UnaryOperator<String> names) {
    return of(failed, Remedy.of(failed), names);
  }

  /**
   * What a call ended with, where neither the usual remedy nor the usual names fit.
   *
   * @param failed what it ended with
   * @param remedy what to do, one or more sentences
   * @param names puts the model's names into a refusal of what was to be sent
   * @return the failure, to be thrown
   */
  public static Failure of(TwinlinkException failed, String remedy, UnaryOperator<String> names) {
    String message = inMendixWords(failed, names);
    return of(kind(failed), sentence(message + facts(failed, message)), failed, remedy);
  }

  /** What a call ended with, where the activity does not tell the operation. */
  static Failure ofOperation(TwinlinkException failed) {
    String operation = failed.operation() == null ? "" : failed.operation() + ": ";
    String message =
        inMendixWords(failed, told -> told.replaceFirst("^the arguments must", "RequestJSON must"));
    return of(
        kind(failed),
        sentence(operation + message + facts(failed, message)),
        failed,
        Remedy.of(failed));
  }

  private static String kind(TwinlinkException failed) {
    return failed.kind().name().toLowerCase(Locale.ROOT);
  }

  /** An exception that is no answer to the request: a defect, or a model that does not fit. */
  static Failure unexpected(Exception failed) {
    return of(
        "internal",
        failed.toString() + '.',
        failed,
        "The module and the jar may not belong together: import the module again, with its"
            + " userlib. If that does not help, report this message with the log.");
  }

  /** An answer that there is no memory for. */
  static Failure of(OutOfMemoryError noMemory) {
    return of(
        "internal",
        "the JVM has no memory left: " + sentence(String.valueOf(noMemory.getMessage())),
        noMemory,
        "Ask for smaller pages (MaxResults), or give the runtime more memory.");
  }

  /** {@return whether it says that credentials cannot work} */
  boolean isAboutCredentials() {
    return kind.equals("credentials");
  }

  /** {@return the text for {@code $latestError/Message}} */
  String text(String activity) {
    return (activity + ": " + kind + ": " + getMessage() + ' ' + remedy).strip();
  }

  /**
   * Mendix developers know the attributes by the names of the model, not by the service's. A
   * refusal begins with the name of what is refused; all that follows may hold values of the
   * caller's, which are left as they are.
   */
  private static String inMendixWords(TwinlinkException failed, UnaryOperator<String> names) {
    String message = failed.getMessage();
    if (failed.operation() != null && message.startsWith(failed.operation() + ": ")) {
      message = message.substring(failed.operation().length() + 2);
    }
    boolean refusedHere = failed.kind() == ErrorKind.VALIDATION && failed.attempts() == 0;
    if (refusedHere) {
      message = names.apply(message);
    }
    int end = message.indexOf(' ');
    if (!refusedHere || end < 0 || message.startsWith(" of ", end)) {
      // What is said "of" a profile or an environment is not what the model has.
      return message;
    }
    String name = message.substring(0, end);
    return NAMES.getOrDefault(name, name) + message.substring(end);
  }

  /** What AWS told beside its message, as far as the core has not put it there already. */
  private static String facts(TwinlinkException failed, String message) {
    List<String> facts = new ArrayList<>();
    if (failed.awsCode() != null && !message.contains(failed.awsCode())) {
      facts.add("AWS code " + failed.awsCode());
    }
    if (failed.requestId() != null && !message.contains(failed.requestId())) {
      facts.add("request id " + failed.requestId());
    }
    return facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ')';
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + '.';
  }
}
