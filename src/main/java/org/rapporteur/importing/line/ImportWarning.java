package org.rapporteur.importing.line;

/**
 * Something in a document that its reader could not make sense of; its words are kept.
 *
 * @param line line of the text file, or paragraph of the Word document, from 1; 0 for the document as a whole
 * @param message one sentence for the user
 * @param ofDay it is about the day of the meeting that the text lacks, and past when another one is given
 */
public record ImportWarning(int line, String message, boolean ofDay) {
    /** About anything else. */
    public ImportWarning(int line, String message) {
        this(line, message, false);
    }
}
