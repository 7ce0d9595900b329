package io.twinlink.mqtt;

/** The version of the protocol. */
public enum MqttVersion {
  /** MQTT 5. */
  V5(5),
  /** MQTT 3.1.1: without properties, reasons and a limit of its own for what comes. */
  V3_1_1(3);

  private final int number;

  MqttVersion(int number) {
    this.number = number;
  }

  /** {@return the number by which the core knows it} */
  int number() {
    return number;
  }
}
