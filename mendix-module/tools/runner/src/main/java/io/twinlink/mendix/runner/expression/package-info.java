/** The expression language of microflows. */
package io.twinlink.mendix.runner.expression;
