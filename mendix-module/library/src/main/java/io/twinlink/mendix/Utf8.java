package io.twinlink.mendix;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts and their bytes, without characters that stand for what cannot be read. */
public final class Utf8 {
  private Utf8() {}

  /**
   * Reads bytes.
   *
   * @param bytes the bytes
   * @return the text; null if they are none
   */
  public static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException noText) {
      return null;
    }
  }

  /**
   * Writes a text.
   *
   * @param text the text
   * @return its bytes; null if half of a surrogate pair is in it
   */
  public static byte[] bytes(String text) {
    try {
      ByteBuffer written = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[written.remaining()];
      written.get(bytes);
      return bytes;
    } catch (CharacterCodingException half) {
      return null;
    }
  }
}
