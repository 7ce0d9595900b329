package io.twinlink.mendix;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Tells configurations apart without keeping what is in them: a key in a long-lived map must not be
 * a copy of the secrets.
 */
final class Fingerprint {
  private final MessageDigest digest;

  Fingerprint() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Adds a value; null differs from the empty text, and "a", "b" from "ab". */
  Fingerprint add(Object value) {
    byte[] bytes = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(value == null ? -1 : bytes.length).array());
    digest.update(bytes);
    return this;
  }

  /** {@return what was added, as 32 bytes that compare by their content} */
  ByteBuffer toKey() {
    return ByteBuffer.wrap(digest.digest()).asReadOnlyBuffer();
  }
}
