package io.twinlink.mendix.mqtt;

import io.twinlink.mendix.Failure;

/** What one connection is made with. */
public final class BrokerSettings {
  private final Broker broker;
  private final String clientId;
  private final boolean isCleanSession;
  private final BrokerCertificates certificates;

  private BrokerSettings(
      Broker broker, String clientId, boolean isCleanSession, BrokerCertificates certificates) {
    this.broker = broker;
    this.clientId = clientId;
    this.isCleanSession = isCleanSession;
    this.certificates = certificates;
  }

  /**
   * A connection with a client id that nothing else has, and so with a session of its own.
   *
   * @param broker the broker
   * @param certificates the certificates
   * @return the settings
   */
  public static BrokerSettings anonymous(Broker broker, BrokerCertificates certificates) {
    return new BrokerSettings(broker, null, true, certificates);
  }

  /**
   * A connection with a client id.
   *
   * @param broker the broker
   * @param clientId the parameter ClientId; null and blank are an error
   * @param startWithCleanSession the parameter StartWithCleanSession: whether the broker forgets
   *     the session when the connection ends; null for false
   * @param certificates the certificates
   * @return the settings
   */
  public static BrokerSettings of(
      Broker broker,
      String clientId,
      Boolean startWithCleanSession,
      BrokerCertificates certificates) {
    String id = clientId == null ? "" : clientId.strip();
    if (id.isEmpty()) {
      throw Failure.validation(
          "ClientId is required.", "Set it to a name that nothing else has at the broker.");
    }
    return new BrokerSettings(broker, id, Boolean.TRUE.equals(startWithCleanSession), certificates);
  }

  Broker broker() {
    return broker;
  }

  String clientId() {
    return clientId;
  }

  boolean isCleanSession() {
    return isCleanSession;
  }

  BrokerCertificates certificates() {
    return certificates;
  }

  /** {@return the broker, and the client id if it was chosen: for the log} */
  @Override
  public String toString() {
    return clientId == null ? broker.toString() : broker + " (client id " + clientId + ')';
  }
}
