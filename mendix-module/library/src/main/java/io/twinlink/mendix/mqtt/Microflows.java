package io.twinlink.mendix.mqtt;

import com.mendix.core.Core;
import com.mendix.systemwideinterfaces.core.IDataType;
import java.util.Map;

/** What the runtime tells of microflows. */
final class Microflows {
  private Microflows() {}

  /** {@return the parameters of a microflow, by name; none if there is no such microflow} */
  static Map<String, IDataType> parameters(String qualifiedName) {
    Map<String, IDataType> parameters = Core.getInputParameters(qualifiedName);
    return parameters == null ? Map.of() : parameters;
  }

  /** {@return whether a parameter is of type String} */
  static boolean isText(IDataType type) {
    // By its name: what the enumeration has besides differs among releases.
    return "String".equals(type.getType().name());
  }
}
