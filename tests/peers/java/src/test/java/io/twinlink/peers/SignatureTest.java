package io.twinlink.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.twinlink.Credentials;
import io.twinlink.Signer;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * AWS's signer for Java as oracle for signatures: a few hundred generated requests, signed by both,
 * byte for byte the same. What {@link GeneratedRequest} leaves out is where the two differ on
 * purpose.
 */
class SignatureTest {
  private static final String ID = "AKIDEXAMPLE";
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
  private static final String TOKEN = "IQoJb3JpZ2luX2VjE//example+token==";
  private static final Instant NOW = Instant.parse("2026-02-28T23:59:58Z");
  private static final Duration EXPIRES = Duration.ofSeconds(77);

  /** How a request is signed, besides where the signature goes. */
  private record How(boolean doubleEncode, boolean normalizePath, boolean token, boolean payload) {
    static How of(String letters) {
      return new How(
          letters.contains("double"),
          letters.contains("normalize"),
          letters.contains("token"),
          !letters.contains("unsigned"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "double normalize",
    "double normalize token",
    "double",
    "normalize token",
    "token",
    "double normalize unsigned",
    "unsigned token",
    "normalize unsigned"
  })
  void headersAreThoseOfTheSdk(String how) throws Exception {
    Set<String> signatures = new HashSet<>();
    for (int seed = 0; seed < 100; seed++) {
      GeneratedRequest request = GeneratedRequest.of(seed);
      SdkHttpRequest theirs =
          theirs(request, How.of(how), AwsV4FamilyHttpSigner.AuthLocation.HEADER);
      Map<String, String> ours = ours(request, How.of(how));
      for (Map.Entry<String, String> header : ours.entrySet()) {
        String expected = theirs.firstMatchingHeader(header.getKey()).orElse(null);
        assertEquals(expected, header.getValue(), () -> header.getKey() + " of " + request);
      }
      signatures.add(ours.get("authorization"));
    }
    assertEquals(100, signatures.size());
  }

  @ParameterizedTest
  @CsvSource({"double normalize", "double normalize token", "double", "normalize", "token"})
  void presignedUrlsAreThoseOfTheSdk(String how) throws Exception {
    for (int seed = 1000; seed < 1060; seed++) {
      GeneratedRequest request = GeneratedRequest.of(seed).withoutBody();
      SdkHttpRequest theirs =
          theirs(request, How.of(how), AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING);
      URI ours =
          signer(How.of(how)).presign(request.method(), request.uri(), request.headers(), EXPIRES);
      // The SDK puts parameters of one name together and leaves out = before nothing; both are free
      // to.
      assertEquals(sorted(theirs.getUri()), sorted(ours), request::toString);
    }
  }

  private static List<String> sorted(URI uri) {
    return Stream.of(uri.getRawQuery().split("&"))
        .map(text -> text.replaceFirst("=$", ""))
        .sorted()
        .toList();
  }

  private static Map<String, String> ours(GeneratedRequest request, How how) throws Exception {
    String payload =
        how.payload()
            ? HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(request.body()))
            : Signer.UNSIGNED;
    if (!how.payload()) {
      return signer(how).signPayload(request.method(), request.uri(), request.headers(), payload);
    }
    // The SDK names the hash in a header for every service, and signs that; we do for Amazon S3, or
    // as told.
    List<Map.Entry<String, String>> headers = new ArrayList<>(request.headers());
    headers.add(Map.entry("x-amz-content-sha256", payload));
    return signer(how).sign(request.method(), request.uri(), headers, request.body());
  }

  private static Signer signer(How how) {
    return Signer.builder()
        .credentials(Credentials.of(ID, SECRET, how.token() ? TOKEN : null))
        .service("execute-api")
        .region("eu-west-1")
        .time(NOW)
        .doubleEncode(how.doubleEncode())
        .normalizePath(how.normalizePath())
        .build();
  }

  private static SdkHttpRequest theirs(
      GeneratedRequest request, How how, AwsV4FamilyHttpSigner.AuthLocation location) {
    SdkHttpRequest.Builder unsigned =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.fromValue(request.method()))
            .uri(request.uri());
    request.headers().forEach(header -> unsigned.appendHeader(header.getKey(), header.getValue()));
    AwsCredentialsIdentity keys =
        how.token()
            ? AwsSessionCredentialsIdentity.create(ID, SECRET, TOKEN)
            : AwsCredentialsIdentity.create(ID, SECRET);
    SignRequest.Builder<AwsCredentialsIdentity> asked =
        SignRequest.builder(keys)
            .request(unsigned.build())
            .payload(ContentStreamProvider.fromByteArray(request.body()))
            .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-west-1")
            .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "execute-api")
            .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, how.doubleEncode())
            .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, how.normalizePath())
            .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, how.payload())
            .putProperty(AwsV4FamilyHttpSigner.AUTH_LOCATION, location)
            .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(NOW, ZoneOffset.UTC));
    if (location == AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING) {
      asked.putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, EXPIRES);
    }
    return AwsV4HttpSigner.create().sign(asked.build()).request();
  }
}
