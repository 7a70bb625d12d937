/** Reminding agencies of what they owe. */
@NullMarked
package org.rapporteur.followup.ui.chase;

import org.jspecify.annotations.NullMarked;
