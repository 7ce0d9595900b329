/** Microflows and Java actions. */
package com.mendix.core.actionmanagement;
