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
  @SuppressWarnings("unchecked")
  ResponseT read(FrameReader frame) {
    Object[] values = new ValueReader(frame).members(answer);
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
