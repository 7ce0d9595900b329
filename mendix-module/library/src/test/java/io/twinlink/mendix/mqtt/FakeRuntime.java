package io.twinlink.mendix.mqtt;

import com.mendix.core.Core;
import com.mendix.core.actionmanagement.MicroflowCallBuilder;
import com.mendix.core.conf.Configuration;
import com.mendix.core.internal.ICore;
import com.mendix.logging.ILogNode;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IDataType;
import com.mendix.systemwideinterfaces.core.IDataType.DataTypeEnum;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.FakeProxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Microflows, a log and a resources folder, without a model. */
final class FakeRuntime {
  /** Level, a blank and the message of each line. */
  final List<String> log = new CopyOnWriteArrayList<>();

  /** The calls of microflows: name and arguments. */
  final List<String> calls = new CopyOnWriteArrayList<>();

  /** The contexts in which microflows ran. */
  final Set<Object> contexts = new HashSet<>();

  /** What microflows do, by name; those that are not here do nothing. */
  final Map<String, Consumer<Map<String, Object>>> microflows = new HashMap<>();

  Path resources;

  /** What microflows and activities make. */
  final FakeObjects objects = new FakeObjects();

  private final Map<String, Map<String, IDataType>> parameters = new HashMap<>();

  FakeRuntime() {
    Core.initialize(FakeProxy.of(ICore.class, this::core));
  }

  /** Adds a microflow; names and types of its parameters follow. */
  FakeRuntime microflow(String name, Object... namesAndTypes) {
    Map<String, IDataType> own = new LinkedHashMap<>();
    for (int index = 0; index < namesAndTypes.length; index += 2) {
      Object type = namesAndTypes[index + 1];
      own.put((String) namesAndTypes[index], type(type));
    }
    parameters.put(name, own);
    return this;
  }

  /** Adds a microflow as Mendix's module wants it. */
  FakeRuntime microflow(String name) {
    return microflow(name, "Topic", DataTypeEnum.String, "Payload", DataTypeEnum.String);
  }

  /** A type: one of Mendix's, or an entity for its objects. */
  private static IDataType type(Object type) {
    boolean isObject = type instanceof String;
    return FakeProxy.of(
        IDataType.class,
        (method, given) -> {
          switch (method) {
            case "isMendixObject":
              return isObject;
            case "getObjectType":
              return isObject ? type : null;
            default:
              return isObject ? DataTypeEnum.Object : type;
          }
        });
  }

  private Object core(String method, Object[] given) {
    switch (method) {
      case "getInputParameters":
        return parameters.getOrDefault(given[0], Map.of());
      case "getLogger":
        return FakeProxy.of(
            ILogNode.class,
            (level, message) -> {
              if (message == null) {
                // Its name, or whether a level is kept.
                return level.equals("name") ? given[0] : (Object) false;
              }
              log.add(level + ' ' + message[0]);
              return null;
            });
      case "getConfiguration":
        return FakeProxy.of(Configuration.class, (name, none) -> resources.toFile());
      case "createSystemContext":
        return FakeProxy.of(IContext.class, (name, none) -> null);
      case "instantiate":
        return objects.made((String) given[1]);
      case "retrieveId":
        return objects.with(given[1]);
      case "retrieveByPath":
        return objects.referring((IMendixObject) given[1], (String) given[2]);
      default:
        return call((String) given[0]);
    }
  }

  private MicroflowCallBuilder call(String microflow) {
    Map<String, Object> arguments = new TreeMap<>();
    boolean[] hasTransaction = new boolean[1];
    MicroflowCallBuilder[] self = new MicroflowCallBuilder[1];
    self[0] =
        FakeProxy.of(
            MicroflowCallBuilder.class,
            (method, given) -> {
              if (method.equals("withParam")) {
                arguments.put((String) given[0], given[1]);
                return self[0];
              }
              if (method.equals("inTransaction")) {
                hasTransaction[0] = (Boolean) given[0];
                return self[0];
              }
              if (!hasTransaction[0] || !contexts.add(given[0])) {
                throw new AssertionError("a transaction and a context of its own are missing");
              }
              calls.add(microflow + arguments);
              microflows.getOrDefault(microflow, nothing -> {}).accept(arguments);
              return null;
            });
    return self[0];
  }
}
