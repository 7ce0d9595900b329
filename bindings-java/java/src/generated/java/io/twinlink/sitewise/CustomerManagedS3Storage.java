package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The S3 bucket of yours that serves as the cold tier, and the role that writes to it. */
public final class CustomerManagedS3Storage extends Structure {
  static final Shape SHAPE =
      new Shape("s3ResourceArn,roleArn", "t,t", 's', new CustomerManagedS3Storage(null));

  private CustomerManagedS3Storage(Object[] values) {
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
    return new CustomerManagedS3Storage(values);
  }

  /** {@return the S3 ARN to which the data is sent; 1 to 1600 characters; null if absent} */
  public String s3ResourceArn() {
    return (String) at(0);
  }

  /**
   * {@return the ARN of the IAM role with which IoT SiteWise writes to S3; 1 to 1600 characters;
   * null if absent}
   */
  public String roleArn() {
    return (String) at(1);
  }

  /**
   * Builds {@link CustomerManagedS3Storage}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<CustomerManagedS3Storage, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CustomerManagedS3Storage original) {
      super(original);
    }

    /** Sets {@link CustomerManagedS3Storage#s3ResourceArn()}; null for absent. */
    public Builder s3ResourceArn(String s3ResourceArn) {
      return set(0, s3ResourceArn);
    }

    /** Sets {@link CustomerManagedS3Storage#roleArn()}; null for absent. */
    public Builder roleArn(String roleArn) {
      return set(1, roleArn);
    }
  }
}
