package org.rapporteur.directory;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.shared.Folding;

/**
 * A text without case and accents that knows where its letters stand in the text as it is written.
 *
 * @param places for each folded letter, and for the end, the index in what is written
 */
record FoldedText(String folded, List<Integer> places) {
    FoldedText {
        places = List.copyOf(places);
    }

    static FoldedText of(String written) {
        StringBuilder folded = new StringBuilder(written.length());
        List<Integer> places = new ArrayList<>(written.length() + 1);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            String plain = Character.isWhitespace(c) || c == '\u00a0' ? " " : Folding.fold(String.valueOf(c));
            for (int k = 0; k < plain.length(); k++) {
                folded.append(plain.charAt(k));
                places.add(i);
            }
        }
        places.add(written.length());
        return new FoldedText(folded.toString(), places);
    }

    /** The stretch of the written text of a stretch of the folded one, which is not empty. */
    PersonalWords.Stretch written(int start, int end) {
        return new PersonalWords.Stretch(places.get(start), places.get(end - 1) + 1);
    }
}
