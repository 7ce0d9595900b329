package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.core.actionmanagement.MicroflowCallBuilder;
import com.mendix.core.internal.ICore;
import com.mendix.logging.ILogNode;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IDataType;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Objects and a log without a model: members are what a test puts there. A member of the Mendix
 * interfaces that the library is not known to use fails the test.
 */
final class FakeApp {
  final List<String> log = new ArrayList<>();
  final IContext context = FakeProxy.of(IContext.class, (name, arguments) -> unsupported(name));

  /** What every message to the log ends with; null for nothing. */
  Supplier<RuntimeException> thrownByLog;

  /** What there is beside objects that are made with {@link #object}; null for nothing. */
  FakeModel model;

  /** How often members were set, by entity and member. */
  final Map<String, Integer> sets = new HashMap<>();

  /** How often it was asked whether an object has a member. */
  int questions;

  /** The parameters of microflows, by name. */
  final Map<String, Map<String, IDataType>> parameters = new HashMap<>();

  /** What microflows do with their arguments. */
  final Map<String, Function<Map<String, Object>, Object>> microflows = new HashMap<>();

  private final Map<IMendixIdentifier, IMendixObject> objects = new LinkedHashMap<>();
  private final Map<IMendixObject, Map<String, Object>> values = new LinkedHashMap<>();

  FakeApp() {
    Core.initialize(
        FakeProxy.of(
            ICore.class,
            (name, arguments) -> {
              switch (name) {
                case "getLogger":
                  return logNode((String) arguments[0]);
                case "retrieveId":
                  return objects.get(arguments[1]);
                case "retrieveIdList":
                  return reversed((List<?>) arguments[1]);
                case "retrieveByPath":
                  return referring((IMendixObject) arguments[1], (String) arguments[2]);
                case "instantiate":
                  return instantiate((String) arguments[1]);
                case "getInputParameters":
                  return parameters.getOrDefault(arguments[0], Map.of());
                case "microflowCall":
                  return call((String) arguments[0]);
                default:
                  return unsupported(name);
              }
            }));
  }

  /** The objects with these ids, in another order, as the runtime may give them. */
  private List<IMendixObject> reversed(List<?> ids) {
    List<IMendixObject> found =
        ids.stream().map(objects::get).collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(found);
    return found;
  }

  private List<IMendixObject> referring(IMendixObject object, String association) {
    return values.entrySet().stream()
        .filter(each -> each.getValue().get(association) == object.getId())
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }

  /** A new object of an entity of the model. */
  IMendixObject instantiate(String entity) {
    Set<String> members = model.members(entity);
    if (members == null) {
      throw new IllegalArgumentException("there is no entity " + entity);
    }
    IMendixObject object = object(Set.of(entity));
    members.forEach(member -> values.get(object).put(member, null));
    return object;
  }

  /** A new object of an entity of the model; names and values of its members follow. */
  IMendixObject make(String entity, Object... members) {
    IMendixObject object = instantiate(entity);
    for (int i = 0; i < members.length; i += 2) {
      Object value = members[i + 1];
      if (value instanceof IMendixObject) {
        value = ((IMendixObject) value).getId();
      } else if (value instanceof List) {
        value =
            ((List<?>) value)
                .stream().map(each -> ((IMendixObject) each).getId()).collect(Collectors.toList());
      }
      object.setValue(context, (String) members[i], value);
    }
    return object;
  }

  /** The value of a member, which the object has. */
  Object get(IMendixObject object, String member) {
    if (!values.get(object).containsKey(member)) {
      throw new AssertionError(object.getType() + " has no member " + member);
    }
    return values.get(object).get(member);
  }

  /** The object at the other end of an association that the object stores. */
  IMendixObject follow(IMendixObject object, String association) {
    return objects.get((IMendixIdentifier) get(object, association));
  }

  /** The objects at the other end, wherever the association is stored. */
  List<IMendixObject> all(IMendixObject object, String association) {
    Object stored = values.get(object).get(association);
    if (stored instanceof List) {
      return ((List<?>) stored).stream().map(objects::get).collect(Collectors.toList());
    }
    return referring(object, association);
  }

  /** A type of a microflow's parameter. */
  static IDataType type(String entity, boolean isList) {
    return FakeProxy.of(
        IDataType.class,
        (name, arguments) -> {
          switch (name) {
            case "isMendixObject":
              return entity != null && !isList;
            case "isList":
              return isList;
            default:
              return entity;
          }
        });
  }

  private MicroflowCallBuilder call(String microflow) {
    Map<String, Object> given = new HashMap<>();
    MicroflowCallBuilder[] self = new MicroflowCallBuilder[1];
    self[0] =
        FakeProxy.of(
            MicroflowCallBuilder.class,
            (name, arguments) -> {
              if (name.equals("withParam")) {
                given.put((String) arguments[0], arguments[1]);
                return self[0];
              }
              return microflows.get(microflow).apply(given);
            });
    return self[0];
  }

  /** An object of an entity and those it specializes; names and values of its members follow. */
  IMendixObject object(Set<String> entities, Object... members) {
    Map<String, Object> own = new HashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      Object value = members[i + 1];
      own.put(
          (String) members[i],
          value instanceof IMendixObject ? ((IMendixObject) value).getId() : value);
    }
    String type = entities.iterator().next();
    IMendixIdentifier id =
        FakeProxy.of(IMendixIdentifier.class, (name, arguments) -> unsupported(name));
    IMendixObject object =
        FakeProxy.of(
            IMendixObject.class,
            (name, arguments) -> {
              switch (name) {
                case "getId":
                  return id;
                case "getType":
                  return type;
                case "isInstanceOf":
                  return model != null && model.isA(type, (String) arguments[0])
                      || entities.contains("AWSAuthentication." + arguments[0])
                      || entities.contains(arguments[0]);
                case "hasMember":
                  questions++;
                  return own.containsKey(arguments[0]);
                case "getValue":
                  return own.get(arguments[1]);
                case "setValue":
                  String member = (String) arguments[1];
                  model.check(type, member, arguments[2]);
                  own.put(member, arguments[2]);
                  return sets.merge(type + '/' + member, 1, Integer::sum);
                default:
                  return unsupported(name);
              }
            });
    objects.put(id, object);
    values.put(object, own);
    return object;
  }

  Members members(IMendixObject object) {
    return new Members(context, object);
  }

  IMendixObject credentials() {
    return object(
        Set.of("AWSAuthentication.Credentials"),
        "AccessKey",
        "AKIAEXAMPLEEXAMPLE00",
        "SecretAccessKey",
        "sssecret");
  }

  private ILogNode logNode(String node) {
    return FakeProxy.of(
        ILogNode.class,
        (name, arguments) -> {
          if (name.equals("name")) {
            return node;
          }
          if (thrownByLog != null) {
            throw thrownByLog.get();
          }
          if (arguments == null) {
            // Whether a level is kept.
            return false;
          }
          log.add(node + ' ' + name + ' ' + arguments[0]);
          return null;
        });
  }

  private static Object unsupported(String name) {
    throw new UnsupportedOperationException(name);
  }
}
