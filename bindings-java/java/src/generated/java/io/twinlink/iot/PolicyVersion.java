package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** A version of a policy in a list. */
public final class PolicyVersion extends Structure {
  static final Shape SHAPE =
      new Shape("versionId,isDefaultVersion,createDate", "t,b,m", 's', new PolicyVersion(null));

  private PolicyVersion(Object[] values) {
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
    return new PolicyVersion(values);
  }

  /** {@return the version, such as {@code 1}; null if absent} */
  public String versionId() {
    return (String) at(0);
  }

  /** {@return whether it is in force; null if absent} */
  public Boolean isDefaultVersion() {
    return (Boolean) at(1);
  }

  /** {@return when it was created; null if absent} */
  public Instant createDate() {
    return (Instant) at(2);
  }

  /** Builds {@link PolicyVersion}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PolicyVersion, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PolicyVersion original) {
      super(original);
    }

    /** Sets {@link PolicyVersion#versionId()}; null for absent. */
    public Builder versionId(String versionId) {
      return set(0, versionId);
    }

    /** Sets {@link PolicyVersion#isDefaultVersion()}; null for absent. */
    public Builder isDefaultVersion(Boolean isDefaultVersion) {
      return set(1, isDefaultVersion);
    }

    /** Sets {@link PolicyVersion#createDate()}; null for absent. */
    public Builder createDate(Instant createDate) {
      return set(2, createDate);
    }
  }
}
