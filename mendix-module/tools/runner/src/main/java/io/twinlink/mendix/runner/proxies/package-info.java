/** The Java that Studio Pro generates. */
package io.twinlink.mendix.runner.proxies;
