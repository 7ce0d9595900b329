package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * The role and the Lambda function of a portal's alarms. An alarm watches a property and tells when
 * it leaves its range.
 */
public final class Alarms extends Structure {
  static final Shape SHAPE =
      new Shape("alarmRoleArn,notificationLambdaArn", "t,t", 's', new Alarms(null));

  private Alarms(Object[] values) {
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
    return new Alarms(values);
  }

  /**
   * {@return the ARN of the IAM role with which alarms act, for instance in IoT Events; 1 to 1600
   * characters; null if absent}
   */
  public String alarmRoleArn() {
    return (String) at(0);
  }

  /**
   * {@return the ARN of the Lambda function for the notifications of alarms; 1 to 1600 characters;
   * null if absent}
   */
  public String notificationLambdaArn() {
    return (String) at(1);
  }

  /** Builds {@link Alarms}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Alarms, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Alarms original) {
      super(original);
    }

    /** Sets {@link Alarms#alarmRoleArn()}; null for absent. */
    public Builder alarmRoleArn(String alarmRoleArn) {
      return set(0, alarmRoleArn);
    }

    /** Sets {@link Alarms#notificationLambdaArn()}; null for absent. */
    public Builder notificationLambdaArn(String notificationLambdaArn) {
      return set(1, notificationLambdaArn);
    }
  }
}
