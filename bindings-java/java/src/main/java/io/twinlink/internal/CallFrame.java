package io.twinlink.internal;

import io.twinlink.ErrorKind;
import io.twinlink.TwinlinkException;
import java.util.Map;

/** What a call is on its way to the core. */
final class CallFrame {
  /** Of the first page. */
  static final byte[] NO_CURSOR = {};

  /** How the core is to write an answer. */
  static final int BY_NUMBER = 0;

  static final int BY_NAME = 1;
  static final int JSON = 2;
  static final int WAIT = 3;

  /** Of a call of twinlink's own operations. */
  static final int OWN = 4;

  /** Of a wait whose answer is written by name. */
  static final int WAIT_BY_NAME = 5;

  private CallFrame() {}

  /** {@return the frame of a call} */
  static byte[] of(int form, String id, Long limit, byte[] cursor, Map<String, ?> arguments) {
    String wrong = FrameWriter.wrongKey(arguments);
    if (wrong != null) {
      throw refusal(id, "the arguments are " + wrong, null);
    }
    FrameWriter writer = new FrameWriter();
    try {
      writer.unsignedByte(Answer.VERSION).unsignedByte(form).string(id);
      if (limit == null) {
        writer.unsignedByte(0);
      } else {
        writer.unsignedByte(1).zigzag(limit);
      }
      return writer.bytes(cursor).map(arguments).toBytes();
    } catch (TooDeepException refused) {
      throw refusal(id, refused.getMessage(), refused);
    } finally {
      writer.wipe();
    }
  }

  private static TwinlinkException refusal(String id, String words, Throwable cause) {
    String name = id.substring(id.indexOf('.') + 1);
    return TwinlinkException.builder(ErrorKind.VALIDATION)
        .message(name + ": " + words)
        .cause(cause)
        .build();
  }
}
