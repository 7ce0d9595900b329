package io.twinlink.internal;

import io.twinlink.Structure;

/**
 * One AWS operation as the JVM sees it: its name and the shape of its answer. All else about it
 * lies in the core.
 *
 * @param <ResponseT> what the operation answers
 */
public final class Operation<ResponseT extends Structure> {
  private final String id;
  private final Shape answer;

  /**
   * Names an operation.
   *
   * @param id service and operation, such as {@code iottwinmaker.ListWorkspaces}
   * @param answer the shape of what it answers
   */
  public Operation(String id, Shape answer) {
    this.id = id;
    this.answer = answer;
  }

  /** Reads the operation's answer, and what is known of the call. */
  ResponseT read(FrameReader frame) {
    return made(frame, new ValueReader(frame).members(answer));
  }

  /** Reads an answer of which a member is a stream of events, and takes over the handle. */
  ResponseT read(FrameReader frame, String member, long stream, Log log, Object owner) {
    int place = answer.place(member);
    Object events = NativeEvents.of(stream, id, answer.part(place), log, owner);
    Object[] values = new ValueReader(frame).members(answer);
    values[place] = events;
    return made(frame, values);
  }

  @SuppressWarnings("unchecked")
  private ResponseT made(FrameReader frame, Object[] values) {
    values[answer.size()] = frame.optionalString();
    values[answer.size() + 1] = (int) frame.varint();
    return (ResponseT) answer.make(values);
  }

  /** {@return the service's signing name} */
  String service() {
    return id.substring(0, id.indexOf('.'));
  }

  /** {@return AWS's name of the operation} */
  String name() {
    return id.substring(id.indexOf('.') + 1);
  }

  /** {@return what the core calls the operation} */
  String id() {
    return id;
  }
}
