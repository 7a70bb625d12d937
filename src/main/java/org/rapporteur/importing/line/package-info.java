/** The form that all documents are brought into, and what a single line says by itself: labels, dates, markers, sections. */
@NullMarked
package org.rapporteur.importing.line;

import org.jspecify.annotations.NullMarked;
