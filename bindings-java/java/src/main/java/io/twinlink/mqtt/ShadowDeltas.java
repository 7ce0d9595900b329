package io.twinlink.mqtt;

import io.twinlink.internal.NativeShadow;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The changes that a shadow wants, each as the document of AWS IoT, JSON with {@code state}, {@code
 * metadata}, {@code version} and {@code timestamp}. One is done with when the next is asked for.
 *
 * <p>The loop ends when the client or this is closed. {@code hasNext} and {@code next} throw what
 * the broker says if it refuses, and a {@link io.twinlink.CancelledException} if the thread is
 * interrupted.
 */
public final class ShadowDeltas implements Iterable<String>, AutoCloseable {
  private final NativeShadow.Deltas deltas;

  ShadowDeltas(NativeShadow.Deltas deltas) {
    this.deltas = deltas;
  }

  /** {@return the changes; all iterators take from the same} */
  @Override
  public Iterator<String> iterator() {
    return new Documents();
  }

  /** Ends the subscription, at the broker too. A second time it does nothing. */
  @Override
  public void close() {
    deltas.unsubscribe();
  }

  private final class Documents implements Iterator<String> {
    private String next = "";

    @Override
    public boolean hasNext() {
      while (next != null && next.isEmpty()) {
        next = deltas.next();
      }
      return next != null;
    }

    @Override
    public String next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the client or the changes were closed");
      }
      String document = next;
      next = "";
      return document;
    }
  }
}
