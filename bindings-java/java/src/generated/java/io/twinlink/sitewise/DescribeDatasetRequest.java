package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeDataset} takes. */
public final class DescribeDatasetRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "datasetId,workspaceName,datasetVersion", "t,t,t", 's', new DescribeDatasetRequest(null));

  private DescribeDatasetRequest(Object[] values) {
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
    return new DescribeDatasetRequest(values);
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

  /** {@return the version of the dataset; 1 to 10 characters; null if absent} */
  public String datasetVersion() {
    return (String) at(2);
  }

  /** Builds {@link DescribeDatasetRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DescribeDatasetRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeDatasetRequest original) {
      super(original);
    }

    /** Sets {@link DescribeDatasetRequest#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link DescribeDatasetRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link DescribeDatasetRequest#datasetVersion()}; null for absent. */
    public Builder datasetVersion(String datasetVersion) {
      return set(2, datasetVersion);
    }
  }
}
