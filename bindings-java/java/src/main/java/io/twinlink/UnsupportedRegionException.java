package io.twinlink;

/**
 * The service does not exist in the region; nothing was sent. The message lists the regions that
 * have the service. An {@link Connector.Builder#endpointUrl(String) endpoint override} switches
 * this check off. Its kind is {@link ErrorKind#UNSUPPORTED_REGION}.
 */
public final class UnsupportedRegionException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  UnsupportedRegionException(Builder builder) {
    super(builder);
  }
}
