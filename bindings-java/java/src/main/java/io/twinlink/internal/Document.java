package io.twinlink.internal;

import java.nio.charset.StandardCharsets;

/** What an answer is that is one document: a shadow's. */
public final class Document {
  private Document() {}

  /**
   * {@return the document as text; null if there is none}
   *
   * @param bytes the document in UTF-8, or null
   */
  public static String text(byte[] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }
}
