/** Settings of the runtime. */
package com.mendix.core.conf;
