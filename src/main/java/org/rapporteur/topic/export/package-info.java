/** Topics as Word documents. */
@NullMarked
package org.rapporteur.topic.export;

import org.jspecify.annotations.NullMarked;
