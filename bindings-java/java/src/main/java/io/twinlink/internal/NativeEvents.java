package io.twinlink.internal;

import io.twinlink.ErrorKind;
import io.twinlink.EventStream;
import io.twinlink.TwinlinkException;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A stream of events by its handle in the native library.
 *
 * @param <EventT> a structure, or a map by AWS's member names
 */
final class NativeEvents<EventT> implements EventStream<EventT> {
  private final long handle;

  /** Service and operation. */
  private final String id;

  /** What an event is; null for maps. */
  private final Shape shape;

  private final Log log;

  /** What must stay in use as long as this is. */
  private final Object owner;

  private final Cleaner.Cleanable cleanable;
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile boolean ended;
  private volatile boolean closed;

  /** Takes over a handle: if this fails, nobody else could close it. */
  static <EventT> NativeEvents<EventT> of(
      long handle, String id, Shape shape, Log log, Object owner) {
    try {
      return new NativeEvents<>(handle, id, shape, log, owner);
    } catch (Throwable noMemory) {
      Native.closeStream(handle);
      throw noMemory;
    }
  }

  private NativeEvents(long handle, String id, Shape shape, Log log, Object owner) {
    this.handle = handle;
    this.id = id;
    this.shape = shape;
    this.log = log;
    this.owner = owner;
    this.cleanable = NativeConnector.CLEANER.register(this, new Resource(handle));
  }

  @Override
  public Iterator<EventT> iterator() {
    if (!begun.compareAndSet(false, true)) {
      throw new IllegalStateException("the events of a stream come once: they are being read");
    }
    return new Events();
  }

  @Override
  public void close() {
    closed = true;
    cleanable.clean();
  }

  @Override
  public String toString() {
    return "EventStream(" + id + ")";
  }

  /** Waits for the next event; null after the last. */
  private EventT fetch() {
    if (ended) {
      return null;
    }
    if (closed) {
      throw refusal();
    }
    EventT event = null;
    try {
      event = Answer.event(Native.next(handle), shape, log);
    } finally {
      // Else this or the session might be found unreachable, and closed, while the call is under
      // way.
      Reference.reachabilityFence(this);
      Reference.reachabilityFence(owner);
      if (event == null) {
        ended = true;
        cleanable.clean();
      }
    }
    return event;
  }

  private TwinlinkException refusal() {
    int dot = id.indexOf('.');
    String operation = id.substring(dot + 1);
    return TwinlinkException.builder(ErrorKind.CLOSED)
        .message(operation + ": the stream of events is closed")
        .service(id.substring(0, dot))
        .operation(operation)
        .build();
  }

  private final class Events implements Iterator<EventT> {
    private EventT next;

    @Override
    public boolean hasNext() {
      if (next == null) {
        next = fetch();
      }
      return next != null;
    }

    @Override
    public EventT next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there is no further event");
      }
      EventT event = next;
      next = null;
      return event;
    }
  }

  /** What must be released. It does not know its stream: else that would never be unreachable. */
  private static final class Resource implements Runnable {
    private final long handle;

    Resource(long handle) {
      this.handle = handle;
    }

    @Override
    public void run() {
      Native.closeStream(handle);
    }
  }
}
