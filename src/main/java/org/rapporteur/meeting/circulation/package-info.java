/** Minutes on their way to the members: what to look at before, what went out, and how versions differ. */
@NullMarked
package org.rapporteur.meeting.circulation;

import org.jspecify.annotations.NullMarked;
