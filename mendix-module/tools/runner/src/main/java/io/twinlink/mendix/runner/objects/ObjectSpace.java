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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All objects of a running app: those in memory, and the values of those that are stored. */
public final class ObjectSpace {
  private final Model model;
  private final Map<IMendixIdentifier, MendixObject> live = new LinkedHashMap<>();
  private final References references = new References(this::changed);

  /** What is stored: of an object its attributes and, as lists, its associations. */
  private Map<IMendixIdentifier, Map<String, Object>> stored = new LinkedHashMap<>();

  /** Whether a savepoint holds the map too, so that it must be copied before it is changed. */
  private boolean isShared;

  /** What is stored again after a rollback, though no longer in memory. */
  private final Set<IMendixIdentifier> gone = new LinkedHashSet<>();

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
      restore(object, stored.get(id));
      live.put(id, object);
      gone.remove(id);
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
      Map<String, Object> values = known.snapshot();
      for (Association association : known.associations()) {
        values.put(association.name(), references(known, association));
      }
      changeable().put(known.getId(), values);
    }
    known.committed();
  }

  /** Gives an object the values that are stored, or those of a new one. */
  public synchronized void rollback(IMendixObject object) {
    MendixObject known = (MendixObject) object;
    Map<String, Object> values = stored.get(known.getId());
    if (values == null) {
      forget(known);
    } else {
      restore(known, values);
    }
  }

  private void restore(MendixObject object, Map<String, Object> values) {
    object.restore(values);
    for (Association association : object.associations()) {
      List<IMendixIdentifier> ids = new ArrayList<>();
      ((List<?>) values.get(association.name())).forEach(id -> ids.add((IMendixIdentifier) id));
      references.restore(object.getId(), association.name(), ids);
    }
  }

  /** Deletes an object, and what the model says about its associations. */
  public synchronized void delete(IMendixObject object) {
    MendixObject known = (MendixObject) object;
    if (live.remove(known.getId()) == null && !stored.containsKey(known.getId())) {
      return;
    }
    for (Association association : model.associations().values()) {
      if (model.isA(known.getType(), association.parent())) {
        deleteOthers(known, association, association.parentDeleted(), false);
      }
      if (model.isA(known.getType(), association.child())) {
        deleteOthers(known, association, association.childDeleted(), true);
      }
    }
    changeable().remove(known.getId());
    forget(known);
  }

  private void deleteOthers(
      MendixObject known, Association association, OnDelete rule, boolean isChild) {
    if (rule == OnDelete.KEEP) {
      return;
    }
    List<MendixObject> others = follow(known, association, isChild);
    others.remove(known);
    if (rule == OnDelete.REFUSE && !others.isEmpty()) {
      live.put(known.getId(), known);
      throw new MendixRuntimeException(
          known + " cannot be deleted: " + association.name() + " still has an other end");
    }
    if (rule == OnDelete.DELETE) {
      others.forEach(this::delete);
    }
  }

  /** Takes an object out of memory. */
  private void forget(MendixObject object) {
    live.remove(object.getId());
    object
        .associations()
        .forEach(association -> references.clear(object.getId(), association.name()));
  }

  /**
   * The objects at the other end of an association: the children of a parent in the order in which
   * they were set, the parents of a child in the order of creation.
   */
  public List<MendixObject> follow(MendixObject object, String associationName) {
    Association association = association(object, associationName);
    return follow(object, association, !model.isA(object.getType(), association.parent()));
  }

  /** The same; which end the object is counts where an association joins an entity with itself. */
  public List<MendixObject> follow(MendixObject object, String associationName, boolean isChild) {
    Association association = association(object, associationName);
    boolean isParent = model.isA(object.getType(), association.parent());
    boolean isBoth = isParent && model.isA(object.getType(), association.child());
    return follow(object, association, isBoth ? isChild : !isParent);
  }

  private Association association(MendixObject object, String name) {
    Association association = model.associations().get(name);
    if (association == null) {
      throw new MendixRuntimeException("there is no association " + name);
    }
    if (!model.isA(object.getType(), association.parent())
        && !model.isA(object.getType(), association.child())) {
      throw new MendixRuntimeException(object.getType() + " is neither end of association " + name);
    }
    return association;
  }

  private synchronized List<MendixObject> follow(
      MendixObject object, Association association, boolean isChild) {
    for (IMendixIdentifier id : List.copyOf(gone)) {
      findQuietly(id);
    }
    List<IMendixIdentifier> ids =
        isChild && !association.isBoth()
            ? references.to(object.getId(), association.name())
            : references.of(object.getId(), association.name());
    List<MendixObject> found = new ArrayList<>();
    for (IMendixIdentifier id : ids) {
      if (live.containsKey(id) || stored.containsKey(id)) {
        found.add(findQuietly(id));
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

  /** What is stored now; not to be changed. */
  public synchronized Map<IMendixIdentifier, Map<String, Object>> savepoint() {
    isShared = true;
    return stored;
  }

  /** Makes stored again what was stored at a savepoint. */
  public synchronized void rollbackTo(Map<IMendixIdentifier, Map<String, Object>> savepoint) {
    stored = savepoint;
    isShared = true;
    gone.clear();
    gone.addAll(stored.keySet());
    gone.removeAll(live.keySet());
  }

  private Map<IMendixIdentifier, Map<String, Object>> changeable() {
    if (isShared) {
      stored = new LinkedHashMap<>(stored);
      isShared = false;
    }
    return stored;
  }

  /** The identifiers that an association of an object holds. */
  synchronized List<IMendixIdentifier> references(MendixObject object, Association association) {
    return references.of(object.getId(), association.name());
  }

  /** Makes an association of an object hold these identifiers and no others. */
  synchronized void set(
      MendixObject object, Association association, List<IMendixIdentifier> wanted) {
    load(association, wanted);
    references.set(object.getId(), association, wanted);
  }

  /** Makes an association of an object hold these identifiers too. */
  synchronized void add(
      MendixObject object, Association association, List<IMendixIdentifier> wanted) {
    load(association, wanted);
    references.add(object.getId(), association, wanted);
  }

  /** Makes an association of an object no longer hold these identifiers. */
  synchronized void remove(
      MendixObject object, Association association, List<IMendixIdentifier> unwanted) {
    references.remove(object.getId(), association, unwanted);
  }

  /** Other ends that are linked too must be in memory. */
  private void load(Association association, List<IMendixIdentifier> ids) {
    if (association.isBoth()) {
      ids.forEach(this::findQuietly);
    }
  }

  private void changed(IMendixIdentifier id, Association association) {
    MendixObject object = live.get(id);
    if (object != null) {
      object.changed(association);
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
