package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code invokeAssistant} takes. */
public final class InvokeAssistantRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "conversationId,message,enableTrace", "t,!t,b", 's', new InvokeAssistantRequest(null));

  private InvokeAssistantRequest(Object[] values) {
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
    return new InvokeAssistantRequest(values);
  }

  /**
   * {@return an id of your own, a UUID that nobody else uses, or that of a conversation to go on
   * with. Default: a new one is made; 36 characters; null if absent}
   */
  public String conversationId() {
    return (String) at(0);
  }

  /** {@return what the user says to the assistant; 1 to 10000 characters; null if absent} */
  public String message() {
    return (String) at(1);
  }

  /**
   * {@return whether traces come too: how the assistant reasons and which data it reads; null if
   * absent}
   */
  public Boolean enableTrace() {
    return (Boolean) at(2);
  }

  /** Builds {@link InvokeAssistantRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<InvokeAssistantRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(InvokeAssistantRequest original) {
      super(original);
    }

    /** Sets {@link InvokeAssistantRequest#conversationId()}; null for absent. */
    public Builder conversationId(String conversationId) {
      return set(0, conversationId);
    }

    /** Sets {@link InvokeAssistantRequest#message()}; null for absent. */
    public Builder message(String message) {
      return set(1, message);
    }

    /** Sets {@link InvokeAssistantRequest#enableTrace()}; null for absent. */
    public Builder enableTrace(Boolean enableTrace) {
      return set(2, enableTrace);
    }
  }
}
