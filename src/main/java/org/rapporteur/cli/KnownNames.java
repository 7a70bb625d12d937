package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.recognition.Vocabulary;

/** The names that the program knows without a workspace. */
final class KnownNames {
    private KnownNames() {}

    static Vocabulary builtIn() {
        return new Vocabulary(List.of());
    }
}
