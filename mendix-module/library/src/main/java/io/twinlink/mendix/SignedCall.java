package io.twinlink.mendix;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.Signer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A request of the app's own, signed: what {@code AWSAuthentication.SigV4Builder} and lists of
 * {@code SigV4Parameter} say, as what {@code SigV4Headers} holds.
 */
public final class SignedCall {
  /** A RequestBody that stands for any body. */
  private static final String UNSIGNED_BODY = "UNSIGNED-PAYLOAD";

  private static final String DEFAULT_DOMAIN = "amazonaws.com";
  private static final String CONTENT_HASH = "x-amz-content-sha256";

  /** The signature brings these itself; what a caller says of them would be there twice. */
  private static final Set<String> OWN_HEADERS =
      Set.of("authorization", "x-amz-date", "x-amz-security-token", CONTENT_HASH);

  /** The length of the attribute SigV4Headers.EndpointUrl, which is Mendix's. */
  private static final int LONGEST_URL = 200;

  private static final String UNRESERVED =
      "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** What may stand in a path as it is; a percent sign belongs to what the caller encoded. */
  private static final String IN_PATH = UNRESERVED + "/%!$&'()*+,;=:@";

  private final String url;
  private final String host;
  private final String contentHash;
  private final Map<String, String> signed;

  private SignedCall(String url, String host, String contentHash, Map<String, String> signed) {
    this.url = url;
    this.host = host;
    this.contentHash = contentHash;
    this.signed = signed;
  }

  /**
   * Signs a request.
   *
   * @param context the context of the action
   * @param credentials an object of Credentials; null is an error
   * @param builder an object of SigV4Builder; null is an error
   * @param headers objects of SigV4Parameter; null is an empty list
   * @param parameters objects of SigV4Parameter; null is an empty list
   * @return what the request must carry
   */
  public static SignedCall sign(
      IContext context,
      IMendixObject credentials,
      IMendixObject builder,
      List<IMendixObject> headers,
      List<IMendixObject> parameters) {
    CallerKeys keys = Activity.keys(context, credentials);
    if (builder == null) {
      throw Failure.validation(
          "SigV4Builder is required.",
          "Create an object of AWSAuthentication.SigV4Builder before the call.");
    }
    Members request = new Members(context, builder);
    String service = required(request, "ServiceName");
    String method = required(request, "HTTPMethod");
    String region = Activity.regionName(required(request, "Region"));
    String query = query(context, parameters);
    String base = base(request, service, region);
    String path = path(request);
    // As in Mendix's module, an empty path is left out of the URL.
    String url = base + ("/".equals(path) ? "" : path) + (query.isEmpty() ? "" : '?' + query);
    if (url.length() > LONGEST_URL) {
      throw Failure.validation(
          "the URL of the request has "
              + url.length()
              + " characters, but SigV4Headers/EndpointUrl holds "
              + LONGEST_URL
              + '.',
          "Send long parameters in RequestBody, if the service takes them there.");
    }
    URI uri = uri(base + path + (query.isEmpty() ? "" : '?' + query));
    boolean isS3 = service.equals("s3");
    Signer signer =
        Signer.builder()
            .credentials(keys.credentials())
            .service(service)
            .region(region)
            .doubleEncode(!isS3)
            .normalizePath(!isS3)
            .build();
    List<Map.Entry<String, String>> lines = headers(context, headers);
    String body = request.value("RequestBody", String.class);
    if (UNSIGNED_BODY.equals(body)) {
      Map<String, String> signed = signer.signPayload(method, uri, lines, Signer.UNSIGNED);
      return new SignedCall(url, host(uri), UNSIGNED_BODY, signed);
    }
    byte[] content = (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
    String hash = sha256(content);
    if (!isS3) {
      // For Amazon S3 the signer adds it; the users of the module send it to every service.
      lines.add(Map.entry(CONTENT_HASH, hash));
    }
    return new SignedCall(url, host(uri), hash, signer.signPayload(method, uri, lines, hash));
  }

  private static String required(Members request, String name) {
    String value = request.text(name);
    if (value == null) {
      throw Failure.validation(
          name + " of the SigV4Builder is empty.", "Set the attribute before the call.");
    }
    return value;
  }

  private static String base(Members request, String service, String region) {
    String endpoint = request.text("EndpointURL");
    if (endpoint != null && endpoint.matches("https?://.*")) {
      return endpoint.replaceAll("/+$", "");
    }
    String prefix = request.text("URIPrefix");
    String subdomain = request.text("SubDomain");
    return "https://"
        + (prefix == null ? "" : prefix + '.')
        + (subdomain == null ? service : subdomain)
        + '.'
        + region
        + '.'
        + (endpoint == null ? DEFAULT_DOMAIN : endpoint);
  }

  private static String path(Members request) {
    String path = request.text("Path");
    if (path == null || path.equals("\\")) {
      return "/";
    }
    if (!path.startsWith("/")) {
      throw Failure.validation(
          "Path of the SigV4Builder must begin with a slash, but is " + path + '.',
          "Write the path from the host to the query, or leave it empty.");
    }
    return encoded(path, IN_PATH);
  }

  private static String query(IContext context, List<IMendixObject> parameters) {
    List<String> pairs = new ArrayList<>();
    for (Map.Entry<String, String> pair : pairs(context, parameters, "query parameter")) {
      pairs.add(encoded(pair.getKey(), UNRESERVED) + '=' + encoded(pair.getValue(), UNRESERVED));
    }
    // In the order in which they are signed, which some services want to see.
    Collections.sort(pairs);
    return String.join("&", pairs);
  }

  private static List<Map.Entry<String, String>> headers(
      IContext context, List<IMendixObject> headers) {
    List<Map.Entry<String, String>> lines = pairs(context, headers, "header");
    lines.removeIf(line -> OWN_HEADERS.contains(line.getKey().toLowerCase(java.util.Locale.ROOT)));
    return lines;
  }

  private static List<Map.Entry<String, String>> pairs(
      IContext context, List<IMendixObject> objects, String what) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    for (IMendixObject object : objects == null ? List.<IMendixObject>of() : objects) {
      Members members = new Members(context, object);
      String key = members.text("Key");
      if (key == null) {
        throw Failure.validation(
            "Key of a " + what + " is empty.", "Set it in each SigV4Parameter of the list.");
      }
      String value = members.value("Value", String.class);
      pairs.add(Map.entry(key, value == null ? "" : value));
    }
    return pairs;
  }

