package io.twinlink;

import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The events of an answer as they come, to be iterated over once. Closing it ends the request; so
 * does closing the connector, and the garbage collector if the stream is forgotten.
 *
 * <pre>{@code
 * try (EventStream<ResponseStream> events =
 *     aws.siteWise().invokeAssistant(r -> r.message("Which pumps stand still?")).body()) {
 *   for (ResponseStream event : events) {
 *     if (event.output() != null) {
 *       System.out.println(event.output().message());
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>The stream ends after its last event, or after an error. {@code hasNext} and {@code next} of
 * its iterator wait for the next event, and throw what the service says went wrong; a {@link
 * TimeoutException} if no event comes within the attempt time-out; a {@link ConnectionException} if
 * the answer breaks off; a {@link ClosedException} once the stream or the connector is closed. An
 * interrupt ends the request with a {@link CancelledException}.
 *
 * @param <T> an event
 */
public interface EventStream<T> extends Streamable<T>, AutoCloseable {
  /**
   * Begins to read the events.
   *
   * @return the only iterator; it belongs to one thread at a time
   * @throws IllegalStateException the second time: events come once
   */
  @Override
  Iterator<T> iterator();

  /**
   * Yields the same as {@link #iterator()}, instead of it.
   *
   * @return a sequential, ordered stream; closing it does not close this
   * @throws IllegalStateException if the events are being read already
   */
  @Override
  default Stream<T> stream() {
    return Streamable.super.stream();
  }

  /**
   * Ends the request, from any thread. A second time, and after the last event, it does nothing.
   */
  @Override
  void close();
}
