/** Objects of entities. */
package io.twinlink.mendix.runner.objects;
