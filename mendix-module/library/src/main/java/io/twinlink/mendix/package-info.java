/**
 * What the Java actions of the Mendix modules have in common: {@link io.twinlink.mendix.Activity}
 * runs one, {@link io.twinlink.mendix.Paging} walks pages. Objects are read by the names of their
 * model, never through generated proxies, so that the classes fit every release of
 * AWSAuthentication.
 */
package io.twinlink.mendix;
