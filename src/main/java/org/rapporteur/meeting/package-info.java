/** Meetings and their minutes: header, attendance and blocks. */
@NullMarked
package org.rapporteur.meeting;

import org.jspecify.annotations.NullMarked;
