package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.Connector;
import io.twinlink.Credentials;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Who connects to AWS IoT's broker, and the settings of the connector that signs: what region,
 * credentials and the configuration of a request say.
 */
public final class BrokerCaller {
  /**
   * What a connector must have, and a connection with a certificate to an address of its own makes
   * no use of.
   */
  private static final String ANY_REGION = "us-east-1";

  private static final Credentials NO_KEYS = Credentials.of("none", "none");

  private final ClientSettings settings;
  private final CallerKeys keys;
  private final boolean hasRegion;

  private BrokerCaller(ClientSettings settings, CallerKeys keys, boolean hasRegion) {
    this.settings = settings;
    this.keys = keys;
    this.hasRegion = hasRegion;
  }

  /**
   * Reads parameters.
   *
   * @param module the module, after which the log node is named
   * @param context the context of the action
   * @param request a request with a configuration
   * @param region the name of the value of {@code ENUM_Region}; null for the environment's
   * @param credentials the credentials object; null for the environment's, which renew themselves
   * @return the caller
   */
  public static BrokerCaller read(
      String module,
      IContext context,
      IMendixObject request,
      String region,
      IMendixObject credentials) {
    CallerKeys keys = credentials == null ? null : Activity.keys(context, credentials);
    String name = region == null ? null : Activity.regionName(region);
    ClientSettings settings =
        new ClientSettings(name, keys, Core.getLogger(module))
            .configure(new Members(context, request), new UnusedSettings(module));
    return new BrokerCaller(settings, keys, name != null);
  }

  /**
   * Opens a connector.
   *
   * @param authorities the file with certificates of authorities; null for those that everyone
   *     trusts
   * @param isSigned whether keys and region are of use: then the environment has what is not given
   * @return the connector
   */
  public Connector open(Path authorities, boolean isSigned) {
    Connector.Builder builder = settings.builder().caBundle(authorities);
    if (!isSigned && keys == null) {
      builder.credentials(NO_KEYS);
    }
    if (!isSigned && !hasRegion) {
      builder.region(ANY_REGION);
    }
    return builder.build();
  }

  /** {@return when the keys end; null if that is not known} */
  public Instant end() {
    return keys == null ? null : keys.end();
  }

  /** {@return a key that is equal for equal settings and keys, and shows none of them} */
  public ByteBuffer key() {
    return settings.key();
  }

  /** {@return a key that is equal for equal settings, whatever the keys} */
  public ByteBuffer keyWithoutCaller() {
    return settings.keyWithoutCaller();
  }
}
