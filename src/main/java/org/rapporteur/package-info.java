/** Rapporteur: minutes, contacts and follow-ups of an inter-agency working group, in one local file. */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
