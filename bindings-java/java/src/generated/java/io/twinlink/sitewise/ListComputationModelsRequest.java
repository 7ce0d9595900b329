package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listComputationModels} takes. */
public final class ListComputationModelsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "computationModelType,nextToken,maxResults",
          "e,t,i",
          's',
          new ListComputationModelsRequest(null));

  private ListComputationModelsRequest(Object[] values) {
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
    return new ListComputationModelsRequest(values);
  }

  /**
   * {@return only computation models of this type. Default: models of every type; {@link
   * ComputationModelType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public ComputationModelType computationModelType() {
    return ComputationModelType.fromValue(computationModelTypeAsString());
  }

  /** {@return the text of {@link #computationModelType} as AWS has it; null if absent} */
  public String computationModelTypeAsString() {
    return (String) at(0);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(2);
  }

  /**
   * Builds {@link ListComputationModelsRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Structure.Builder<ListComputationModelsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListComputationModelsRequest original) {
      super(original);
    }

    /**
     * Sets {@link ListComputationModelsRequest#computationModelTypeAsString()}; null for absent.
     */
    public Builder computationModelType(String computationModelType) {
      return set(0, computationModelType);
    }

    /** Sets {@link ListComputationModelsRequest#computationModelType()}; null for absent. */
    public Builder computationModelType(ComputationModelType computationModelType) {
      return setText(0, computationModelType);
    }

    /** Sets {@link ListComputationModelsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListComputationModelsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }
  }
}
