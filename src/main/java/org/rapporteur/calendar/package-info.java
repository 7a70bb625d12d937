/** Calendar entries as files. Knows no feature. */
@NullMarked
package org.rapporteur.calendar;

import org.jspecify.annotations.NullMarked;
