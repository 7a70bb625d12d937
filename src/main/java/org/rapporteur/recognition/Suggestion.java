package org.rapporteur.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise made in discussion text, offered as an action and never turned into one by itself.
 *
 * @param owners who promised, in the order of the words; empty where the sentence names nobody; places count in the text that was read
 * @param due null when no deadline was said
 * @param task what was promised: "coordinate the graphic design version"
 * @param start first character of the promising sentence
 * @param end one past its last
 */
public record Suggestion(List<Mention<Owner>> owners, @Nullable Mention<Due> due, String task, int start, int end) {
    public Suggestion {
        owners = List.copyOf(owners);
    }
}
