package org.rapporteur.importing.format;

import org.rapporteur.importing.line.Line;

/**
 * A line with the size of its letters, of which headings without a style are told.
 *
 * @param size in points; 0 when not known
 */
record Styled(Line line, double size) {}
