package io.twinlink.mendix;

/** A Boolean attribute that says whether a member of AWS's is there. */
final class PresenceMapping extends MemberMapping {
  PresenceMapping(String name, String member) {
    super(name, member);
  }

  /** {@return whether it speaks of another member, or of what that one is in} */
  boolean covers(MemberMapping other) {
    return other != this
        && other.path().size() >= path().size()
        && other.path().subList(0, path().size()).equals(path());
  }
}
