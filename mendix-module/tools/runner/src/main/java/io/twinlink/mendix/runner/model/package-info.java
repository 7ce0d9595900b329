/** The model of an app. */
package io.twinlink.mendix.runner.model;
