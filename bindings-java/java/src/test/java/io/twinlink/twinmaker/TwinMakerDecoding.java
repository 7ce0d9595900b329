package io.twinlink.twinmaker;

import io.twinlink.internal.Operation;
import io.twinlink.internal.Shape;

/** How tests outside of this package read TwinMaker's answers. */
public final class TwinMakerDecoding {
  public static final Operation<ListWorkspacesResponse> LIST_WORKSPACES =
      new Operation<>("iottwinmaker.ListWorkspaces", ListWorkspacesResponse.SHAPE);

  private TwinMakerDecoding() {}

  /** Any operation, by AWS's name. */
  public static Operation<?> of(String name) {
    try {
      Class<?> response = Class.forName("io.twinlink.twinmaker." + name + "Response");
      Shape shape = (Shape) response.getDeclaredField("SHAPE").get(null);
      return new Operation<>("iottwinmaker." + name, shape);
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }
}
