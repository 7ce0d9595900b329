package io.twinlink.mendix.runner.app;

import com.mendix.core.actionmanagement.IActionRegistrator;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import com.mendix.systemwideinterfaces.core.UserAction;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.JavaAction;
import io.twinlink.mendix.runner.model.Parameter;
import io.twinlink.mendix.runner.mpk.PackageException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The registered Java actions of an app. */
final class JavaActions implements IActionRegistrator {
  private final Map<String, Class<? extends UserAction<?>>> classes = new HashMap<>();

  @Override
  public void registerUserAction(Class<? extends UserAction<?>> userActionClass) {
    classes.put(userActionClass.getName(), userActionClass);
  }

  Object call(JavaAction action, List<Object> arguments, IContext context) throws Exception {
    Class<? extends UserAction<?>> type = classes.get(action.className());
    if (type == null) {
      throw new PackageException("Java action " + action.name() + " is not registered");
    }
    List<Class<?>> wanted = new ArrayList<>(List.of(IContext.class));
    for (Parameter parameter : action.parameters()) {
      wanted.add(type(parameter.type()));
    }
    List<Object> values = new ArrayList<>();
    values.add(context);
    values.addAll(arguments);
    try {
      Constructor<? extends UserAction<?>> constructor =
          type.getConstructor(wanted.toArray(new Class<?>[0]));
      return constructor.newInstance(values.toArray()).executeAction();
    } catch (NoSuchMethodException different) {
      throw new PackageException(
          "Java action " + action.name() + " has no constructor for " + wanted, different);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof Exception) {
        throw (Exception) thrown.getCause();
      }
      throw thrown;
    }
  }

  private static Class<?> type(DataType type) {
    switch (type.kind()) {
      case LONG:
        return Long.class;
      case DECIMAL:
        return BigDecimal.class;
      case BOOLEAN:
        return Boolean.class;
      case DATE_TIME:
        return Date.class;
      case OBJECT:
        return IMendixObject.class;
      case LIST:
        return List.class;
      default:
        return String.class;
    }
  }
}
