package io.twinlink.internal;

import io.twinlink.ErrorKind;
import io.twinlink.Structure;
import io.twinlink.TwinlinkException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what the core answers: a page, a handle or an error, which is thrown. */
final class Answer {
  /** The version of the frames that this class and {@link CallFrame} read and write. */
  static final int VERSION = 1;

  private static final int PAGE = 0;
  private static final int ERROR = 1;
  private static final int OPENED = 2;
  private static final int LOG = 4;
  private static final int NAMED = 5;
  private static final int EVENTS = 6;
  private static final int EVENT = 7;
  private static final int END = 8;
  private static final int MQTT = 9;

  private Answer() {}

  /** One page and where the listing goes on. */
  static final class Page<ResponseT> {
    final ResponseT response;

    /** What the next call of the same listing gives back to the core; empty after the last page. */
    final byte[] cursor;

    Page(ResponseT response, byte[] cursor) {
      this.response = response;
      this.cursor = cursor;
    }
  }

  /** Reads the answer to a call; a stream of events in it keeps its owner in use. */
  static <ResponseT extends Structure> Page<ResponseT> page(
      byte[] frame, Operation<ResponseT> operation, Log log, Object owner) {
    try {
      FrameReader reader = reader(frame);
      int kind = kind(reader, log);
      ResponseT response;
      if (kind == EVENTS) {
        long handle = reader.varint();
        response = operation.read(reader, reader.plainString(), handle, log, owner);
      } else {
        expect(kind, PAGE);
        response = operation.read(reader);
      }
      return new Page<>(response, reader.bytes());
    } catch (IndexOutOfBoundsException | MalformedFrameException defect) {
      throw malformed(defect);
    }
  }

  /** Reads the answer to a wait; null if an end was waited for. */
  static <ResponseT extends Structure> ResponseT waited(
      byte[] frame, Operation<ResponseT> operation, Log log) {
    try {
      FrameReader reader = reader(frame);
      int kind = kind(reader, log);
      if (kind == NAMED) {
        return null;
      }
      expect(kind, PAGE);
      return operation.read(reader);
    } catch (IndexOutOfBoundsException | MalformedFrameException defect) {
      throw malformed(defect);
    }
  }

  /** Reads the answer to a call by name; a stream of events in it keeps its owner in use. */
  static Page<Map<String, Object>> named(byte[] frame, String id, Log log, Object owner) {
    try {
      FrameReader reader = reader(frame);
      int kind = kind(reader, log);
      Map<String, Object> answer;
      if (kind == EVENTS) {
        Object events = NativeEvents.of(reader.varint(), id, null, log, owner);
        answer = new LinkedHashMap<>();
        answer.put(reader.plainString(), events);
        answer.putAll(new ValueReader(reader).map());
        answer = Collections.unmodifiableMap(answer);
      } else {
        expect(kind, NAMED);
        answer = new ValueReader(reader).map();
      }
      reader.optionalString();
      reader.varint();
      return new Page<>(answer, reader.bytes());
    } catch (IndexOutOfBoundsException | MalformedFrameException defect) {
      throw malformed(defect);
    }
  }

  /**
   * Begins to read an answer to a call by name, value by value. All of it is looked through first:
   * so it is known at once where the listing goes on, and whether the frame is whole.
   */
  static Page<NamedReader> unread(byte[] frame, Log log) {
    try {
      FrameReader reader = begin(frame, NAMED, log);
      NamedReader answer = new NamedReader(reader);
      long start = answer.mark();
      answer.skip();
      reader.optionalString();
      reader.varint();
      byte[] cursor = reader.bytes();
      answer.reset(start);
      return new Page<>(answer, cursor);
    } catch (IndexOutOfBoundsException | MalformedFrameException defect) {
      throw malformed(defect);
    }
  }

  /** Reads an event: a structure, or without a shape a map. Null at the end of the stream. */
  @SuppressWarnings("unchecked")
  static <EventT> EventT event(byte[] frame, Shape shape, Log log) {
    try {
      FrameReader reader = reader(frame);
      int kind = kind(reader, log);
      if (kind == END) {
        return null;
      }
      expect(kind, EVENT);
      ValueReader values = new ValueReader(reader);
      return (EventT) (shape == null ? values.map() : values.structure(shape));
    } catch (IndexOutOfBoundsException | MalformedFrameException defect) {
      throw malformed(defect);
    }
  }

  /** Begins to read an answer of the MQTT client; null if what was asked for has ended. */
  static FrameReader mqtt(byte[] frame, Log log) {
    try {
      FrameReader reader = reader(frame);
      int kind = kind(reader, log);
      if (kind == END) {
        return null;
      }
      expect(kind, MQTT);
      return reader;
    } catch (IndexOutOfBoundsException | MalformedFrameException defect) {
      throw malformed(defect);
    }
  }

  /** Reads the answer to an opening: the connector's handle. */
  static long handle(byte[] frame, Log log) {
    try {
      return begin(frame, OPENED, log).varint();
    } catch (IndexOutOfBoundsException | MalformedFrameException defect) {
      throw malformed(defect);
    }
  }

  /** Begins to read an answer; what was logged before it goes to {@code log}. */
  private static FrameReader begin(byte[] frame, int expected, Log log) {
    FrameReader reader = reader(frame);
    expect(kind(reader, log), expected);
    return reader;
  }

  private static FrameReader reader(byte[] frame) {
    if (frame == null) {
      throw new StackOverflowError(
          "the thread has no room left on its stack for a call of twinlink");
    }
    return new FrameReader(frame);
  }

  /** Reads what kind of answer it is; an error is thrown. */
  private static int kind(FrameReader reader, Log log) {
    int version = reader.unsignedByte();
    if (version != VERSION) {
      throw new MalformedFrameException("it has version " + version + " instead of " + VERSION);
    }
    int kind = reader.unsignedByte();
    if (kind == LOG) {
      log.handOver(reader);
      kind = reader.unsignedByte();
    }
    if (kind == ERROR) {
      throw error(reader);
    }
    return kind;
  }

  private static void expect(int kind, int expected) {
    if (kind != expected) {
      throw new MalformedFrameException("it is of kind " + kind + " instead of " + expected);
    }
  }

  private static TwinlinkException error(FrameReader reader) {
    return TwinlinkException.builder(reader.unsignedByte())
        .retryable(reader.unsignedByte() != 0)
        .message(reader.plainString())
        .service(reader.optionalString())
        .operation(reader.optionalString())
        .awsCode(reader.optionalString())
        .httpStatus((int) reader.varint())
        .requestId(reader.optionalString())
        .attempts((int) reader.varint())
        .details(new ValueReader(reader).map())
        .build();
  }

  private static TwinlinkException malformed(RuntimeException defect) {
    return TwinlinkException.builder(ErrorKind.INTERNAL)
        .message("the frame from the native library cannot be read: " + defect.getMessage())
        .cause(defect)
        .build();
  }
}
