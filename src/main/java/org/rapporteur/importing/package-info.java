/** Documents read as minutes: plain text, Markdown and Word, by one interpreter over one form of lines. */
@NullMarked
package org.rapporteur.importing;

import org.jspecify.annotations.NullMarked;
