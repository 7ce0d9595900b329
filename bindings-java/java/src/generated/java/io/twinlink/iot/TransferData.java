package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What is known of the transfer of a certificate to another account. */
public final class TransferData extends Structure {
  static final Shape SHAPE =
      new Shape(
          "transferMessage,rejectReason,transferDate,acceptDate,rejectDate",
          "t,t,m,m,m",
          's',
          new TransferData(null));

  private TransferData(Object[] values) {
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
    return new TransferData(values);
  }

  /** {@return what was said to who got it; at most 128 characters; null if absent} */
  public String transferMessage() {
    return (String) at(0);
  }

  /** {@return why the transfer was rejected; at most 128 characters; null if absent} */
  public String rejectReason() {
    return (String) at(1);
  }

  /** {@return when it was transferred; null if absent} */
  public Instant transferDate() {
    return (Instant) at(2);
  }

  /** {@return when the transfer was accepted; null if absent} */
  public Instant acceptDate() {
    return (Instant) at(3);
  }

  /** {@return when the transfer was rejected; null if absent} */
  public Instant rejectDate() {
    return (Instant) at(4);
  }

  /** Builds {@link TransferData}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TransferData, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TransferData original) {
      super(original);
    }

    /** Sets {@link TransferData#transferMessage()}; null for absent. */
    public Builder transferMessage(String transferMessage) {
      return set(0, transferMessage);
    }

    /** Sets {@link TransferData#rejectReason()}; null for absent. */
    public Builder rejectReason(String rejectReason) {
      return set(1, rejectReason);
    }

    /** Sets {@link TransferData#transferDate()}; null for absent. */
    public Builder transferDate(Instant transferDate) {
      return set(2, transferDate);
    }

    /** Sets {@link TransferData#acceptDate()}; null for absent. */
    public Builder acceptDate(Instant acceptDate) {
      return set(3, acceptDate);
    }

    /** Sets {@link TransferData#rejectDate()}; null for absent. */
    public Builder rejectDate(Instant rejectDate) {
      return set(4, rejectDate);
    }
  }
}
