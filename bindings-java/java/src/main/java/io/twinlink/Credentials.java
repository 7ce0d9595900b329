package io.twinlink;

import io.twinlink.internal.OwnOperations;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who calls AWS. Each way in is a static method; the core does what the way demands, and renews
 * what expires. It corresponds to {@code AwsCredentialsProvider} of the AWS SDK for Java.
 *
 * <p>Credentials are immutable. Their text shows no secret key and no session token, and of an
 * access key id no more than the last four characters.
 */
public final class Credentials {
  private static final String TYPE = "type";
  private static final String ACCESS_KEY_ID = "access_key_id";
  private static final String ROLE_ARN = "role_arn";

  /** How many characters of an access key id are shown: enough to tell keys apart. */
  private static final int SHOWN_CHARACTERS = 4;

  /** The way in and its settings, under the names that the core gives them. */
  private final Map<String, Object> settings;

  Credentials(Map<String, Object> settings) {
    this.settings = Collections.unmodifiableMap(settings);
  }

  /**
   * Keys that are used as they are and have no session token.
   *
   * @param accessKeyId the access key id
   * @param secretAccessKey the secret access key
   * @return the credentials, as from {@link #of(String, String, String)}
   */
  public static Credentials of(String accessKeyId, String secretAccessKey) {
    return of(accessKeyId, secretAccessKey, null);
  }

  /**
   * Keys that are used as they are, like {@code AwsBasicCredentials} and {@code
   * AwsSessionCredentials}.
   *
   * @param accessKeyId the access key id
   * @param secretAccessKey the secret access key
   * @param sessionToken the session token of temporary keys; null or empty for keys without one
   * @return the credentials; {@link Connector.Builder#build()} throws a {@link ValidationException}
   *     if the access key id or the secret access key is null or empty
   */
  public static Credentials of(String accessKeyId, String secretAccessKey, String sessionToken) {
    Map<String, Object> settings = way("keys");
    put(settings, ACCESS_KEY_ID, accessKeyId);
    put(settings, "secret_access_key", secretAccessKey);
    put(settings, "session_token", sessionToken);
    return new Credentials(settings);
  }

  /**
   * A profile of the shared AWS files, like {@code ProfileCredentialsProvider}: static keys, an
   * assumed role, single sign-on, a process and whatever else a profile can say.
   *
   * @param name the profile's name; {@link Connector.Builder#build()} throws a {@link
   *     CredentialsException} if there is no such profile
   * @return the credentials
   */
  public static Credentials profile(String name) {
    Map<String, Object> settings = way("profile");
    put(settings, "name", name);
    return new Credentials(settings);
  }

  /**
   * AWS's default chain, in the order of its command line: keys in the environment, the profile's
   * role, a web identity, the rest of the profile, the container's and the machine's role. It is
   * what a connector uses unless told otherwise.
   *
   * @return the credentials; the first call throws a {@link CredentialsException} that lists what
   *     was tried if the chain finds none
   */
  public static Credentials defaultChain() {
    return new Credentials(way("default_chain"));
  }

  /**
   * A role that is assumed through AWS STS, like {@code StsAssumeRoleCredentialsProvider}.
   *
   * @param roleArn the role, {@code arn:aws:iam::123456789012:role/name}
   * @return what else the role takes; {@link AssumeRole#build()} gives the credentials
   */
  public static AssumeRole assumeRole(String roleArn) {
    return new AssumeRole(roleArn);
  }

  /**
   * A role that is assumed with the token in a file, like {@code
   * WebIdentityTokenFileCredentialsProvider}. The file is read anew for each session.
   *
   * @param roleArn the role, {@code arn:aws:iam::123456789012:role/name}
   * @param tokenFile the file that the identity provider, such as Kubernetes, writes
   * @return the credentials
   */
  public static Credentials webIdentity(String roleArn, Path tokenFile) {
    Map<String, Object> settings = way("web_identity");
    put(settings, ROLE_ARN, roleArn);
    put(settings, "token_file", tokenFile == null ? null : tokenFile.toString());
    return new Credentials(settings);
  }

  /**
   * Keys for a client certificate through IAM Roles Anywhere.
   *
   * @param trustAnchorArn the trust anchor, {@code
   *     arn:aws:rolesanywhere:REGION:ACCOUNT:trust-anchor/ID}
   * @param profileArn the profile, {@code arn:aws:rolesanywhere:REGION:ACCOUNT:profile/ID}
   * @param roleArn the role, {@code arn:aws:iam::123456789012:role/name}
   * @return what takes the certificate; {@link RolesAnywhere#build()} gives the credentials
   */
  public static RolesAnywhere rolesAnywhere(
      String trustAnchorArn, String profileArn, String roleArn) {
    return new RolesAnywhere(trustAnchorArn, profileArn, roleArn);
  }

  /**
   * A command that prints keys as JSON, in the form of {@code credential_process} of the shared AWS
   * files, like {@code ProcessCredentialsProvider}.
   *
   * @param command a line for the shell; of it, only the name of the program is ever shown
   * @return the credentials
   */
  public static Credentials process(String command) {
    Map<String, Object> settings = way("process");
    put(settings, "command", command);
    return new Credentials(settings);
  }

  /**
   * Gets the keys as they are now, for another tool. What expires is fetched once, and again when
   * it nears its end.
   *
   * @param region where a role is assumed; null for the environment's or the profile's, else {@code
   *     us-east-1}
   * @return the keys
   * @throws CredentialsException if there are none
   * @throws TimeoutException if they take longer than {@code call_timeout} of the environment, by
   *     default 120 s
   * @throws ValidationException for parts that cannot be right
   */
  public ResolvedCredentials resolve(String region) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("credentials", settings);
    put(arguments, "region", region);
    return new ResolvedCredentials(OwnOperations.call("twinlink.ResolveCredentials", arguments));
  }

  /** {@return the settings as they go to the core, secrets included} */
  Map<String, Object> settings() {
    return settings;
  }

  private static Map<String, Object> way(String type) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put(TYPE, type);
    return settings;
  }

  private static void put(Map<String, Object> settings, String name, String value) {
    // What is null does not cross: the core tells the caller, in one wording for all languages.
    if (value != null) {
      settings.put(name, value);
    }
  }

  /** {@return whether the other credentials are the same way in with the same settings} */
  @Override
  public boolean equals(Object other) {
    return other instanceof Credentials && settings.equals(((Credentials) other).settings);
  }

  /** {@return a hash of the way in and its settings} */
  @Override
  public int hashCode() {
    return settings.hashCode();
  }

  /**
   * {@return the way in without secrets, such as {@code Credentials(keys, access key id ...WXYZ)}}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Credentials(").append(settings.get(TYPE));
    for (String shown : List.of("name", ROLE_ARN)) {
      if (settings.containsKey(shown)) {
        text.append(", ").append(shown).append(' ').append(settings.get(shown));
      }
    }
    String accessKeyId = (String) settings.get(ACCESS_KEY_ID);
    // The end of a short text would be most of it.
    if (accessKeyId != null && accessKeyId.length() >= 2 * SHOWN_CHARACTERS) {
      text.append(", access key id ...")
          .append(accessKeyId.substring(accessKeyId.length() - SHOWN_CHARACTERS));
    }
    return text.append(')').toString();
  }
}
