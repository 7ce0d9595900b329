package io.twinlink.mendix;

import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a module's activities, entities and enumerations are at AWS. It is read once, from {@code
 * /io/twinlink/mendix/MODULE.table}, and shared by all calls.
 */
final class Table {
  private static final Map<String, Table> TABLES = new ConcurrentHashMap<>();

  private final String module;
  private final String service;
  private final Map<String, OperationMapping> activities;
  private final Map<String, OperationMapping> waiters;
  private final Map<String, EntityMapping> entities;

  Table(
      String module,
      String service,
      Map<String, OperationMapping> activities,
      Map<String, OperationMapping> waiters,
      Map<String, EntityMapping> entities) {
    this.module = module;
    this.service = service;
    this.activities = Map.copyOf(activities);
    this.waiters = Map.copyOf(waiters);
    this.entities = Map.copyOf(entities);
  }

  /**
   * {@return the table of a module}
   *
   * @throws Failure if the jar has none
   */
  static Table of(String module) {
    return TABLES.computeIfAbsent(module, Table::read);
  }

  private static Table read(String module) {
    try (InputStream file = Table.class.getResourceAsStream(module + ".table")) {
      if (file == null) {
        throw newer("twinlink.jar knows no module " + module + '.');
      }
      return TableReader.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@return the module's name} */
  String module() {
    return module;
  }

  /** {@return the service that the module is for, as AWS's signatures call it} */
  String service() {
    return service;
  }

  /**
   * {@return an activity}
   *
   * @throws Failure if there is none
   */
  OperationMapping activity(String name) {
    return known(activities.get(name), name);
  }

  /**
   * {@return an activity that waits}
   *
   * @throws Failure if there is none
   */
  OperationMapping waiter(String name) {
    return known(waiters.get(name), name);
  }

  /** {@return the activity with pages that takes a request entity; null if there is none} */
  OperationMapping listingOf(EntityMapping request) {
    return activities.values().stream()
        .filter(one -> one.isPaged() && one.request() == request)
        .findAny()
        .orElse(null);
  }

  /** {@return an entity by its name with module; null if the table has none} */
  EntityMapping entity(String qualifiedName) {
    return entities.get(qualifiedName);
  }

  /**
   * {@return the entity of an object, or the nearest that it specializes; null if the table has
   * none: the app may have specialized entities of the module}
   */
  EntityMapping nearest(IMendixObject object) {
    EntityMapping nearest = entities.get(object.getType());
    if (nearest != null) {
      return nearest;
    }
    for (EntityMapping entity : entities.values()) {
      boolean isNearer = nearest == null || entity.isA(nearest);
      if (isNearer && object.isInstanceOf(entity.qualifiedName())) {
        nearest = entity;
      }
    }
    return nearest;
  }

  private OperationMapping known(OperationMapping found, String name) {
    if (found == null) {
      throw newer("twinlink.jar knows no activity " + name + " of " + module + '.');
    }
    return found;
  }

  private static Failure newer(String message) {
    return Failure.of(
        "internal",
        message,
        null,
        "Another module brought an older jar: import the newest of them last, and let it replace"
            + " userlib/twinlink.jar.");
  }
}
