package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A logo: a new file, or the id of the logo that is to stay. Set one of the two. */
public final class Image extends Structure {
  static final Shape SHAPE = new Shape("id,file", "t,r", 's', new Image(null));

  private Image(Object[] values) {
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
    return new Image(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ImageFile.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the logo that is to stay; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** {@return a new logo to upload; null if absent} */
  public ImageFile file() {
    return (ImageFile) at(1);
  }

  /** Builds {@link Image}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Image, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Image original) {
      super(original);
    }

    /** Sets {@link Image#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link Image#file()}; null for absent. */
    public Builder file(ImageFile file) {
      return set(1, file);
    }

    /** Sets {@link Image#file()} to what a function builds. */
    public Builder file(Consumer<ImageFile.Builder> file) {
      return file(ImageFile.builder().applyMutation(file).build());
    }
  }
}
