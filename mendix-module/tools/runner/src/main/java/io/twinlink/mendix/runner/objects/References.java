package io.twinlink.mendix.runner.objects;

import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which objects refer to which over associations. Both directions are kept, so that neither end has
 * to be looked for.
 */
final class References {
  private static final Comparator<IMendixIdentifier> CREATION =
      Comparator.comparingLong(IMendixIdentifier::toLong);

  private final Map<String, Map<IMendixIdentifier, Set<IMendixIdentifier>>> targets =
      new HashMap<>();
  private final Map<String, Map<IMendixIdentifier, Set<IMendixIdentifier>>> owners =
      new HashMap<>();

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
  void set(
      IMendixIdentifier owner, String association, Collection<? extends IMendixIdentifier> wanted) {
    clear(owner, association);
    wanted.forEach(target -> add(owner, association, target));
  }

  /** Makes an object refer to another one too. */
  void add(IMendixIdentifier owner, String association, IMendixIdentifier target) {
    targets
        .computeIfAbsent(association, name -> new HashMap<>())
        .computeIfAbsent(owner, id -> new LinkedHashSet<>())
        .add(target);
    owners
        .computeIfAbsent(association, name -> new HashMap<>())
        .computeIfAbsent(target, id -> new TreeSet<>(CREATION))
        .add(owner);
  }

  /** Makes an object no longer refer to another. */
  void remove(IMendixIdentifier owner, String association, IMendixIdentifier target) {
    take(targets.get(association), owner, target);
    take(owners.get(association), target, owner);
  }

  /** Makes an object refer to nothing. */
  void clear(IMendixIdentifier owner, String association) {
    Map<IMendixIdentifier, Set<IMendixIdentifier>> all = targets.get(association);
    Set<IMendixIdentifier> old = all == null ? null : all.remove(owner);
    if (old != null) {
      old.forEach(target -> take(owners.get(association), target, owner));
    }
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
