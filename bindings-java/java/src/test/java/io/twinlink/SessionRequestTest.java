package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.testing.Emulator;
import io.twinlink.testing.WithEmulator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Refusals of CreateSession as data. That a request which was made this way is answered with keys
 * is tested with the Mendix modules, which need it.
 */
@ExtendWith(WithEmulator.class)
class SessionRequestTest {
  private static final String ARN = "arn:aws:rolesanywhere:us-east-1:123456789012:";
  private static final String SIGNATURE = "signature-that-nothing-may-show";

  private static SessionRequest request(String url) {
    Map<String, String> headers = Map.of("authorization", SIGNATURE, "x-amz-x509", "AAAA");
    return new SessionRequest(url, headers, "{}");
  }

  @Test
  void whatTheServiceSaysOfABadSignatureIsKept(Emulator emulator) {
    SessionRequest request = request(emulator.endpoint() + "/sessions");
    CredentialsException refused = assertThrows(CredentialsException.class, request::send);
    assertTrue(refused.httpStatus() >= 400 && refused.httpStatus() < 500, refused.toString());
    assertTrue(refused.awsCode() != null && refused.requestId() != null, refused.toString());
    assertFalse(refused.getMessage().contains(SIGNATURE), refused.getMessage());
  }

  @Test
  void aRequestThatGoesNowhereIsRefused() {
    ConnectionException unreached =
        assertThrows(ConnectionException.class, request("http://127.0.0.1:1/sessions")::send);
    assertTrue(unreached.getMessage().contains("cannot be reached"), unreached.getMessage());
    assertTrue(unreached.retryable());
    assertThrows(ValidationException.class, request("sessions")::send);
    SessionRequest badHeader = new SessionRequest("http://127.0.0.1:1", Map.of("a b", "c"), "");
    assertThrows(ValidationException.class, badHeader::send);
  }

  @Test
  void nothingIsMadeOfWhatCannotSign() {
    byte[] rubbish = {1, 2, 3};
    RolesAnywhere session =
        Credentials.rolesAnywhere(
            ARN + "trust-anchor/1", ARN + "profile/1", "arn:aws:iam::123456789012:role/reader");
    assertThrows(CredentialsException.class, session.certificate(rubbish)::sessionRequest);
    RolesAnywhere wrong = Credentials.rolesAnywhere(ARN, ARN, ARN).certificate(rubbish);
    assertThrows(ValidationException.class, wrong::sessionRequest);
  }

  /** What is pinned where the variable is set is tested with the Mendix modules, too. */
  @Test
  void withoutTheVariableOfMendixCloudNothingIsPinned() {
    assertEquals(List.of(), RolesAnywhere.certificatePins());
  }

  @Test
  void theSignatureIsNotShown() {
    SessionRequest request = request("http://localhost/sessions");
    assertEquals("SessionRequest(http://localhost/sessions)", request.toString());
    assertEquals(SIGNATURE, request.headers().get("authorization"));
  }
}
