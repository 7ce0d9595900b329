package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The source of a dataset that the assistant cites. */
public final class Source extends Structure {
  static final Shape SHAPE = new Shape("arn,location", "t,r", 's', new Source(null));

  private Source(Object[] values) {
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
    return new Source(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return Location.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the ARN of the dataset; of the Kendra index, if the source is Kendra; null if absent}
   */
  public String arn() {
    return (String) at(0);
  }

  /**
   * {@return where the cited text was stored at first: an S3 object, for instance, if Kendra took
   * it from a bucket; null if absent}
   */
  public Location location() {
    return (Location) at(1);
  }

  /** Builds {@link Source}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Source, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Source original) {
      super(original);
    }

    /** Sets {@link Source#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(0, arn);
    }

    /** Sets {@link Source#location()}; null for absent. */
    public Builder location(Location location) {
      return set(1, location);
    }

    /** Sets {@link Source#location()} to what a function builds. */
    public Builder location(Consumer<Location.Builder> location) {
      return location(Location.builder().applyMutation(location).build());
    }
  }
}
