package io.twinlink.internal;

import io.twinlink.Structure;
import io.twinlink.TwinlinkException;
import io.twinlink.mqtt.MqttClient;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * An open connector: its handle in the native library and its threads for asynchronous calls. The
 * public connector, its service clients and its listings share one, so that it stays open as long
 * as any of them is in use.
 */
public final class NativeConnector implements AutoCloseable {
  /** Ends what was forgotten: connectors and their streams. */
  static final Cleaner CLEANER = Cleaner.create();

  private final Resources resources;
  private final Cleaner.Cleanable cleanable;
  private final MqttClients mqttClients = new MqttClients();

  private NativeConnector(Resources resources) {
    this.resources = resources;
    this.cleanable = CLEANER.register(this, resources);
  }

  /**
   * Opens a connector.
   *
   * @param settings names to values, as the core knows them
   * @param asyncThreads the most threads for asynchronous calls
   * @param logger where its log goes; null for the logger {@code io.twinlink}
   * @return the connector
   */
  public static NativeConnector open(
      Map<String, Object> settings, int asyncThreads, System.Logger logger) {
    Log log = new Log(logger);
    FrameWriter writer = new FrameWriter();
    byte[] frame;
    try {
      frame = writer.unsignedByte(Answer.VERSION).map(settings).toBytes();
    } finally {
      writer.wipe();
    }
    byte[] answer;
    try {
      answer = Native.open(frame);
    } finally {
      // The keys were in it.
      Arrays.fill(frame, (byte) 0);
    }
    long handle = Answer.handle(answer, log);
    try {
      return new NativeConnector(new Resources(handle, asyncThreads, log));
    } catch (Throwable noMemory) {
      // Nobody else knows the handle.
      Native.close(handle);
      throw noMemory;
    }
  }

  /**
   * Fetches the page that a request names, on this thread.
   *
   * @param <ResponseT> what the operation answers
   * @param operation the operation
   * @param request its arguments
   * @return the page
   */
  public <ResponseT extends Structure> ResponseT call(
      Operation<ResponseT> operation, Arguments request) {
    return page(operation, request, null, CallFrame.NO_CURSOR).response;
  }

  /**
   * Fetches the page that a request names, on one of the connector's threads.
   *
   * @param <ResponseT> what the operation answers
   * @param operation the operation
   * @param request its arguments
   * @return the page to come; cancelling it ends the request
   */
  public <ResponseT extends Structure> CompletableFuture<ResponseT> callAsync(
      Operation<ResponseT> operation, Arguments request) {
    Objects.requireNonNull(request, "request");
    return resources.asyncCalls().submit(operation, () -> call(operation, request));
  }

  /**
   * Fetches a page of a listing.
   *
   * @param limit the most items over all pages; null for all
   * @param cursor where the listing goes on, from the page before; empty for the first page
   */
  <ResponseT extends Structure> Answer.Page<ResponseT> page(
      Operation<ResponseT> operation, Arguments request, Long limit, byte[] cursor) {
    Objects.requireNonNull(request, "request");
    byte[] frame =
        CallFrame.of(CallFrame.BY_NUMBER, operation.id(), limit, cursor, request.members());
    return Answer.page(send(frame), operation, resources.log, this);
  }

  /**
   * Waits for a state, on this thread.
   *
   * @param <ResponseT> what the operation answers
   * @param waiter the waiter's name, and what its operation answers
   * @param request what is looked at
   * @param timeout how long to wait at the most; null for the core's default
   * @return the last answer; null if an end was waited for
   */
  public <ResponseT extends Structure> ResponseT await(
      Operation<ResponseT> waiter, Arguments request, Duration timeout) {
    Objects.requireNonNull(request, "request");
    byte[] frame =
        CallFrame.of(
            CallFrame.WAIT,
            waiter.id(),
            milliseconds(timeout),
            CallFrame.NO_CURSOR,
            request.members());
    return Answer.waited(send(frame), waiter, resources.log);
  }

  /**
   * Walks through the pages of an operation by name; nothing is fetched yet.
   *
   * @param id service and operation, such as {@code iotsitewise.ListAssets}
   * @param arguments AWS's member names to values
   * @return the pages
   */
  public Iterator<Map<String, Object>> pages(String id, Map<String, ?> arguments) {
    Map<String, Object> given = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    return new Pages<>(cursor -> named(CallFrame.BY_NAME, id, given, cursor));
  }

