package io.twinlink.sitewise;

import io.twinlink.Paginator;
import io.twinlink.internal.FrameReader;
import io.twinlink.internal.Listing;
import io.twinlink.internal.Operation;
import io.twinlink.internal.Session;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * AWS IoT SiteWise. It corresponds to {@code IoTSiteWiseClient} and {@code IoTSiteWiseAsyncClient}
 * of the AWS SDK for Java; {@link io.twinlink.Connector#siteWise()} gives it.
 *
 * <p>Each operation comes in three forms: a call for one page that blocks; the same on a thread of
 * the connector, whose future ends the request when it is cancelled; and a paginator over all
 * pages. Every form throws a {@link io.twinlink.TwinlinkException}, of the class that belongs to
 * what went wrong. An instance may be used by any number of threads and needs no closing of its
 * own.
 */
public final class SiteWise {
  private static final Operation<ListAssetModelsResponse> LIST_ASSET_MODELS =
      new Operation<>("iotsitewise", "ListAssetModels") {
        @Override
        protected ListAssetModelsResponse read(FrameReader reader) {
          return ListAssetModelsResponse.read(reader);
        }
      };

  private static final Operation<ListPortalsResponse> LIST_PORTALS =
      new Operation<>("iotsitewise", "ListPortals") {
        @Override
        protected ListPortalsResponse read(FrameReader reader) {
          return ListPortalsResponse.read(reader);
        }
      };

  private static final Operation<ListProjectsResponse> LIST_PROJECTS =
      new Operation<>("iotsitewise", "ListProjects") {
        @Override
        protected ListProjectsResponse read(FrameReader reader) {
          return ListProjectsResponse.read(reader);
        }
      };

  private final Session session;

  /**
   * For {@link io.twinlink.Connector}.
   *
   * @param session where the calls are made
   * @hidden
   */
  public SiteWise(Session session) {
    this.session = session;
  }

  /** {@return the first page of asset models, in the service's default size of 50} */
  public ListAssetModelsResponse listAssetModels() {
    return listAssetModels(ListAssetModelsRequest.builder().build());
  }

  /**
   * Lists asset models: AWS's ListAssetModels.
   *
   * @param request which page
   * @return the page
   */
  public ListAssetModelsResponse listAssetModels(ListAssetModelsRequest request) {
    return session.call(LIST_ASSET_MODELS, request);
  }

  /**
   * {@return the page of {@link #listAssetModels(ListAssetModelsRequest)} for what a function sets}
   */
  public ListAssetModelsResponse listAssetModels(Consumer<ListAssetModelsRequest.Builder> request) {
    return listAssetModels(ListAssetModelsRequest.builder().applyMutation(request).build());
  }

  /** {@return the page of {@link #listAssetModels()}, to come} */
  public CompletableFuture<ListAssetModelsResponse> listAssetModelsAsync() {
    return listAssetModelsAsync(ListAssetModelsRequest.builder().build());
  }

  /** {@return the page of {@link #listAssetModels(ListAssetModelsRequest)}, to come} */
  public CompletableFuture<ListAssetModelsResponse> listAssetModelsAsync(
      ListAssetModelsRequest request) {
    return session.callAsync(LIST_ASSET_MODELS, request);
  }

  /** {@return the page of {@link #listAssetModels(Consumer)}, to come} */
  public CompletableFuture<ListAssetModelsResponse> listAssetModelsAsync(
      Consumer<ListAssetModelsRequest.Builder> request) {
    return listAssetModelsAsync(ListAssetModelsRequest.builder().applyMutation(request).build());
  }

  /** {@return all asset models} */
  public Paginator<ListAssetModelsResponse, AssetModelSummary> listAssetModelsPaginator() {
    return listAssetModelsPaginator(ListAssetModelsRequest.builder().build());
  }

  /** {@return all asset models from the page on that the request names, in pages of its size} */
  public Paginator<ListAssetModelsResponse, AssetModelSummary> listAssetModelsPaginator(
      ListAssetModelsRequest request) {
    return new Listing<>(session, LIST_ASSET_MODELS, request);
  }

  /** {@return all asset models of {@link #listAssetModelsPaginator(ListAssetModelsRequest)}} */
  public Paginator<ListAssetModelsResponse, AssetModelSummary> listAssetModelsPaginator(
      Consumer<ListAssetModelsRequest.Builder> request) {
    return listAssetModelsPaginator(
        ListAssetModelsRequest.builder().applyMutation(request).build());
  }

  /** {@return the first page of portals, in the service's default size of 50} */
  public ListPortalsResponse listPortals() {
    return listPortals(ListPortalsRequest.builder().build());
  }

  /**
   * Lists portals: AWS's ListPortals.
   *
   * @param request which page
   * @return the page
   */
  public ListPortalsResponse listPortals(ListPortalsRequest request) {
    return session.call(LIST_PORTALS, request);
  }

  /** {@return the page of {@link #listPortals(ListPortalsRequest)} for what a function sets} */
  public ListPortalsResponse listPortals(Consumer<ListPortalsRequest.Builder> request) {
    return listPortals(ListPortalsRequest.builder().applyMutation(request).build());
  }

  /** {@return the page of {@link #listPortals()}, to come} */
  public CompletableFuture<ListPortalsResponse> listPortalsAsync() {
    return listPortalsAsync(ListPortalsRequest.builder().build());
  }

  /** {@return the page of {@link #listPortals(ListPortalsRequest)}, to come} */
  public CompletableFuture<ListPortalsResponse> listPortalsAsync(ListPortalsRequest request) {
    return session.callAsync(LIST_PORTALS, request);
  }

  /** {@return the page of {@link #listPortals(Consumer)}, to come} */
  public CompletableFuture<ListPortalsResponse> listPortalsAsync(
      Consumer<ListPortalsRequest.Builder> request) {
    return listPortalsAsync(ListPortalsRequest.builder().applyMutation(request).build());
  }

  /** {@return all portals} */
  public Paginator<ListPortalsResponse, PortalSummary> listPortalsPaginator() {
    return listPortalsPaginator(ListPortalsRequest.builder().build());
  }

  /** {@return all portals from the page on that the request names, in pages of its size} */
  public Paginator<ListPortalsResponse, PortalSummary> listPortalsPaginator(
      ListPortalsRequest request) {
    return new Listing<>(session, LIST_PORTALS, request);
  }

  /** {@return all portals of {@link #listPortalsPaginator(ListPortalsRequest)}} */
  public Paginator<ListPortalsResponse, PortalSummary> listPortalsPaginator(
      Consumer<ListPortalsRequest.Builder> request) {
    return listPortalsPaginator(ListPortalsRequest.builder().applyMutation(request).build());
  }

  /**
   * Lists the projects of a portal: AWS's ListProjects.
   *
   * @param request which portal, and which page
   * @return the page
   */
  public ListProjectsResponse listProjects(ListProjectsRequest request) {
    return session.call(LIST_PROJECTS, request);
  }

  /** {@return the page of {@link #listProjects(ListProjectsRequest)} for what a function sets} */
  public ListProjectsResponse listProjects(Consumer<ListProjectsRequest.Builder> request) {
    return listProjects(ListProjectsRequest.builder().applyMutation(request).build());
  }

  /** {@return the page of {@link #listProjects(ListProjectsRequest)}, to come} */
  public CompletableFuture<ListProjectsResponse> listProjectsAsync(ListProjectsRequest request) {
    return session.callAsync(LIST_PROJECTS, request);
  }

  /** {@return the page of {@link #listProjects(Consumer)}, to come} */
  public CompletableFuture<ListProjectsResponse> listProjectsAsync(
      Consumer<ListProjectsRequest.Builder> request) {
    return listProjectsAsync(ListProjectsRequest.builder().applyMutation(request).build());
  }

  /**
   * {@return all projects of the portal from the page on that the request names, in pages of its
   * size}
   */
  public Paginator<ListProjectsResponse, ProjectSummary> listProjectsPaginator(
      ListProjectsRequest request) {
    return new Listing<>(session, LIST_PROJECTS, request);
  }

  /** {@return all projects of the portal of {@link #listProjectsPaginator(ListProjectsRequest)}} */
  public Paginator<ListProjectsResponse, ProjectSummary> listProjectsPaginator(
      Consumer<ListProjectsRequest.Builder> request) {
    return listProjectsPaginator(ListProjectsRequest.builder().applyMutation(request).build());
  }
}
