/** The command line of the runner. */
package io.twinlink.mendix.runner;
