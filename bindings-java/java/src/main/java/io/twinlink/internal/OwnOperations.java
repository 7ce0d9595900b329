package io.twinlink.internal;

import java.util.Arrays;
import java.util.Map;

/**
 * Operations of twinlink's own: signatures, keys, and who they belong to. They cross as those of
 * AWS do, by name.
 */
public final class OwnOperations {
  private static final long NO_CONNECTOR = 0;
  private static final Log LOG = new Log(null);

  private OwnOperations() {}

  /**
   * Calls one that needs no connector.
   *
   * @param name its name, such as {@code twinlink.SignRequest}
   * @param arguments names to values; null is left out
   * @return members by name, unmodifiable
   */
  public static Map<String, Object> call(String name, Map<String, ?> arguments) {
    NativeLibrary.checkLoaded();
    return call(NO_CONNECTOR, name, arguments, LOG);
  }

  static Map<String, Object> call(long connector, String name, Map<String, ?> arguments, Log log) {
    byte[] frame = CallFrame.of(CallFrame.OWN, name, null, CallFrame.NO_CURSOR, arguments);
    byte[] answer = {};
    try {
      answer = Native.call(connector, frame);
      return Answer.named(answer, name, log, null).response;
    } finally {
      // Keys may be in both.
      Arrays.fill(frame, (byte) 0);
      if (answer != null) {
        Arrays.fill(answer, (byte) 0);
      }
    }
  }
}
