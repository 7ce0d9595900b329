package io.twinlink.mendix.mqtt;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.Connector;
import io.twinlink.mendix.BrokerCaller;
import io.twinlink.mendix.ClientCertificate;
import io.twinlink.mendix.Failure;
import io.twinlink.mendix.Members;
import io.twinlink.mqtt.MqttClientBuilder;
import io.twinlink.mqtt.MqttVersion;
import io.twinlink.mqtt.Publication;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What a {@code ConnectRequest} with region and credentials says of a connection. */
final class IotSettings {
  private final BrokerCaller caller;
  private final String clientId;
  private final String endpoint;
  private final Path authorities;
  private final ClientCertificate certificate;
  private final boolean isCleanSession;
  private final Duration keepAlive;
  private final Duration sessionExpiry;
  private final MqttVersion version;
  private final Publication will;

  /** All but the keys, to compare. */
  private final List<Object> key;

  private IotSettings(MqttObjects objects, IMendixObject object, BrokerCaller caller) {
    Members request = objects.members(object);
    this.caller = caller;
    this.clientId = request.text("ClientID");
    this.endpoint = request.text("Endpoint");
    ResourceFile.Content ca = ResourceFile.read("CA", request.text("CA"));
    this.authorities = ca == null ? null : ca.file();
    String id = request.text("ClientCertificateID");
    this.certificate = id == null ? null : ClientCertificate.find(id);
    this.isCleanSession = Boolean.TRUE.equals(request.value("CleanSession", Boolean.class));
    this.keepAlive = MqttObjects.seconds(request, "KeepAliveInSeconds");
    this.sessionExpiry = MqttObjects.seconds(request, "SessionExpiryInSeconds");
    this.version = version(request.value("MqttVersion", String.class));
    Members lastWill = request.associated(objects.name("LastWill_ConnectRequest"));
    this.will = lastWill == null ? null : objects.publication("LastWill", lastWill);
    this.key =
        Arrays.asList(
            caller.keyWithoutCaller(),
            clientId,
            endpoint,
            ca,
            certificate == null ? null : certificate.key(),
            isCleanSession,
            keepAlive,
            sessionExpiry,
            version,
            lastWill == null ? null : objects.texts(lastWill));
  }

  /**
   * Reads a request.
   *
   * @param objects reads the objects of the module
   * @param context the context of the action
   * @param request the {@code ConnectRequest}
   * @param region the name of the value of {@code ENUM_Region}; null for the environment's
   * @param credentials the credentials object; null for the environment's
   */
  static IotSettings read(
      MqttObjects objects,
      IContext context,
      IMendixObject request,
      String region,
      IMendixObject credentials) {
    BrokerCaller caller =
        BrokerCaller.read(objects.module(), context, request, region, credentials);
    return new IotSettings(objects, request, caller);
  }

  private static MqttVersion version(String name) {
    try {
      return name == null || name.isEmpty() ? null : MqttVersion.valueOf(name);
    } catch (IllegalArgumentException other) {
      throw Failure.validation(
          "MqttVersion must be V5 or V3_1_1, but is " + name + '.',
          "Choose another value, or leave it empty for V5.");
    }
  }

  /** Makes a client that does not connect yet; see {@link BrokerClient.Opener}. */
  static BrokerClient open(IotSettings settings, String module) {
    boolean isSigned = settings.certificate == null || settings.endpoint == null;
    Connector connector = settings.caller.open(settings.authorities, isSigned);
    MqttClientBuilder builder =
        connector
            .mqtt()
            .clientId(settings.clientId)
            .endpoint(settings.endpoint)
            .cleanSession(settings.isCleanSession)
            .keepAlive(settings.keepAlive)
            .sessionExpiry(settings.sessionExpiry)
            .version(settings.version)
            .will(settings.will);
    if (settings.certificate != null) {
      builder.certificate(settings.certificate.certificate());
    }
    return LibraryClient.of(connector, builder);
  }

  /** {@return the client id that was asked for; null for one that nothing else has} */
  String clientId() {
    return clientId;
  }

  /** {@return the endpoint that was asked for; null for the account's} */
  String endpoint() {
    return endpoint;
  }

  /**
   * {@return when the keys end; null if that is not known, or no connection is signed with them}
   */
  Instant end() {
    return certificate == null ? caller.end() : null;
  }

  /** {@return whether other settings are the same but for the keys} */
  boolean isSameButForKeys(IotSettings other) {
    return key.equals(other.key);
  }

  /** {@return whether other settings are the same} */
  boolean isSame(IotSettings other) {
    return isSameButForKeys(other) && caller.key().equals(other.caller.key());
  }

  /** {@return client id and endpoint as they were asked for: for the log} */
  @Override
  public String toString() {
    return (clientId == null ? "an id of its own" : clientId)
        + (endpoint == null ? "" : " at " + endpoint);
  }
}
