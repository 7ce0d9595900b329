/**
 * What the Java actions of the Mendix modules have in common: {@link io.twinlink.mendix.Activities}
 * runs those that call an operation, {@link io.twinlink.mendix.Activity} any other. Objects are
 * read by the names of their model, never through generated proxies, so that the classes fit every
 * release of AWSAuthentication.
 */
package io.twinlink.mendix;
