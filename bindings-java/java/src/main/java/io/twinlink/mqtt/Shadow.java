package io.twinlink.mqtt;

import io.twinlink.ServiceException;
import io.twinlink.TimeoutException;
import io.twinlink.internal.NativeShadow;
import java.time.Duration;
import java.util.Objects;

/**
 * A thing's shadow over MQTT, by AWS IoT's reserved topics: {@link MqttClient#shadow(String)}. Each
 * call waits for the answer, at most 10 seconds.
 *
 * <p>All calls throw what AWS IoT says if it rejects them, with its number as {@link
 * io.twinlink.TwinlinkException#awsCode()}: a {@link io.twinlink.NotFoundException} ({@code 404}),
 * a {@link io.twinlink.ConflictException} ({@code 409}), a {@link ServiceException} and others; and
 * a {@link TimeoutException} if there is no answer.
 */
public final class Shadow {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final NativeShadow shadow;
  private final String thing;
  private final String name;

  Shadow(NativeShadow shadow, String thing, String name) {
    this.shadow = shadow;
    this.thing = thing;
    this.name = name;
  }

  /** {@return the document, JSON with {@code state}, {@code metadata}, {@code version}} */
  public String get() {
    return shadow.ask(NativeShadow.GET, "", PATIENCE);
  }

  /**
   * Changes the shadow. Members that are null are removed from it, those that are not named stay.
   *
   * @param document JSON, such as {@code {"state": {"desired": {"on": true}}}}, and perhaps {@code
   *     version}, which the shadow must have
   * @return what was changed, JSON
   * @throws io.twinlink.ValidationException if the document is no JSON object
   */
  public String update(String document) {
    Objects.requireNonNull(document, "document");
    return shadow.ask(NativeShadow.UPDATE, document, PATIENCE);
  }

  /** Deletes the shadow. */
  public void delete() {
    shadow.ask(NativeShadow.DELETE, "", PATIENCE);
  }

  /** {@return what is wanted and not so yet, at first and each time that it changes} */
  public ShadowDeltas watch() {
    return new ShadowDeltas(shadow.watch());
  }

  /** {@return the thing's name, and the shadow's} */
  @Override
  public String toString() {
    return "Shadow(" + thing + (name == null ? "" : ", " + name) + ")";
  }
}
