package awsiotsitewiseconnector.impl;

import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.time.Instant;
import java.util.Date;

/** Values between AWS and the model; what is absent stays absent. */
final class Values {
  private Values() {}

  static Date date(Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  /** {@return the value of an enumeration with AWS's name; null if the enumeration has none} */
  static <E extends Enum<E>> E value(Class<E> enumeration, String name) {
    for (E value : enumeration.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    return null;
  }

  /** {@return the name of a value of ENUM_Region; null for null} */
  static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  /** {@return the object of the credentials; null for null} */
  static IMendixObject object(awsauthentication.proxies.Credentials credentials) {
    return credentials == null ? null : credentials.getMendixObject();
  }
}
