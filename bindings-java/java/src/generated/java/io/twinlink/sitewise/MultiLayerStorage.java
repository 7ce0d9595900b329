package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Where the cold tier is. */
public final class MultiLayerStorage extends Structure {
  static final Shape SHAPE =
      new Shape("customerManagedS3Storage", "r", 's', new MultiLayerStorage(null));

  private MultiLayerStorage(Object[] values) {
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
    return new MultiLayerStorage(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return CustomerManagedS3Storage.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the S3 bucket of yours that serves as the cold tier; null if absent} */
  public CustomerManagedS3Storage customerManagedS3Storage() {
    return (CustomerManagedS3Storage) at(0);
  }

  /** Builds {@link MultiLayerStorage}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<MultiLayerStorage, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(MultiLayerStorage original) {
      super(original);
    }

    /** Sets {@link MultiLayerStorage#customerManagedS3Storage()}; null for absent. */
    public Builder customerManagedS3Storage(CustomerManagedS3Storage customerManagedS3Storage) {
      return set(0, customerManagedS3Storage);
    }

    /** Sets {@link MultiLayerStorage#customerManagedS3Storage()} to what a function builds. */
    public Builder customerManagedS3Storage(
        Consumer<CustomerManagedS3Storage.Builder> customerManagedS3Storage) {
      return customerManagedS3Storage(
          CustomerManagedS3Storage.builder().applyMutation(customerManagedS3Storage).build());
    }
  }
}
