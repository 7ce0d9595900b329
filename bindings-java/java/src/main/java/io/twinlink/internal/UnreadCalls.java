package io.twinlink.internal;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;

/**
 * Calls by name for libraries that make objects of their own of the answers, and put pages
 * together.
 */
public final class UnreadCalls {
  private final NativeConnector connector;

  UnreadCalls(NativeConnector connector) {
    this.connector = connector;
  }

  /**
   * Walks through the pages of an operation, each to be read value by value; nothing is fetched
   * yet. Not for operations that answer with a stream of events.
   *
   * @param id service and operation, such as {@code iotsitewise.ListAssets}
   * @param arguments AWS's member names to values
   * @param limit the most items over all pages; null for all
   * @return the pages
   */
  public Iterator<NamedReader> pages(String id, Map<String, ?> arguments, Long limit) {
    return new Pages<>(
        cursor -> {
          byte[] frame = CallFrame.of(CallFrame.BY_NAME, id, limit, cursor, arguments);
          return Answer.unread(connector.send(frame), connector.log());
        });
  }

  /**
   * Walks through the pages of an operation, in JSON as {@link NativeConnector#callJson} gives it;
   * nothing is fetched yet.
   *
   * @param id service and operation, such as {@code iotsitewise.ListAssets}
   * @param json an object of AWS's member names; empty for no arguments
   * @param limit the most items over all pages; null for all
   * @return the pages
   */
  public Iterator<String> jsonPages(String id, String json, Long limit) {
    Map<String, String> arguments = Map.of("json", json);
    return new Pages<>(
        cursor -> {
          byte[] frame = CallFrame.of(CallFrame.JSON, id, limit, cursor, arguments);
          Answer.Page<Map<String, Object>> page =
              Answer.named(connector.send(frame), id, connector.log(), connector);
          return new Answer.Page<>((String) page.response.get("json"), page.cursor);
        });
  }

  /**
   * Waits for a state, on this thread.
   *
   * @param id service and waiter, such as {@code iotsitewise.AssetActive}
   * @param arguments what is looked at: AWS's member names to values
   * @param timeout how long to wait at the most; null for the core's default
   * @return the last answer, to be read value by value; without members if an end was waited for
   */
  public NamedReader await(String id, Map<String, ?> arguments, Duration timeout) {
    byte[] frame =
        CallFrame.of(
            CallFrame.WAIT_BY_NAME,
            id,
            NativeConnector.milliseconds(timeout),
            CallFrame.NO_CURSOR,
            arguments);
    return Answer.unread(connector.send(frame), connector.log()).response;
  }
}
