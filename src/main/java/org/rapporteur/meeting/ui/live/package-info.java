/** The screen on which minutes are taken while the meeting runs. */
@NullMarked
package org.rapporteur.meeting.ui.live;

import org.jspecify.annotations.NullMarked;
