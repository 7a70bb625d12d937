/** Who was there: lists, sentences and tables of names, and the people and abbreviations that they explain. */
@NullMarked
package org.rapporteur.importing.presence;

import org.jspecify.annotations.NullMarked;
