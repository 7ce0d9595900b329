package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code createPolicy} takes. */
public final class CreatePolicyRequest extends Structure {
  static final Shape SHAPE =
      new Shape("policyName,policyDocument,tags", "t,t,[r", 's', new CreatePolicyRequest(null));

  private CreatePolicyRequest(Object[] values) {
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
    return new CreatePolicyRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return Tag.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the policy; 1 to 128 characters; null if absent} */
  public String policyName() {
    return (String) at(0);
  }

  /** {@return what the policy says, as JSON; 0 to 404600 characters; null if absent} */
  public String policyDocument() {
    return (String) at(1);
  }

  /** {@return its tags, unmodifiable; empty if absent} */
  public List<Tag> tags() {
    return listAt(2);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(2) != null;
  }

  /** Builds {@link CreatePolicyRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreatePolicyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreatePolicyRequest original) {
      super(original);
    }

    /** Sets {@link CreatePolicyRequest#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(0, policyName);
    }

    /** Sets {@link CreatePolicyRequest#policyDocument()}; null for absent. */
    public Builder policyDocument(String policyDocument) {
      return set(1, policyDocument);
    }

    /** Sets {@link CreatePolicyRequest#tags()}; null for absent. */
    public Builder tags(Collection<Tag> tags) {
      return setList(2, tags);
    }

    /** Sets {@link CreatePolicyRequest#tags()}. */
    public Builder tags(Tag... tags) {
      return tags(Arrays.asList(tags));
    }

    /** Sets {@link CreatePolicyRequest#tags()} to what functions build. */
    @SafeVarargs
    public final Builder tags(Consumer<Tag.Builder>... tags) {
      List<Tag> built = new ArrayList<>();
      for (Consumer<Tag.Builder> one : tags) {
        built.add(Tag.builder().applyMutation(one).build());
      }
      return tags(built);
    }
  }
}
