/** What a runtime implements. */
package com.mendix.core.internal;
