package io.twinlink;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The settings of a {@link Connector} that more than one builder may have. Null unsets.
 *
 * @param <BuilderT> the builder that has these settings
 */
public abstract class NetworkSettings<BuilderT extends NetworkSettings<BuilderT>>
    extends ConnectorSettings<BuilderT> {
  private static final double NANOSECONDS_PER_SECOND = 1e9;

  /** What was set, under the names that the core gives the settings. */
  private final Map<String, Object> settings = new LinkedHashMap<>();

  private final Map<String, Object> endpointUrls = new LinkedHashMap<>();

  NetworkSettings() {}

  /**
   * Sets another endpoint than AWS's; see {@link #endpointUrl(String)}.
   *
   * @param url an http or https URL without query
   * @return this builder
   */
  public BuilderT endpointUrl(URI url) {
    return endpointUrl(url == null ? null : url.toString());
  }

  /**
   * Sets another endpoint for one service, or for one plane of it. It comes before {@link
   * #endpointUrl(String)}. A plane's URL is the whole host, as that of a VPC endpoint without
   * private DNS: nothing is put before it. Environment: {@code TWINLINK_ENDPOINT_URL_} and the name
   * in upper case with {@code _} for the dot.
   *
   * @param name {@code iottwinmaker}, {@code iottwinmaker.api}, {@code iottwinmaker.data}, {@code
   *     iotsitewise}, {@code iotsitewise.api}, {@code iotsitewise.data}, {@code
   *     iotsitewise.monitor}, {@code sts} or {@code rolesanywhere}
   * @param url an http or https URL without query; null unsets
   * @return this builder
   */
  public BuilderT endpointUrlOf(String name, String url) {
    if (url == null) {
      endpointUrls.remove(name);
    } else {
      endpointUrls.put(name, url);
    }
    return set("endpoint_urls", endpointUrls);
  }

  abstract BuilderT self();

  final Map<String, Object> settings() {
    return settings;
  }

  @Override
  final BuilderT set(String name, Object value) {
    if (value == null) {
      settings.remove(name);
    } else {
      settings.put(name, value);
    }
    return self();
  }

  /** {@return a duration as it crosses to the core, which checks it: out of bounds included} */
  static Double seconds(Duration duration) {
    return duration == null
        ? null
        : duration.getSeconds() + duration.getNano() / NANOSECONDS_PER_SECOND;
  }
}
