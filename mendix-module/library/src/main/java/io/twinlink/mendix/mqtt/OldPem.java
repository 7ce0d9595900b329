package io.twinlink.mendix.mqtt;

import io.twinlink.mendix.Failure;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys that are encrypted in OpenSSL's old form, within the PEM block ({@code Proc-Type:
 * 4,ENCRYPTED}). Mendix's module took them; nothing else in this library does.
 */
final class OldPem {
  private static final Pattern BLOCK =
      Pattern.compile(
          "-----BEGIN ([A-Z ]+)-----\\s*Proc-Type: 4,ENCRYPTED\\s+DEK-Info: ([A-Z0-9-]+),([0-9A-Fa-f]+)"
              + "([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  /** How many bytes of the initial value are the salt of the key. */
  private static final int SALT_BYTES = 8;

  private OldPem() {}

  /**
   * Decrypts the keys in a text.
   *
   * @param pem the text, which may hold other blocks
   * @param password the password; null or empty is an error if it is needed
   * @return the same with plain keys
   */
  static byte[] plain(byte[] pem, String password) {
    // Latin 1 keeps every byte, whatever stands between the blocks.
    Matcher block = BLOCK.matcher(new String(pem, StandardCharsets.ISO_8859_1));
    String text = block.replaceAll(found -> Matcher.quoteReplacement(plain(found, password)));
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String plain(MatchResult block, String password) {
    if (password == null || password.isEmpty()) {
      throw unusable("is encrypted, but CertificatePassword is empty");
    }
    String label = block.group(1);
    byte[] key;
    try {
      byte[] content = Base64.getMimeDecoder().decode(block.group(4));
      key = decrypted(block.group(2), bytes(block.group(3)), content, password);
    } catch (GeneralSecurityException | IllegalArgumentException wrong) {
      // What the cipher says of a wrong password is of no use.
      throw unusable("cannot be decrypted with CertificatePassword");
    }
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
    return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----";
  }

  private static byte[] decrypted(String name, byte[] initial, byte[] content, String password)
      throws GeneralSecurityException {
    boolean isTriple = name.equals("DES-EDE3-CBC");
    if (!isTriple && !name.matches("AES-(128|192|256)-CBC")) {
      throw unusable("is encrypted with " + name + ", which is not read");
    }
    int length = isTriple ? 24 : Integer.parseInt(name.substring(4, 7)) / 8;
    byte[] key = key(password.getBytes(StandardCharsets.UTF_8), initial, length);
    Cipher cipher =
        Cipher.getInstance(isTriple ? "DESede/CBC/PKCS5Padding" : "AES/CBC/PKCS5Padding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, isTriple ? "DESede" : "AES"),
        new IvParameterSpec(initial));
    return cipher.doFinal(content);
  }

  /** OpenSSL's own derivation: MD5 over what came before, the password and the salt. */
  private static byte[] key(byte[] password, byte[] initial, int length)
      throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("MD5");
    byte[] key = new byte[0];
    byte[] last = new byte[0];
    while (key.length < length) {
      digest.update(last);
      digest.update(password);
      digest.update(initial, 0, SALT_BYTES);
      last = digest.digest();
      int before = key.length;
      key = Arrays.copyOf(key, before + last.length);
      System.arraycopy(last, 0, key, before, last.length);
    }
    return Arrays.copyOf(key, length);
  }

  private static byte[] bytes(String hexadecimal) {
    if (hexadecimal.length() % 2 != 0 || hexadecimal.length() < 2 * SALT_BYTES) {
      throw new IllegalArgumentException("the initial value is cut off");
    }
    byte[] bytes = new byte[hexadecimal.length() / 2];
    for (int place = 0; place < bytes.length; place++) {
      bytes[place] = (byte) Integer.parseInt(hexadecimal.substring(2 * place, 2 * place + 2), 16);
    }
    return bytes;
  }

  private static Failure unusable(String why) {
    return Failure.of(
        "credentials",
        "the private key " + why + '.',
        null,
        "Check ClientKey and CertificatePassword, or convert the key with `openssl pkcs8 -topk8`.");
  }
}
