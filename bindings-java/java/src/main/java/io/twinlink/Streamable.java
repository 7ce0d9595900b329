package io.twinlink;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An {@link Iterable} that is also the source of a {@link Stream}, as is {@code SdkIterable} of the
 * AWS SDK for Java.
 *
 * @param <T> what it yields
 */
public interface Streamable<T> extends Iterable<T> {
  /**
   * Begins anew and yields the same as {@link #iterator()}, as late as the stream asks for it.
   *
   * @return a sequential, ordered stream; closing it is not needed
   */
  default Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }
}
