package io.twinlink.mendix.mqtt;

import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.FakeProxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Objects that have every member, without a model. */
final class FakeObjects {
  private final Map<Object, IMendixObject> byId = new LinkedHashMap<>();
  private final Map<IMendixObject, Map<String, Object>> values = new LinkedHashMap<>();

  /** A new object; names and values of its members follow. */
  synchronized IMendixObject made(String entity, Object... members) {
    Map<String, Object> own = new TreeMap<>();
    for (int index = 0; index < members.length; index += 2) {
      own.put((String) members[index], stored(members[index + 1]));
    }
    String name = entity.substring(entity.indexOf('.') + 1);
    IMendixIdentifier id = FakeProxy.of(IMendixIdentifier.class, name, (method, given) -> null);
    IMendixObject object =
        FakeProxy.of(
            IMendixObject.class,
            name,
            (method, given) -> {
              switch (method) {
                case "getId":
                  return id;
                case "getType":
                  return entity;
                case "isInstanceOf":
                  return entity.equals(given[0]);
                case "hasMember":
                  return true;
                case "getValue":
                  return own.get(given[1]);
                case "setValue":
                  return own.put((String) given[1], given[2]);
                default:
                  throw new UnsupportedOperationException(method);
              }
            });
    byId.put(id, object);
    values.put(object, own);
    return object;
  }

  private static Object stored(Object value) {
    return value instanceof IMendixObject ? ((IMendixObject) value).getId() : value;
  }

  synchronized IMendixObject with(Object id) {
    return byId.get(id);
  }

  /** What an object has, members in the order of their names. */
  synchronized Map<String, Object> of(Object object) {
    return values.get(object);
  }

  /** The objects that refer to another. */
  synchronized List<IMendixObject> referring(IMendixObject object, String association) {
    List<IMendixObject> found = new ArrayList<>();
    values.forEach(
        (each, own) -> {
          if (own.get(association) == object.getId()) {
            found.add(each);
          }
        });
    return found;
  }
}
