package io.twinlink.sitewise;

import io.twinlink.internal.Operation;
import io.twinlink.internal.Shape;

/** How tests outside of this package read SiteWise's answers. */
public final class SiteWiseDecoding {
  public static final Operation<ListAssetModelsResponse> LIST_ASSET_MODELS =
      new Operation<>("iotsitewise.ListAssetModels", ListAssetModelsResponse.SHAPE);

  public static final Operation<ListPortalsResponse> LIST_PORTALS =
      new Operation<>("iotsitewise.ListPortals", ListPortalsResponse.SHAPE);

  public static final Operation<ListProjectsResponse> LIST_PROJECTS =
      new Operation<>("iotsitewise.ListProjects", ListProjectsResponse.SHAPE);

  private SiteWiseDecoding() {}

  /** Any operation, by AWS's name. */
  public static Operation<?> of(String name) {
    try {
      Class<?> response = Class.forName("io.twinlink.sitewise." + name + "Response");
      Shape shape = (Shape) response.getDeclaredField("SHAPE").get(null);
      return new Operation<>("iotsitewise." + name, shape);
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }
}
