package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What went wrong with a workspace. */
public final class WorkspaceErrorDetails extends Structure {
  static final Shape SHAPE = new Shape("code,message", "e,t", 's', new WorkspaceErrorDetails(null));

  private WorkspaceErrorDetails(Object[] values) {
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
    return new WorkspaceErrorDetails(values);
  }

  /**
   * {@return the kind of failure; {@link ErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; null if absent}
   */
  public ErrorCode code() {
    return ErrorCode.fromValue(codeAsString());
  }

  /** {@return the text of {@link #code} as AWS has it; null if absent} */
  public String codeAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; 1 to 2048 characters; null if absent} */
  public String message() {
    return (String) at(1);
  }

  /** Builds {@link WorkspaceErrorDetails}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<WorkspaceErrorDetails, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(WorkspaceErrorDetails original) {
      super(original);
    }

    /** Sets {@link WorkspaceErrorDetails#codeAsString()}; null for absent. */
    public Builder code(String code) {
      return set(0, code);
    }

    /** Sets {@link WorkspaceErrorDetails#code()}; null for absent. */
    public Builder code(ErrorCode code) {
      return setText(0, code);
    }

    /** Sets {@link WorkspaceErrorDetails#message()}; null for absent. */
    public Builder message(String message) {
      return set(1, message);
    }
  }
}
