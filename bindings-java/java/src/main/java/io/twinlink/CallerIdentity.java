package io.twinlink;

import java.util.Map;

/** Who calls, as AWS sees it: the answer of STS GetCallerIdentity. */
public final class CallerIdentity {
  private final Map<String, Object> members;

  CallerIdentity(Map<String, Object> members) {
    this.members = members;
  }

  /** {@return the number of the AWS account} */
  public String account() {
    return (String) members.get("account");
  }

  /** {@return the ARN of the user, role session or federated user} */
  public String arn() {
    return (String) members.get("arn");
  }

  /** {@return the unique id of whoever calls} */
  public String userId() {
    return (String) members.get("user_id");
  }

  /** {@return whether the other is the same caller} */
  @Override
  public boolean equals(Object other) {
    return other instanceof CallerIdentity && members.equals(((CallerIdentity) other).members);
  }

  /** {@return a hash of all members} */
  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** {@return account, ARN and user id} */
  @Override
  public String toString() {
    return "CallerIdentity" + members;
  }
}
