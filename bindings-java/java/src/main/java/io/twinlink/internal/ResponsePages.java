package io.twinlink.internal;

import io.twinlink.Response;
import io.twinlink.Streamable;
import java.util.Iterator;
import java.util.Objects;

/**
 * The pages of an operation whose pages have no items.
 *
 * @param <ResponseT> the response with one page
 */
public final class ResponsePages<ResponseT extends Response> implements Streamable<ResponseT> {
  private final NativeConnector connector;
  private final Operation<ResponseT> operation;
  private final Arguments request;
  private final Long limit;

  /**
   * Prepares the pages; nothing is fetched yet.
   *
   * @param connector where the calls are made
   * @param operation what is called for each page
   * @param request the arguments of each call
   */
  public ResponsePages(
      NativeConnector connector, Operation<ResponseT> operation, Arguments request) {
    this(connector, operation, request, null);
  }

  ResponsePages(
      NativeConnector connector, Operation<ResponseT> operation, Arguments request, Long limit) {
    this.connector = connector;
    this.operation = operation;
    this.request = Objects.requireNonNull(request, "request");
    this.limit = limit;
  }

  @Override
  public Iterator<ResponseT> iterator() {
    return new Pages<>(cursor -> connector.page(operation, request, limit, cursor));
  }
}
