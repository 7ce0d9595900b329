import io.twinlink.Connector;
import io.twinlink.iot.ListThingsResponse;
import io.twinlink.mqtt.Delivery;
import io.twinlink.mqtt.Message;
import io.twinlink.mqtt.MqttClient;
import io.twinlink.mqtt.Subscription;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Lists things, changes a shadow, publishes messages and receives them, and prints operation, how
 * many, pages and milliseconds. Endpoint and credentials come from the environment ({@code
 * AWS_ENDPOINT_URL}, {@code AWS_ACCESS_KEY_ID}, ...).
 */
public class Things {
  private static final int MESSAGES = 100;

  private static long started;

  public static void main(String[] arguments) {
    try (Connector aws = Connector.builder().build()) {
      for (int number = 1; number <= 3; number++) {
        String name = "press-" + number;
        aws.iot().createThing(request -> request.thingName(name));
      }
      started = System.nanoTime();
      int things = 0;
      int pages = 0;
      for (ListThingsResponse page : aws.iot().listThingsPaginator().pages()) {
        things += page.things().size();
        pages++;
      }
      tell("ListThings", things, pages);
      byte[] document =
          "{\"state\": {\"desired\": {\"speed\": 5}}}".getBytes(StandardCharsets.UTF_8);
      aws.iotData().updateThingShadow(request -> request.thingName("press-1").payload(document));
      tell("UpdateThingShadow", 1, 1);
      try (MqttClient mqtt = aws.mqtt().connect();
          Subscription alarms = mqtt.subscribe("plant/+/alarm")) {
        alarms.awaitConfirmed(Duration.ofSeconds(30));
        started = System.nanoTime();
        List<Delivery> deliveries = new ArrayList<>();
        for (int number = 0; number < MESSAGES; number++) {
          deliveries.add(mqtt.publish("plant/press-" + number + "/alarm", "too hot"));
        }
        deliveries.forEach(Delivery::await);
        tell("Publish", MESSAGES, 1);
        Iterator<Message> messages = alarms.iterator();
        int received = 0;
        while (received < MESSAGES && messages.hasNext()) {
          messages.next();
          received++;
        }
        tell("Receive", received, 1);
      }
    }
  }

  private static void tell(String operation, int count, int pages) {
    long now = System.nanoTime();
    System.out.println(operation + " " + count + " " + pages + " " + (now - started) / 1_000_000);
    started = System.nanoTime();
  }
}
