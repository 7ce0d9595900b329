package io.twinlink.mendix.runner.objects;

import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import io.twinlink.mendix.runner.model.Association;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Which objects refer to which over associations. Both directions are kept, so that neither end has
 * to be looked for. Where both ends own an association, they are kept alike.
 */
final class References {
  private static final Comparator<IMendixIdentifier> CREATION =
      Comparator.comparingLong(IMendixIdentifier::toLong);

  private final Map<String, Map<IMendixIdentifier, Set<IMendixIdentifier>>> targets =
      new HashMap<>();
  private final Map<String, Map<IMendixIdentifier, Set<IMendixIdentifier>>> owners =
      new HashMap<>();
  private final BiConsumer<IMendixIdentifier, Association> changed;

  /** No references; the consumer is told which association of which object changed. */
  References(BiConsumer<IMendixIdentifier, Association> changed) {
    this.changed = changed;
  }

  /** What an object refers to, in the order in which it was set. */
  List<IMendixIdentifier> of(IMendixIdentifier owner, String association) {
    return copy(targets, owner, association);
  }

  /** What refers to an object, in the order of creation. */
  List<IMendixIdentifier> to(IMendixIdentifier target, String association) {
    return copy(owners, target, association);
  }

  private static List<IMendixIdentifier> copy(
      Map<String, Map<IMendixIdentifier, Set<IMendixIdentifier>>> all,
      IMendixIdentifier end,
      String association) {
    return new ArrayList<>(all.getOrDefault(association, Map.of()).getOrDefault(end, Set.of()));
  }

  /** Makes an object refer to these and no others. */
  void set(IMendixIdentifier owner, Association association, List<IMendixIdentifier> wanted) {
    if (association.isBoth()) {
      List<IMendixIdentifier> left = of(owner, association.name());
      left.removeAll(new HashSet<>(wanted));
      left.forEach(target -> unlink(target, association, owner));
    }
    clear(owner, association.name());
    add(owner, association, wanted);
  }

  /** Makes an object refer to these too. */
  void add(IMendixIdentifier owner, Association association, List<IMendixIdentifier> wanted) {
    changed.accept(owner, association);
    for (IMendixIdentifier target : wanted) {
      put(owner, association.name(), target);
      if (association.isBoth()) {
        linkBack(target, association, owner);
      }
    }
  }

  /** Makes an object no longer refer to these. */
  void remove(IMendixIdentifier owner, Association association, List<IMendixIdentifier> unwanted) {
    changed.accept(owner, association);
    for (IMendixIdentifier target : unwanted) {
      take(owner, association.name(), target);
      if (association.isBoth()) {
        unlink(target, association, owner);
      }
    }
  }

  /** Takes over what an object referred to when it was stored; other ends stay as they are. */
  void restore(IMendixIdentifier owner, String association, List<IMendixIdentifier> stored) {
    clear(owner, association);
    stored.forEach(target -> put(owner, association, target));
  }

  /** Makes an object refer to nothing; other ends stay as they are. */
  void clear(IMendixIdentifier owner, String association) {
    of(owner, association).forEach(target -> take(owner, association, target));
  }

  private void linkBack(
      IMendixIdentifier target, Association association, IMendixIdentifier owner) {
    if (!association.isSet()) {
      // The former partner of a one-to-one association is left without one.
      for (IMendixIdentifier former : of(target, association.name())) {
        if (!former.equals(owner)) {
          unlink(former, association, target);
          take(target, association.name(), former);
        }
      }
    }
    put(target, association.name(), owner);
    changed.accept(target, association);
  }

  private void unlink(IMendixIdentifier end, Association association, IMendixIdentifier from) {
    take(end, association.name(), from);
    changed.accept(end, association);
  }

  private void put(IMendixIdentifier owner, String association, IMendixIdentifier target) {
    targets
        .computeIfAbsent(association, name -> new HashMap<>())
        .computeIfAbsent(owner, id -> new LinkedHashSet<>())
        .add(target);
    owners
        .computeIfAbsent(association, name -> new HashMap<>())
        .computeIfAbsent(target, id -> new TreeSet<>(CREATION))
        .add(owner);
  }

  private void take(IMendixIdentifier owner, String association, IMendixIdentifier target) {
    take(targets.get(association), owner, target);
    take(owners.get(association), target, owner);
  }

  private static void take(
      Map<IMendixIdentifier, Set<IMendixIdentifier>> all,
      IMendixIdentifier from,
      IMendixIdentifier what) {
    Set<IMendixIdentifier> left = all == null ? null : all.get(from);
    if (left != null && left.remove(what) && left.isEmpty()) {
      all.remove(from);
    }
  }
}
