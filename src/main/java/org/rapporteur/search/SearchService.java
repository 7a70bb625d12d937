package org.rapporteur.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.store.Database;

/** Search over everything as one types. */
public final class SearchService {
    private final Database database;
    private final SearchRepository index;

    public SearchService(Database database, SearchRepository index) {
        this.database = database;
        this.index = index;
    }

    /**
     * Finds what contains all the words, each as the beginning of a word, case and accents aside.
     *
     * @param most how many hits at most, 1 or more
     * @return the best first; empty for text without a letter or digit
     */
    public List<Hit> find(String words, int most) {
        String query = query(words);
        return query.isEmpty() ? List.of() : database.read(tx -> index.find(tx, query, most));
    }

    /** Every word quoted, so that nothing typed is read as FTS5 syntax. */
    static String query(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + "\"*")
                .collect(Collectors.joining(" "));
    }
}
