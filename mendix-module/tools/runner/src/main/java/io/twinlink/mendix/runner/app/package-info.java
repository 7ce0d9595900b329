/** A running app. */
package io.twinlink.mendix.runner.app;
