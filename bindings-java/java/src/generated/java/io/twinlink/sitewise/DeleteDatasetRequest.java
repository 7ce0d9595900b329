package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteDataset} takes. */
public final class DeleteDatasetRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "datasetId,workspaceName,clientToken", "t,t,t", 's', new DeleteDatasetRequest(null));

  private DeleteDatasetRequest(Object[] values) {
    super(values);
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this structure} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  @Override
  protected Structure make(Object[] values) {
    return new DeleteDatasetRequest(values);
  }

  /** {@return the id of the dataset; 36 characters; null if absent} */
  public String datasetId() {
    return (String) at(0);
  }

  /**
   * {@return the name of the workspace of a session or curated dataset; an external dataset has
   * none; 1 to 64 characters; null if absent}
   */
  public String workspaceName() {
    return (String) at(1);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(2);
  }

  /** Builds {@link DeleteDatasetRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteDatasetRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteDatasetRequest original) {
      super(original);
    }

    /** Sets {@link DeleteDatasetRequest#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link DeleteDatasetRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link DeleteDatasetRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(2, clientToken);
    }
  }
}
