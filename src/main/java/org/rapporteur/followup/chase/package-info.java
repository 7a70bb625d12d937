/** Reminders to agencies of what they owe. Pure; what leaves the program is a draft. */
@NullMarked
package org.rapporteur.followup.chase;

import org.jspecify.annotations.NullMarked;
