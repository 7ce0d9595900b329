package io.twinlink.mendix.runner.proxies;

/** The Studio Pro whose generated Java is followed. */
public enum Style {
  /** Studio Pro 9: actions extend CustomJavaAction, proxies have no common type. */
  STUDIO_PRO_9,
  /** Studio Pro 10.21 and newer: actions extend UserAction, proxies implement IEntityProxy. */
  STUDIO_PRO_10
}
