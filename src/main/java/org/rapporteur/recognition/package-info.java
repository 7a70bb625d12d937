/** Pure reading of minutes: text, the meeting's date and a vocabulary give owners, due and topic. No I/O, no clock, never throws. */
@NullMarked
package org.rapporteur.recognition;

import org.jspecify.annotations.NullMarked;
