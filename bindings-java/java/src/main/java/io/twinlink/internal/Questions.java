package io.twinlink.internal;

import java.util.Arrays;
import java.util.Map;

/** What the core answers besides pages: signatures, keys, and who they belong to. */
public final class Questions {
  private static final long NO_CONNECTOR = 0;
  private static final Log LOG = new Log(null);

  private Questions() {}

  /**
   * Asks what needs no connector.
   *
   * @param name the question, as the core knows it
   * @param arguments names to values; null is left out
   * @return texts by name
   */
  public static Map<String, String> ask(String name, Map<String, Object> arguments) {
    NativeLibrary.checkLoaded();
    return ask(NO_CONNECTOR, name, arguments, LOG);
  }

  static Map<String, String> ask(
      long connector, String name, Map<String, Object> arguments, Log log) {
    FrameWriter writer = new FrameWriter();
    byte[] frame;
    try {
      frame = writer.unsignedByte(Answer.VERSION).string(name).map(arguments).toBytes();
    } finally {
      writer.wipe();
    }
    byte[] answer = {};
    try {
      answer = Native.ask(connector, frame);
      return Answer.texts(answer, log);
    } finally {
      // Keys may be in both.
      Arrays.fill(frame, (byte) 0);
      Arrays.fill(answer, (byte) 0);
    }
  }
}
