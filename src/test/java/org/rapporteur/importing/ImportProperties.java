package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;

/** Whatever a document looks like, no word of it gets lost. */
class ImportProperties {
    private static final Pattern WORD = Pattern.compile("w[b-df-hj-np-tv-z]{6}");

    private final Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
    private final MinutesReader reader = Documents.minutes(Uids.of(Clock.systemUTC()));

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("bcdfghjklmnpqrstvz")
                .ofLength(6)
                .map(tail -> "w" + tail);
        Arbitrary<String> words = word.list().ofMinSize(1).ofMaxSize(9).map(list -> String.join(" ", list));
        Arbitrary<String> start = Arbitraries.of(
                "",
                " ",
                "1. ",
                "2) ",
                "a. ",
                "- ",
                "• ",
                "  o ",
                "# ",
                "## ",
                "Present: ",
                "Location: ",
                "Chair: ",
                "ACTION: ",
                "DECISION: ",
                "UNHCR to ",
                "A / B / ",
                "The Last meeting ",
                "| ",
                "[ ] ",
                "12 May 2019 ",
                "Next meeting: ");
        Arbitrary<String> end = Arbitraries.of("", ".", ":", ",", "\n", ".\n\n", " (IOM)", " by 3 May", "\n4\n");
        Arbitrary<String> line = Combinators.combine(start, words, end).as((a, b, c) -> a + b + c);
        Arbitrary<String> known = Arbitraries.of(
                "Follow up actions", "Next meeting", "Apologies:", "## Attendees", "", "Action / Who / When");
        return Arbitraries.frequencyOf(Tuple.of(4, line), Tuple.of(1, known))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(lines -> String.join("\n", lines));
    }

    @Property(tries = 400)
    void noWordIsLost(@ForAll("documents") String text) throws IOException {
        Path file = Files.createTempFile("minutes", ".txt");
        try {
            Files.writeString(file, text);
            String read = everything(reader.read(file, recogniser));
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                assertThat(read).contains(word.group());
            }
        } catch (UserError noWords) {
            assertThat(WORD.matcher(text).find()).isFalse();
        } finally {
            Files.delete(file);
        }
    }

    private static String everything(MinutesDraft draft) {
        return draft.minutes().header() + " " + draft.minutes().attendance() + " "
                + draft.minutes().blocks();
    }
}
