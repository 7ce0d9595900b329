import io.twinlink.Connector;
import io.twinlink.mqtt.Delivery;
import io.twinlink.mqtt.Message;
import io.twinlink.mqtt.MqttClient;
import io.twinlink.mqtt.MqttClientBuilder;
import io.twinlink.mqtt.Subscription;

/**
 * Publishes three messages to AWS IoT, or to the broker that is named, and reads them. Region and
 * credentials come from the environment.
 */
public class Mqtt {
  public static void main(String[] arguments) {
    try (Connector aws = Connector.builder().build()) {
      MqttClientBuilder builder = aws.mqtt().cleanSession(true);
      if (arguments.length > 0) {
        builder.endpoint(arguments[0]);
      }
      try (MqttClient mqtt = builder.connect()) {
        Subscription temperatures = mqtt.subscribe("plant/+/temperature");
        Delivery last = null;
        for (int line = 1; line <= 3; line++) {
          last = mqtt.publish("plant/" + line + "/temperature", "" + (20 + line));
        }
        last.await();
        int count = 0;
        // A message is acknowledged when the next one is asked for.
        for (Message message : temperatures) {
          System.out.println(message.topic() + " " + message.text());
          if (++count == 3) {
            break;
          }
        }
      }
    }
  }
}
