package io.twinlink.twinmaker;

import io.twinlink.Paginator;
import io.twinlink.internal.FrameReader;
import io.twinlink.internal.Listing;
import io.twinlink.internal.Operation;
import io.twinlink.internal.Session;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * AWS IoT TwinMaker. It corresponds to {@code IoTTwinMakerClient} and {@code
 * IoTTwinMakerAsyncClient} of the AWS SDK for Java; {@link io.twinlink.Connector#twinMaker()} gives
 * it.
 *
 * <p>Each operation comes in three forms: a call for one page that blocks; the same on a thread of
 * the connector, whose future ends the request when it is cancelled; and a paginator over all
 * pages. Every form throws a {@link io.twinlink.TwinlinkException}, of the class that belongs to
 * what went wrong. An instance may be used by any number of threads and needs no closing of its
 * own.
 */
public final class TwinMaker {
  private static final Operation<ListWorkspacesResponse> LIST_WORKSPACES =
      new Operation<>("iottwinmaker", "ListWorkspaces") {
        @Override
        protected ListWorkspacesResponse read(FrameReader reader) {
          return ListWorkspacesResponse.read(reader);
        }
      };

  private final Session session;

  /**
   * For {@link io.twinlink.Connector}.
   *
   * @param session where the calls are made
   * @hidden
   */
  public TwinMaker(Session session) {
    this.session = session;
  }

  /** {@return the first page of workspaces, in the service's default size of 25} */
  public ListWorkspacesResponse listWorkspaces() {
    return listWorkspaces(ListWorkspacesRequest.builder().build());
  }

  /**
   * Lists workspaces: AWS's ListWorkspaces.
   *
   * @param request which page
   * @return the page
   */
  public ListWorkspacesResponse listWorkspaces(ListWorkspacesRequest request) {
    return session.call(LIST_WORKSPACES, request);
  }

  /**
   * {@return the page of {@link #listWorkspaces(ListWorkspacesRequest)} for what a function sets}
   */
  public ListWorkspacesResponse listWorkspaces(Consumer<ListWorkspacesRequest.Builder> request) {
    return listWorkspaces(ListWorkspacesRequest.builder().applyMutation(request).build());
  }

  /** {@return the page of {@link #listWorkspaces()}, to come} */
  public CompletableFuture<ListWorkspacesResponse> listWorkspacesAsync() {
    return listWorkspacesAsync(ListWorkspacesRequest.builder().build());
  }

  /** {@return the page of {@link #listWorkspaces(ListWorkspacesRequest)}, to come} */
  public CompletableFuture<ListWorkspacesResponse> listWorkspacesAsync(
      ListWorkspacesRequest request) {
    return session.callAsync(LIST_WORKSPACES, request);
  }

  /** {@return the page of {@link #listWorkspaces(Consumer)}, to come} */
  public CompletableFuture<ListWorkspacesResponse> listWorkspacesAsync(
      Consumer<ListWorkspacesRequest.Builder> request) {
    return listWorkspacesAsync(ListWorkspacesRequest.builder().applyMutation(request).build());
  }

  /** {@return all workspaces} */
  public Paginator<ListWorkspacesResponse, WorkspaceSummary> listWorkspacesPaginator() {
    return listWorkspacesPaginator(ListWorkspacesRequest.builder().build());
  }

  /** {@return all workspaces from the page on that the request names, in pages of its size} */
  public Paginator<ListWorkspacesResponse, WorkspaceSummary> listWorkspacesPaginator(
      ListWorkspacesRequest request) {
    return new Listing<>(session, LIST_WORKSPACES, request);
  }

  /** {@return all workspaces of {@link #listWorkspacesPaginator(ListWorkspacesRequest)}} */
  public Paginator<ListWorkspacesResponse, WorkspaceSummary> listWorkspacesPaginator(
      Consumer<ListWorkspacesRequest.Builder> request) {
    return listWorkspacesPaginator(ListWorkspacesRequest.builder().applyMutation(request).build());
  }
}
