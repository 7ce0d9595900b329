package io.twinlink.internal;

import io.twinlink.PagedResponse;

/**
 * One AWS operation as the JVM sees it: its name and how its answer is read. All else about it lies
 * in the core.
 *
 * <p>Operations are small subclasses rather than method references because the first method
 * reference of a process costs it 7 ms, which a short program would pay before its first page.
 *
 * @param <ResponseT> what the operation answers
 */
public abstract class Operation<ResponseT extends PagedResponse<?>> {
  private final String service;
  private final String name;
  private final String id;

  /**
   * Names an operation.
   *
   * @param service the service's signing name, such as {@code iottwinmaker}
   * @param name AWS's name of the operation, such as {@code ListWorkspaces}
   */
  protected Operation(String service, String name) {
    this.service = service;
    this.name = name;
    this.id = service + '.' + name;
  }

  /**
   * Reads the operation's answer.
   *
   * @param reader stands at the first member of the output structure; is left behind the number of
   *     attempts
   * @return the answer
   */
  protected abstract ResponseT read(FrameReader reader);

  /** {@return the service's signing name} */
  String service() {
    return service;
  }

  /** {@return AWS's name of the operation} */
  String name() {
    return name;
  }

  /** {@return what the core calls the operation} */
  String id() {
    return id;
  }
}
