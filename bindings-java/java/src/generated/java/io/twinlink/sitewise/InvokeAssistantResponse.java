package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code invokeAssistant} answers. */
public final class InvokeAssistantResponse extends Response {
  static final Shape SHAPE =
      new Shape("body,conversationId", "[r,t", true) {
        @Override
        public Structure make(Object[] values) {
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
      };

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

  /** {@return the events of the answer, unmodifiable; empty if absent} */
  public List<ResponseStream> body() {
    return listAt(0);
  }

  /** {@return whether {@link #body} is there, even if empty} */
  public boolean hasBody() {
    return at(0) != null;
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
    public Builder body(Collection<ResponseStream> body) {
      return setList(0, body);
    }

    /** Sets {@link InvokeAssistantResponse#body()}. */
    public Builder body(ResponseStream... body) {
      return body(Arrays.asList(body));
    }

    /** Sets {@link InvokeAssistantResponse#body()} to what functions build. */
    @SafeVarargs
    public final Builder body(Consumer<ResponseStream.Builder>... body) {
      List<ResponseStream> built = new ArrayList<>();
      for (Consumer<ResponseStream.Builder> one : body) {
        built.add(ResponseStream.builder().applyMutation(one).build());
      }
      return body(built);
    }

    /** Sets {@link InvokeAssistantResponse#conversationId()}; null for absent. */
    public Builder conversationId(String conversationId) {
      return set(1, conversationId);
    }
  }
}
