/** The screens of meetings. */
@NullMarked
package org.rapporteur.meeting.ui;

import org.jspecify.annotations.NullMarked;
