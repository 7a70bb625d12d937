package org.rapporteur.importing;

import java.util.List;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.Source;

/**
 * Minutes read from a document and not stored yet. The header's date is null when the document names none.
 *
 * @param source the document, by name and content
 * @param warnings in the order of the document
 */
public record MinutesDraft(Source source, Minutes minutes, List<ImportWarning> warnings) {
    public MinutesDraft {
        warnings = List.copyOf(warnings);
    }

    /** The same document with minutes that the user changed. */
    public MinutesDraft with(Minutes changed, List<ImportWarning> left) {
        return new MinutesDraft(source, changed, left);
    }

    /** The document's file name without folders. */
    public String sourceName() {
        return source.name();
    }
}
