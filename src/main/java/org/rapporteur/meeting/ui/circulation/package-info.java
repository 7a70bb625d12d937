/** Circulating minutes: the check list, the package, and what went out before. */
@NullMarked
package org.rapporteur.meeting.ui.circulation;

import org.jspecify.annotations.NullMarked;
