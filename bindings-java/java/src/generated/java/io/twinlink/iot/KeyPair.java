package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A key pair. The private key is a secret. */
public final class KeyPair extends Structure {
  static final Shape SHAPE = new Shape("PublicKey,PrivateKey", "t,!t", 's', new KeyPair(null));

  private KeyPair(Object[] values) {
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
    return new KeyPair(values);
  }

  /** {@return the public key, as PEM; null if absent} */
  public String publicKey() {
    return (String) at(0);
  }

  /** {@return the private key, as PEM. It is a secret; null if absent} */
  public String privateKey() {
    return (String) at(1);
  }

  /** Builds {@link KeyPair}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<KeyPair, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(KeyPair original) {
      super(original);
    }

    /** Sets {@link KeyPair#publicKey()}; null for absent. */
    public Builder publicKey(String publicKey) {
      return set(0, publicKey);
    }

    /** Sets {@link KeyPair#privateKey()}; null for absent. */
    public Builder privateKey(String privateKey) {
      return set(1, privateKey);
    }
  }
}
