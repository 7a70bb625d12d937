/** Minutes as a Word document, in either house layout. */
@NullMarked
package org.rapporteur.meeting.export;

import org.jspecify.annotations.NullMarked;
