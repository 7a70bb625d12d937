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
import org.rapporteur.shared.Folding;
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

    @Property(tries = 1000)
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

    private static final List<String> DOCUMENTS = List.of(
            """
            Lake Basin IM Group Date: Venue: Participants:
            14 May 2019 Town Hall. UNHCR, IOM, WFP.

            Action
            Responsible
            Deadline
            Count the wells
            IOM and
            WFP 3 June
            """,
            """
            Compte rendu du groupe de travail

            Date Mardi 14 mai 2019
            Présents : HCR, Ana Santos (OIM), PAM - Ben Cruz

            Action à mener / Responsable / Échéance
            Compter les puits / OIM et PAM / fin juin
            Prochaine réunion : 11 juin 2019
            """,
            """
            # Minutes of the wells group

            ## Agenda
            1. Wells
            2. Ferries

            Wells
            Forty were counted (A2019.4). ACTION: IOM to print the list. WFP to check it by 31 June.

            ## Review of action points
            UNHCR to print the map
            - Done.

            ## Action points
            A2019.4 Count the wells (IOM, October 201)
            - AI @Ana Santos: draw the map
            """);

    @Provide
    Arbitrary<String> torn() {
        List<String> lines = DOCUMENTS.stream().flatMap(text -> text.lines()).toList();
        Arbitrary<String> line = Arbitraries.of(lines);
        Arbitrary<String> cut = Combinators.combine(line, Arbitraries.integers().between(0, 60))
                .as((text, at) -> at < text.length() ? text.substring(0, at) + "\n" + text.substring(at) : text);
        Arbitrary<String> joined = Combinators.combine(line, line).as((a, b) -> a + " " + b);
        Arbitrary<String> repeated = line.map(text -> text + "\n" + text);
        return Arbitraries.oneOf(line, cut, joined, repeated)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(all -> String.join("\n", all));
    }

    /**
     * Lines cut, joined, repeated and shuffled at will: nothing is thrown, and each line ends up in the header, a block or a
     * warning, as a word that only it has shows.
     */
    @Property(tries = 1000)
    void everyTornLineEndsUpSomewhere(@ForAll("torn") String text) throws IOException {
        List<String> lines = text.lines().toList();
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            marked.append(lines.get(i))
                    .append(lines.get(i).isBlank() ? "" : " " + mark(i))
                    .append('\n');
        }
        Path file = Files.createTempFile("minutes", ".txt");
        try {
            Files.writeString(file, marked);
            MinutesDraft draft = reader.read(file, recogniser);
            String read = everything(draft) + draft.warnings();
            for (int i = 0; i < lines.size(); i++) {
                assertThat(lines.get(i).isBlank() || read.contains(mark(i)))
                        .as("line %d of%n%s%nas%n%s", i + 1, marked, read)
                        .isTrue();
            }
        } catch (UserError noWords) {
            assertThat(text).isBlank();
        } finally {
            Files.delete(file);
        }
    }

    /** A word of no language, another one for each line. */
    static String mark(int line) {
        return "zq" + (char) ('a' + line / 26) + (char) ('a' + line % 26) + "xk";
    }

    /** The same as it stands, without marks: every long word is there still. */
    @Property(tries = 1000)
    void tornDocumentsAreReadWithoutLoss(@ForAll("torn") String text) throws IOException {
        Path file = Files.createTempFile("minutes", ".txt");
        try {
            Files.writeString(file, text);
            String read = Folding.fold(everything(reader.read(file, recogniser)));
            for (String word : List.of("wells", "puits", "list", "carte", "print", "ferries")) {
                boolean said = Pattern.compile("(?<![\\p{L}])" + word + "(?![\\p{L}])")
                        .matcher(Folding.fold(text))
                        .find();
                assertThat(!said || read.contains(word))
                        .as("“%s” in%n%s%nas%n%s", word, text, read)
                        .isTrue();
            }
        } catch (UserError noWords) {
            assertThat(text).isBlank();
        } finally {
            Files.delete(file);
        }
    }

    static String everything(MinutesDraft draft) {
        return draft.minutes().header() + " " + draft.minutes().attendance() + " "
                + draft.minutes().blocks();
    }
}
