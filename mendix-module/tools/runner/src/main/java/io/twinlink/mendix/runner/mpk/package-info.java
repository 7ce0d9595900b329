/** Packages and model files. */
package io.twinlink.mendix.runner.mpk;
