package awsauthentication.impl;

import awsauthentication.proxies.AssumeRoleRequest;
import awsauthentication.proxies.AssumeRoleResponse;
import awsauthentication.proxies.AssumedRoleUser;
import awsauthentication.proxies.CredentialDetails;
import awsauthentication.proxies.CredentialSetProperties;
import awsauthentication.proxies.ENUM_Region;
import awsauthentication.proxies.TemporaryCredentials;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.ResolvedCredentials;
import io.twinlink.SessionRequest;
import io.twinlink.mendix.Activity;
import io.twinlink.mendix.Failure;
import io.twinlink.mendix.SessionAnswer;
import io.twinlink.mendix.SessionSettings;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** IAM Roles Anywhere: keys, and the request and the answer behind them, as objects. */
public final class RolesAnywhere {
  private static final String MODULE = "AWSAuthentication";

  private RolesAnywhere() {}

  /** Gets keys as an object of TemporaryCredentials; what is null or empty is an error. */
  public static IMendixObject keys(
      IContext context,
      ENUM_Region region,
      String roleArn,
      String profileArn,
      String trustAnchorArn,
      String certificateId,
      Long duration,
      String sessionName) {
    return new Activity(MODULE, "GetTemporaryCredentials", context)
        .run(
            () -> {
              ResolvedCredentials keys =
                  settings(region, roleArn, profileArn, trustAnchorArn, certificateId)
                      .duration(duration)
                      .sessionName(sessionName)
                      .keys();
              TemporaryCredentials credentials = new TemporaryCredentials(context);
              credentials.setAccessKey(keys.accessKeyId());
              credentials.setSecretAccessKey(keys.secretAccessKey());
              credentials.setToken(keys.sessionToken());
              credentials.setExpiration(
                  keys.expiration() == null ? null : Date.from(keys.expiration()));
              return credentials.getMendixObject();
            });
  }

  /** Makes the request as an object of AssumeRoleRequest; what is null or empty is an error. */
  public static IMendixObject request(
      IContext context,
      ENUM_Region region,
      String roleArn,
      String profileArn,
      String trustAnchorArn,
      String certificateId,
      Long duration,
      String sessionName) {
    return new Activity(MODULE, "CreateAssumeRoleRequest", context)
        .run(
            () -> {
              SessionRequest request =
                  settings(region, roleArn, profileArn, trustAnchorArn, certificateId)
                      .duration(duration)
                      .sessionName(sessionName)
                      .request();
              Map<String, String> headers = request.headers();
              AssumeRoleRequest made = new AssumeRoleRequest(context);
              made.setUrl(request.url());
              made.setHeaderContentType(headers.get("content-type"));
              made.setHeaderHost(headers.get("host"));
              made.setHeaderXAmzDate(headers.get("x-amz-date"));
              made.setHeaderXAmzX509(headers.get("x-amz-x509"));
              made.setHeaderXAmzX509Chain(headers.get("x-amz-x509-chain"));
              made.setHeaderAuthorization(headers.get("authorization"));
              made.setRequestBody(request.body());
              return made.getMendixObject();
            });
  }

  private static SessionSettings settings(
      ENUM_Region region,
      String roleArn,
      String profileArn,
      String trustAnchorArn,
      String certificateId) {
    String name = region == null ? null : region.name();
    return new SessionSettings(name, trustAnchorArn, profileArn, roleArn, certificateId);
  }

  /** Sends a request, and gives the answer as an object of AssumeRoleResponse. */
  public static IMendixObject send(IContext context, AssumeRoleRequest request) {
    return new Activity(MODULE, "AssumeRole", context)
        .run(() -> response(context, SessionAnswer.to(sendable(request))));
  }

  private static SessionRequest sendable(AssumeRoleRequest request) {
    if (request == null) {
      throw Failure.validation(
          "AssumeRoleRequest is required.", "Set it to the result of CreateAssumeRoleRequest.");
    }
    Map<String, String> headers = new LinkedHashMap<>();
    put(headers, "content-type", request.getHeaderContentType());
    put(headers, "host", request.getHeaderHost());
    put(headers, "x-amz-date", request.getHeaderXAmzDate());
    put(headers, "x-amz-x509", request.getHeaderXAmzX509());
    put(headers, "x-amz-x509-chain", request.getHeaderXAmzX509Chain());
    put(headers, "authorization", request.getHeaderAuthorization());
    return new SessionRequest(text(request.getUrl()), headers, text(request.getRequestBody()));
  }

  private static void put(Map<String, String> headers, String name, String value) {
    if (!text(value).isEmpty()) {
      headers.put(name, value);
    }
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static IMendixObject response(IContext context, SessionAnswer answer) {
    AssumeRoleResponse response = new AssumeRoleResponse(context);
    response.setSubjectArn(answer.text("subjectArn"));
    for (SessionAnswer set : answer.sets()) {
      CredentialSetProperties properties = new CredentialSetProperties(context);
      properties.setPackedPolicySize(set.number("packedPolicySize"));
      properties.setRoleArn(set.text("roleArn"));
      properties.setSourceIdentity(set.text("sourceIdentity"));
      properties.setCredentialSetProperties_AssumeRoleResponse(response);
      properties.setCredentialSetProperties_CredentialDetails(details(context, set));
      properties.setCredentialSetProperties_AssumedRoleUser(user(context, set));
    }
    return response.getMendixObject();
  }

  private static CredentialDetails details(IContext context, SessionAnswer set) {
    SessionAnswer keys = set.part("credentials");
    CredentialDetails details = new CredentialDetails(context);
    details.setAccessKeyId(keys.text("accessKeyId"));
    details.setSecretAccessKey(keys.text("secretAccessKey"));
    details.setSessionToken(keys.text("sessionToken"));
    details.setExpiration(keys.moment("expiration"));
    return details;
  }

  private static AssumedRoleUser user(IContext context, SessionAnswer set) {
    SessionAnswer said = set.part("assumedRoleUser");
    AssumedRoleUser user = new AssumedRoleUser(context);
    user.setArn(said.text("arn"));
    user.setAssumedRoleId(said.text("assumedRoleId"));
    return user;
  }
}
