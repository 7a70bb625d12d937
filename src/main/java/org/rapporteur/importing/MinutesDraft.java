package org.rapporteur.importing;

import java.util.List;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.importing.presence.Explained;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.Source;
import org.rapporteur.recognition.Recogniser;

/**
 * Minutes read from a document and not stored yet. The header's date is null when the document names none.
 *
 * @param source the document, by name and content
 * @param warnings in the order of the document
 * @param findings what else the document says
 */
public record MinutesDraft(Source source, Minutes minutes, List<ImportWarning> warnings, Findings findings) {
    public MinutesDraft {
        warnings = List.copyOf(warnings);
    }

    public MinutesDraft(Source source, Minutes minutes, List<ImportWarning> warnings) {
        this(source, minutes, warnings, Findings.NONE);
    }

    /** The same document with minutes that the user changed. */
    public MinutesDraft with(Minutes changed, List<ImportWarning> left) {
        return new MinutesDraft(source, changed, left, findings);
    }

    /** The same document with a block that is an action of its own, whatever was found about it. */
    public MinutesDraft withOwn(String block) {
        return new MinutesDraft(source, minutes, warnings, findings.without(block));
    }

    /** The document's file name without folders. */
    public String sourceName() {
        return source.name();
    }

    /** A recogniser that reads this document's actions: by its habits, with the people and bodies that it explains. */
    public Recogniser recogniser(Recogniser known) {
        return known.with(findings.habits()).knowing(Explained.terms(people(), minutes.attendance(), minutes.header()));
    }

    /** People whom the attendance list names: proposals for contacts. */
    public List<PersonFound> people() {
        return findings.people();
    }
}
