package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The Kendra source of a dataset: its knowledge base, and the role that goes with it. */
public final class KendraSourceDetail extends Structure {
  static final Shape SHAPE =
      new Shape("knowledgeBaseArn,roleArn", "t,t", 's', new KendraSourceDetail(null));

  private KendraSourceDetail(Object[] values) {
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
    return new KendraSourceDetail(values);
  }

  /** {@return the ARN of the Kendra knowledge base; 1 to 1600 characters; null if absent} */
  public String knowledgeBaseArn() {
    return (String) at(0);
  }

  /**
   * {@return the ARN of the role that goes with the Kendra source; 1 to 1600 characters; null if
   * absent}
   */
  public String roleArn() {
    return (String) at(1);
  }

  /** Builds {@link KendraSourceDetail}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<KendraSourceDetail, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(KendraSourceDetail original) {
      super(original);
    }

    /** Sets {@link KendraSourceDetail#knowledgeBaseArn()}; null for absent. */
    public Builder knowledgeBaseArn(String knowledgeBaseArn) {
      return set(0, knowledgeBaseArn);
    }

    /** Sets {@link KendraSourceDetail#roleArn()}; null for absent. */
    public Builder roleArn(String roleArn) {
      return set(1, roleArn);
    }
  }
}