  private static URI uri(String url) {
    try {
      URI uri = URI.create(url);
      if (uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException broken) {
      throw noUrl(url);
    }
    throw noUrl(url);
  }

  /** The header Host as it is signed: a port that goes without saying is left out. */
  private static String host(URI uri) {
    int standard = "http".equals(uri.getScheme()) ? 80 : 443;
    boolean named = uri.getPort() != -1 && uri.getPort() != standard;
    return uri.getHost() + (named ? ":" + uri.getPort() : "");
  }

  private static Failure noUrl(String url) {
    // What stands before an @ may be a password, and parameters may be secrets.
    String shown =
        url.indexOf('@') < 0 ? url.split("[?#]", 2)[0] : "What holds an @ and is not shown";
    return Failure.validation(
        shown + " is no URL.",
        "Correct ServiceName, URIPrefix, SubDomain, EndpointURL or Path of the SigV4Builder.");
  }

  private static String encoded(String text, String kept) {
    StringBuilder result = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      if (each > 0 && kept.indexOf(each) >= 0) {
        result.append((char) each);
      } else {
        result.append(String.format("%%%02X", each));
      }
    }
    return result.toString();
  }

  private static String sha256(byte[] content) {
    try {
      StringBuilder digits = new StringBuilder();
      for (byte each : MessageDigest.getInstance("SHA-256").digest(content)) {
        digits.append(String.format("%02x", each));
      }
      return digits.toString();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** {@return the URL to call} */
  public String url() {
    return url;
  }

  /** {@return the header Host} */
  public String host() {
    return host;
  }

  /** {@return the header Authorization} */
  public String authorization() {
    return signed.get("authorization");
  }

  /** {@return the header X-Amz-Date} */
  public String date() {
    return signed.get("x-amz-date");
  }

  /** {@return the header X-Amz-Content-Sha256} */
  public String contentHash() {
    return contentHash;
  }
}
