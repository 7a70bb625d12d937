/** Readers of documents: Word, PDF, web pages, Markdown and plain text, each brought into lines. Pure: bytes in, lines out. */
@NullMarked
package org.rapporteur.importing.format;

import org.jspecify.annotations.NullMarked;
