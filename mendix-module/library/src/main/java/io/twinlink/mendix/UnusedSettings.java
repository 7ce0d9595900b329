package io.twinlink.mendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells, once for each setting, that it has no effect here: those of {@code ApacheHttpConfig} that
 * belong to a connection pool of Apache's, which is not in use.
 */
final class UnusedSettings {
  private static final List<String> NAMES =
      List.of(
          "ConnectionAcquisitionTimeOutInMs",
          "ConnectionMaxIdleTimeInMs",
          "ConnectionTimeToLiveInMs",
          "ExpectContinueEnabled",
          "LocalAddress",
          "MaxConnections",
          "TcpKeepAlive",
          "UseIdleConnectionReaper");
  private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

  private final String module;

  UnusedSettings(String module) {
    this.module = module;
  }

  /** Looks at the HTTP settings of a request. */
  void tell(Members http) {
    List<String> news = new ArrayList<>();
    for (String name : NAMES) {
      Object value = http.value(name, Object.class);
      if (value != null && !value.toString().isEmpty() && TOLD.add(module + ' ' + name)) {
        news.add(name);
      }
    }
    if (!news.isEmpty()) {
      new ModuleLog(module)
          .warn(
              "ApacheHttpConfig: "
                  + String.join(", ", news)
                  + " have no effect, because the connector has an HTTP client of its own. Leave them"
                  + " empty to make this message go away. ConnectionTimeOutInMs and SocketTimeOutInMs"
                  + " do have an effect.");
    }
  }
}
