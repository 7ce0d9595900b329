package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createPolicyVersion} takes. */
public final class CreatePolicyVersionRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "policyName,policyDocument,setAsDefault",
          "t,t,b",
          's',
          new CreatePolicyVersionRequest(null));

  private CreatePolicyVersionRequest(Object[] values) {
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
    return new CreatePolicyVersionRequest(values);
  }

  /** {@return the name of the policy; 1 to 128 characters; null if absent} */
  public String policyName() {
    return (String) at(0);
  }

  /** {@return what the policy says, as JSON; 0 to 404600 characters; null if absent} */
  public String policyDocument() {
    return (String) at(1);
  }

  /** {@return whether it is in force at once. Default: false; null if absent} */
  public Boolean setAsDefault() {
    return (Boolean) at(2);
  }

  /**
   * Builds {@link CreatePolicyVersionRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<CreatePolicyVersionRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreatePolicyVersionRequest original) {
      super(original);
    }

    /** Sets {@link CreatePolicyVersionRequest#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(0, policyName);
    }

    /** Sets {@link CreatePolicyVersionRequest#policyDocument()}; null for absent. */
    public Builder policyDocument(String policyDocument) {
      return set(1, policyDocument);
    }

    /** Sets {@link CreatePolicyVersionRequest#setAsDefault()}; null for absent. */
    public Builder setAsDefault(Boolean setAsDefault) {
      return set(2, setAsDefault);
    }
  }
}