  /**
   * Calls an operation by name.
   *
   * @param id service and operation, such as {@code iotsitewise.DescribeAsset}
   * @param arguments AWS's member names to values
   * @return the answer
   */
  public Map<String, Object> call(String id, Map<String, ?> arguments) {
    return named(CallFrame.BY_NAME, id, arguments, CallFrame.NO_CURSOR).response;
  }

  /**
   * Calls an operation by name, in JSON.
   *
   * @param id service and operation, such as {@code iotsitewise.DescribeAsset}
   * @param json an object of AWS's member names
   * @return the answer
   */
  public String callJson(String id, String json) {
    Map<String, String> arguments = Map.of("json", json);
    return (String) named(CallFrame.JSON, id, arguments, CallFrame.NO_CURSOR).response.get("json");
  }

  private Answer.Page<Map<String, Object>> named(
      int form, String id, Map<String, ?> arguments, byte[] cursor) {
    byte[] frame = CallFrame.of(form, id, null, cursor, arguments);
    return Answer.named(send(frame), id, resources.log, this);
  }

  /** {@return what the core answers to a frame} */
  byte[] send(byte[] frame) {
    try {
      return Native.call(resources.handle, frame);
    } finally {
      // Else the connector might be found unreachable, and closed, while the call is under way.
      Reference.reachabilityFence(this);
    }
  }

  /** {@return the handle in the native library; whoever uses it keeps this reachable} */
  long handle() {
    return resources.handle;
  }

  /** {@return where the connector's log goes} */
  Log log() {
    return resources.log;
  }

  /** {@return a time in milliseconds; one that is beyond all bounds stays so, and null null} */
  static Long milliseconds(Duration time) {
    if (time == null) {
      return null;
    }
    try {
      return time.toMillis();
    } catch (ArithmeticException beyond) {
      return time.isNegative() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  /**
   * Calls an operation of twinlink's own that is about the connector.
   *
   * @param name its name, such as {@code twinlink.Explain}
   * @return members by name, unmodifiable
   */
  public Map<String, Object> callOwn(String name) {
    try {
      return OwnOperations.call(resources.handle, name, Map.of(), resources.log);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  /**
   * Notes a client, which is closed before the connector.
   *
   * @param client the client
   */
  public void add(MqttClient client) {
    mqttClients.add(client);
  }

  /**
   * Closes the MQTT clients, then ends all calls, those under way too. A second time it does
   * nothing.
   *
   * @throws TwinlinkException what the first client threw that could not be closed properly
   */
  @Override
  public void close() {
    TwinlinkException first;
    try {
      first = mqttClients.close();
    } finally {
      resources.closedByOwner = true;
      cleanable.clean();
    }
    if (first != null) {
      throw first;
    }
  }

  /**
   * What must be released. It does not know its connector: else that would never be unreachable.
   */
  private static final class Resources implements Runnable {
    private final long handle;
    private final int asyncThreads;
    private final Log log;
    private volatile boolean closedByOwner;
    private AsyncCalls asyncCalls;
    private boolean closed;

    Resources(long handle, int asyncThreads, Log log) {
      this.handle = handle;
      this.asyncThreads = asyncThreads;
      this.log = log;
    }

    /** {@return the asynchronous calls, which most connectors never need} */
    synchronized AsyncCalls asyncCalls() {
      if (asyncCalls == null) {
        asyncCalls = new AsyncCalls(asyncThreads);
        if (closed) {
          asyncCalls.close();
        }
      }
      return asyncCalls;
    }

    /**
     * Runs once: in {@link NativeConnector#close}, or in the cleaner's thread if that was
     * forgotten.
     */
    @Override
    public void run() {
      // First of all: it ends the calls under way, those of the asynchronous threads too.
      Native.close(handle);
      AsyncCalls started;
      synchronized (this) {
        closed = true;
        started = asyncCalls;
      }
      if (started != null) {
        started.close();
      }
      if (!closedByOwner) {
        log.warnOfForgotten("Connector");
      }
    }
  }
}
