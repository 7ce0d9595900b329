/** Logging. */
package com.mendix.logging;
