/** The interpreter of microflows. */
package io.twinlink.mendix.runner.microflow;
