package io.twinlink.iotdata;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Document;
import io.twinlink.internal.Shape;

/** What {@code updateThingShadow} answers. */
public final class UpdateThingShadowResponse extends Response {
  static final Shape SHAPE = new Shape("payload", "x", 'r', new UpdateThingShadowResponse(null));

  private UpdateThingShadowResponse(Object[] values) {
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
    return new UpdateThingShadowResponse(values);
  }

  /** {@return the document, as JSON in UTF-8; a copy; null if absent} */
  public byte[] payload() {
    byte[] bytes = (byte[]) at(0);
    return bytes == null ? null : bytes.clone();
  }

  /** {@return the document as text, which is JSON; null if absent} */
  public String json() {
    return Document.text(payload());
  }

  /**
   * Builds {@link UpdateThingShadowResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<UpdateThingShadowResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateThingShadowResponse original) {
      super(original);
    }

    /** Sets {@link UpdateThingShadowResponse#payload()}; null for absent. */
    public Builder payload(byte[] payload) {
      return set(0, payload == null ? null : payload.clone());
    }
  }
}
