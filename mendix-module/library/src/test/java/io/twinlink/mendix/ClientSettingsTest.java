package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.core.Core;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.nio.ByteBuffer;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientSettingsTest {
  private static final String AUTHENTICATION = "AWSAuthentication.";
  private static final String CONFIGURATION = AUTHENTICATION + "AbstractRequest_BasicClientConfig";
  private static final String RETRIES = AUTHENTICATION + "SdkClientConfig_AbstractRetryPolicy";
  private static final String HTTP = AUTHENTICATION + "SdkClientConfig_AbstractHttpConfig";

  private final FakeApp app = new FakeApp();

  private IMendixObject entity(String name, Object... members) {
    return app.object(Set.of(AUTHENTICATION + name), members);
  }

  private ByteBuffer key(IMendixObject configuration) {
    return settings("a module", configuration).key();
  }

  private ClientSettings settings(String module, IMendixObject configuration) {
    CallerKeys keys = CallerKeys.read(app.members(app.credentials()), new Date());
    IMendixObject request =
        configuration == null ? entity("Request") : entity("Request", CONFIGURATION, configuration);
    return new ClientSettings("us-east-1", keys, Core.getLogger(module))
        .configure(app.members(request), new UnusedSettings(module));
  }

  private String refused(IMendixObject configuration) {
    return assertThrows(Failure.class, () -> key(configuration)).getMessage();
  }

  private IMendixObject retrying(Object... policy) {
    return entity("SdkClientConfig", RETRIES, entity("NumberRetryPolicy", policy));
  }

  @Test
  void nothingSetIsTheSameAsNoConfiguration() {
    assertEquals(key(null), key(entity("BasicClientConfig", "ApiTimeOutInMs", null)));
    assertEquals(key(null), key(entity("BasicClientConfig", "EndpointUrl", "")));
    assertEquals(key(null), key(retrying("MaxNumberOfRetries", null)));
  }

  @Test
  void everySettingCounts() {
    Set<ByteBuffer> keys =
        Set.of(
            key(null),
            key(entity("BasicClientConfig", "ApiTimeOutInMs", 1000L)),
            key(entity("BasicClientConfig", "EndpointUrl", "http://127.0.0.1:1")),
            key(entity("SdkClientConfig", "ApiAttemptTimeOutInMs", 1000L)),
            key(retrying("MaxNumberOfRetries", 4)),
            key(entity("SdkClientConfig", RETRIES, entity("NoRetryPolicy"))),
            key(
                entity(
                    "SdkClientConfig",
                    HTTP,
                    entity("UrlHttpConfig", "ConnectionTimeOutInMs", 1000L))));
    assertEquals(7, keys.size());
  }

  @Test
  void aPolicyWithoutRetriesIsOneAttempt() {
    assertEquals(
        key(retrying("MaxNumberOfRetries", 0)),
        key(entity("SdkClientConfig", RETRIES, entity("NoRetryPolicy"))));
  }

  @Test
  void theSocketTimeOutStandsInForThatOfTheAttempt() {
    IMendixObject http = entity("UrlHttpConfig", "SocketTimeOutInMs", 1000L);
    assertEquals(
        key(entity("SdkClientConfig", "ApiAttemptTimeOutInMs", 1000L)),
        key(entity("SdkClientConfig", HTTP, http)));
    assertEquals(
        key(entity("SdkClientConfig", "ApiAttemptTimeOutInMs", 2000L)),
        key(entity("SdkClientConfig", "ApiAttemptTimeOutInMs", 2000L, HTTP, http)));
  }

  @Test
  void whatIsOutOfBoundsIsNamedAsInTheModel() {
    assertEquals(
        "ApiTimeOutInMs must be 1 to 3600000 milliseconds, but is 0.",
        refused(entity("BasicClientConfig", "ApiTimeOutInMs", 0L)));
    assertEquals(
        "ApiAttemptTimeOutInMs must be 1 to 3600000 milliseconds, but is 3600001.",
        refused(entity("SdkClientConfig", "ApiAttemptTimeOutInMs", 3_600_001L)));
    assertEquals(
        "MaxNumberOfRetries must be 0 to 19, but is -1.",
        refused(retrying("MaxNumberOfRetries", -1)));
    assertEquals(
        "MaxNumberOfRetries must be 0 to 19, but is 20.",
        refused(retrying("MaxNumberOfRetries", 20)));
  }

  @Test
  void whatHasNoEffectIsToldOnce() {
    IMendixObject http =
        entity(
            "ApacheHttpConfig", "MaxConnections", 5, "TcpKeepAlive", "_True", "LocalAddress", "");
    settings("module of this test", entity("SdkClientConfig", HTTP, http));
    settings("module of this test", entity("SdkClientConfig", HTTP, http));
    assertEquals(1, app.log.size());
    assertTrue(
        app.log
            .get(0)
            .startsWith(
                "module of this test warn ApacheHttpConfig: MaxConnections, TcpKeepAlive have no"
                    + " effect"),
        app.log.toString());
  }

  @Test
  void aKeyShowsNothing() {
    assertNotEquals(key(null), new Fingerprint().toKey());
    assertTrue(key(null).toString().matches("java.nio.HeapByteBufferR\\[pos=0 lim=32 cap=32]"));
  }
}
