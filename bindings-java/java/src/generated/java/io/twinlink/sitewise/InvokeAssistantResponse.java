package io.twinlink.sitewise;

import io.twinlink.EventStream;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code invokeAssistant} answers. */
public final class InvokeAssistantResponse extends Response {
  static final Shape SHAPE =
      new Shape("body,conversationId", "~r,t", 'r', new InvokeAssistantResponse(null));

  private InvokeAssistantResponse(Object[] values) {
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
    return new InvokeAssistantResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ResponseStream.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the events of the answer, which come once: close it if they are not read to the end;
   * null if absent}
   */
  public EventStream<ResponseStream> body() {
    return streamAt(0);
  }

  /** {@return the id of the conversation, a UUID; 36 characters; null if absent} */
  public String conversationId() {
    return (String) at(1);
  }

  /**
   * Builds {@link InvokeAssistantResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<InvokeAssistantResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(InvokeAssistantResponse original) {
      super(original);
    }

    /** Sets {@link InvokeAssistantResponse#body()}; null for absent. */
    public Builder body(EventStream<ResponseStream> body) {
      return set(0, body);
    }

    /** Sets {@link InvokeAssistantResponse#conversationId()}; null for absent. */
    public Builder conversationId(String conversationId) {
      return set(1, conversationId);
    }
  }
}
