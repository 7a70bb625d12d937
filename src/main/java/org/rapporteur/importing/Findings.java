package org.rapporteur.importing;

import java.util.List;
import org.rapporteur.importing.line.Echo;
import org.rapporteur.importing.line.Review;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.recognition.ReadingHabits;

/**
 * What a reader found in a document beyond its minutes.
 *
 * @param habits the language and the order of dates it was read with; read again with others, the document may say more
 * @param people whom the attendance list names
 * @param reviews actions that were set earlier
 * @param echoes paragraphs that say an action again
 */
public record Findings(ReadingHabits habits, List<PersonFound> people, List<Review> reviews, List<Echo> echoes) {
    /** Nothing. */
    public static final Findings NONE = new Findings(ReadingHabits.ANY, List.of(), List.of(), List.of());

    public Findings {
        people = List.copyOf(people);
        reviews = List.copyOf(reviews);
        echoes = List.copyOf(echoes);
    }

    /** The same, but for what was found about a block: it is an action of this meeting, said here. */
    public Findings without(String block) {
        return new Findings(
                habits,
                people,
                reviews.stream().filter(review -> !review.uid().equals(block)).toList(),
                echoes.stream().filter(echo -> !echo.block().equals(block)).toList());
    }
}
