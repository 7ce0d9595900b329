package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** An image that has been uploaded, and where to fetch it. */
public final class ImageLocation extends Structure {
  static final Shape SHAPE = new Shape("id,url", "t,t", 's', new ImageLocation(null));

  private ImageLocation(Object[] values) {
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
    return new ImageLocation(values);
  }

  /** {@return the id of the image; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /**
   * {@return where to fetch the image. The URL works for 15 minutes; 1 to 256 characters; null if
   * absent}
   */
  public String url() {
    return (String) at(1);
  }

  /** Builds {@link ImageLocation}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ImageLocation, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ImageLocation original) {
      super(original);
    }

    /** Sets {@link ImageLocation#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link ImageLocation#url()}; null for absent. */
    public Builder url(String url) {
      return set(1, url);
    }
  }
}
