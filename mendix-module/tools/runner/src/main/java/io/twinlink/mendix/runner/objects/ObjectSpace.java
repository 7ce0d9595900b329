package io.twinlink.mendix.runner.objects;

import com.mendix.core.CoreException;
import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Association.OnDelete;
import io.twinlink.mendix.runner.model.Entity;
import io.twinlink.mendix.runner.model.Model;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All objects of a running app: those in memory, and the values of those that are stored. */
public final class ObjectSpace {
  private final Model model;
  private final Map<IMendixIdentifier, MendixObject> live = new LinkedHashMap<>();
  private Map<IMendixIdentifier, Map<String, Object>> stored = new LinkedHashMap<>();
  private long last;

  /** A space without objects. */
  public ObjectSpace(Model model) {
    this.model = model;
  }

  /** The model. */
  public Model model() {
    return model;
  }

  /** Creates an object. */
  public synchronized MendixObject create(String entityName) {
    Entity entity = model.entity(entityName);
    last++;
    MendixObject object = new MendixObject(this, entity, new Identifier(last, entityName));
    object.stamp("createdDate", new Date());
    live.put(object.getId(), object);
    return object;
  }

  /** The object with an identifier. */
  public synchronized MendixObject find(IMendixIdentifier id) throws CoreException {
    MendixObject object = live.get(id);
    if (object == null && stored.containsKey(id)) {
      object = new MendixObject(this, model.entity(id.getObjectType()), (Identifier) id);
      object.restore(stored.get(id));
      live.put(id, object);
    }
    if (object == null) {
      throw new CoreException("there is no object " + id);
    }
    return object;
  }

  /** Stores an object; one that is never stored only loses its changes. */
  public synchronized void commit(IMendixObject object) {
    MendixObject known = (MendixObject) object;
    if (model.isPersistable(known.entity())) {
      known.stamp("changedDate", new Date());
      stored.put(known.getId(), known.snapshot());
    }
    known.committed();
  }

  /** Gives an object the values that are stored, or those of a new one. */
  public synchronized void rollback(IMendixObject object) {
    MendixObject known = (MendixObject) object;
    Map<String, Object> values = stored.get(known.getId());
    if (values == null) {
      live.remove(known.getId());
    } else {
      known.restore(values);
    }
  }

  /** Deletes an object, and what the model says about its associations. */
  public synchronized void delete(IMendixObject object) {
    MendixObject known = (MendixObject) object;
    if (live.remove(known.getId()) == null && !stored.containsKey(known.getId())) {
      return;
    }
    for (Association association : model.associations().values()) {
      boolean isParent = model.isA(known.getType(), association.parent());
      boolean isChild = model.isA(known.getType(), association.child());
      if (isParent || isChild) {
        OnDelete rule = isParent ? association.parentDeleted() : association.childDeleted();
        List<MendixObject> others = follow(known, association, isParent);
        if (rule == OnDelete.REFUSE && !others.isEmpty()) {
          live.put(known.getId(), known);
          throw new MendixRuntimeException(
              known + " cannot be deleted: " + association.name() + " still has an other end");
        }
        if (rule == OnDelete.DELETE) {
          others.forEach(this::delete);
        }
      }
    }
    stored.remove(known.getId());
  }

  /** The objects at the other end of an association. */
  public synchronized List<MendixObject> follow(MendixObject object, String associationName) {
    Association association = model.associations().get(associationName);
    if (association == null) {
      throw new MendixRuntimeException("there is no association " + associationName);
    }
    boolean isParent = model.isA(object.getType(), association.parent());
    if (!isParent && !model.isA(object.getType(), association.child())) {
      throw new MendixRuntimeException(
          object.getType() + " is neither end of association " + associationName);
    }
    return follow(object, association, isParent);
  }

  private List<MendixObject> follow(
      MendixObject object, Association association, boolean isParent) {
    List<MendixObject> found = new ArrayList<>();
    if (isParent || association.isBoth()) {
      for (IMendixIdentifier id : object.references(association)) {
        if (live.containsKey(id) || stored.containsKey(id)) {
          found.add(findQuietly(id));
        }
      }
      return found;
    }
    loadAll(association.parent());
    for (MendixObject other : new ArrayList<>(live.values())) {
      if (model.isA(other.getType(), association.parent())
          && other.references(association).contains(object.getId())) {
        found.add(other);
      }
    }
    return found;
  }

  /** The stored objects of an entity and of those that specialize it, as they are stored. */
  public synchronized List<MendixObject> stored(String entityName) {
    List<MendixObject> found = new ArrayList<>();
    for (Map.Entry<IMendixIdentifier, Map<String, Object>> entry : stored.entrySet()) {
      Identifier id = (Identifier) entry.getKey();
      if (model.isA(id.getObjectType(), entityName)) {
        MendixObject object = live.get(id);
        if (object == null || !object.isChanged()) {
          object = findQuietly(id);
        }
        found.add(object);
      }
    }
    return found;
  }

  /** How many objects are in memory. */
  public synchronized int size() {
    return live.size();
  }

  /** What is stored now. */
  public synchronized Map<IMendixIdentifier, Map<String, Object>> savepoint() {
    return new LinkedHashMap<>(stored);
  }

  /** Makes stored again what was stored at a savepoint. */
  public synchronized void rollbackTo(Map<IMendixIdentifier, Map<String, Object>> savepoint) {
    stored = new LinkedHashMap<>(savepoint);
  }

  /** Where both ends own an association: unlinks the old other ends and links the new ones. */
  synchronized void relinkOtherEnds(
      MendixObject object, Association association, List<IMendixIdentifier> wanted) {
    for (IMendixIdentifier id : object.references(association)) {
      MendixObject other = live.get(id);
      if (other != null && !wanted.contains(id)) {
        List<IMendixIdentifier> rest = other.references(association);
        rest.remove(object.getId());
        other.link(association, rest);
      }
    }
    for (IMendixIdentifier id : wanted) {
      MendixObject other = findQuietly(id);
      List<IMendixIdentifier> linked = new ArrayList<>();
      if (association.isSet()) {
        linked.addAll(other.references(association));
      } else {
        // The former partner of a one-to-one association is left without one.
        for (IMendixIdentifier former : other.references(association)) {
          if (live.containsKey(former) && !former.equals(object.getId())) {
            live.get(former).link(association, List.of());
          }
        }
      }
      linked.add(object.getId());
      other.link(association, linked);
    }
  }

  private void loadAll(String entityName) {
    for (IMendixIdentifier id : stored.keySet()) {
      if (model.isA(id.getObjectType(), entityName)) {
        findQuietly(id);
      }
    }
  }

  private MendixObject findQuietly(IMendixIdentifier id) {
    try {
      return find(id);
    } catch (CoreException absent) {
      throw new MendixRuntimeException(absent);
    }
  }
}
