package io.twinlink.twinmaker;

import io.twinlink.internal.Operation;

/** How tests outside of this package read TwinMaker's answers. */
public final class TwinMakerDecoding {
  public static final Operation<ListWorkspacesResponse> LIST_WORKSPACES =
      new Operation<>("iottwinmaker.ListWorkspaces", ListWorkspacesResponse.SHAPE);

  private TwinMakerDecoding() {}
}
