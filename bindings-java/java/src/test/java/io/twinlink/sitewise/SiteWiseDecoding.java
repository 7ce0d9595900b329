package io.twinlink.sitewise;

import io.twinlink.internal.FrameReader;
import io.twinlink.internal.Operation;

/** How tests outside of this package read SiteWise's answers. */
public final class SiteWiseDecoding {
  public static final Operation<ListAssetModelsResponse> LIST_ASSET_MODELS =
      new Operation<>("iotsitewise", "ListAssetModels") {
        @Override
        protected ListAssetModelsResponse read(FrameReader reader) {
          return ListAssetModelsResponse.read(reader);
        }
      };

  public static final Operation<ListPortalsResponse> LIST_PORTALS =
      new Operation<>("iotsitewise", "ListPortals") {
        @Override
        protected ListPortalsResponse read(FrameReader reader) {
          return ListPortalsResponse.read(reader);
        }
      };

  public static final Operation<ListProjectsResponse> LIST_PROJECTS =
      new Operation<>("iotsitewise", "ListProjects") {
        @Override
        protected ListProjectsResponse read(FrameReader reader) {
          return ListProjectsResponse.read(reader);
        }
      };

  private SiteWiseDecoding() {}
}
