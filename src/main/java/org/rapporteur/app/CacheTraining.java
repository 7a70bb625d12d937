package org.rapporteur.app;

import java.time.Clock;
import java.util.List;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;

/**
 * What the session does at its end that writes the cache of the virtual machine (ADR 0011): it reads small minutes, so that the
 * first import of all later sessions, and of the command line, finds its classes and patterns there.
 */
final class CacheTraining {
    /** Set by the scripts that start such a session. */
    private static final String PROPERTY = "rapporteur.training";

    private CacheTraining() {}

    /** Reads them in such a session, and nothing in others. */
    static void onClose(Clock clock) {
        if (Boolean.getBoolean(PROPERTY)) {
            read(clock);
        }
    }

    /** What was read; to be dropped. */
    static Minutes read(Clock clock) {
        Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
        return Documents.minutes(Uids.of(clock)).prepare(recogniser).minutes();
    }
}
