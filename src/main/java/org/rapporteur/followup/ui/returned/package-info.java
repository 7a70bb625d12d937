/** A tracker that came back: its differences, to be taken over or not. */
@NullMarked
package org.rapporteur.followup.ui.returned;

import org.jspecify.annotations.NullMarked;
