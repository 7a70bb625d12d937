package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;

/** The signs of all layouts thrown together: nothing fails over them, and no word gets lost. */
class SignsProperties {
    private static final Pattern MARK = Pattern.compile("Zq..xk");

    /** What writers and programs put between words; in any order it may mean anything, and nothing may get lost over it. */
    private static final List<String> SIGNS = List.of(
            "NEW",
            "Key",
            "AGREED",
            "ACTION",
            "Action",
            "ACTIONS:",
            "Action points:",
            "ACTION POINTS",
            "AP 3:",
            "AI @Ana:",
            "New action:",
            "Decision:",
            "DECISION",
            "Next meeting",
            "Next meeting:",
            "Present:",
            "PARTICIPANTS:",
            "Apologies:",
            "Chair:",
            "Agenda:",
            "Agenda",
            "Date:",
            "Venue:",
            "Time:",
            "12 May 2019",
            "3 June",
            "ASAP",
            "UNHCR",
            "IOM and WFP",
            "Ana Santos",
            "Ana:",
            "all",
            "to",
            "will",
            "print the map",
            "Share the list",
            "for",
            "by",
            "/",
            " – ",
            "-",
            "→",
            "=>",
            ":",
            ".",
            ";",
            "?",
            "1.",
            "2)",
            "3.1",
            "a)",
            "(i)",
            "•",
            "|",
            "By whom",
            "By when",
            "Who",
            "What",
            "When",
            "Responsible:",
            "Deadline:",
            "Se encarga",
            "a cargo de",
            "Point d’action :",
            "Acuerdo 2.01",
            "Status",
            "Done",
            "N°",
            "No Action Who When 1",
            "Action By whom By when",
            "# ",
            "**Action**",
            "<br>",
            "http://x.org/a",
            "@ana",
            "☐",
            "[ ]",
            "R2.",
            "Resolution:",
            "Action (WFP):",
            "Action - Ana:",
            "(Action Ana)",
            "[Action: IOM to print]",
            "Qui ? PAM",
            "Quoi ? imprimer",
            "Quand ? 3 juin",
            "Minutes of the",
            "meeting of",
            "Wells Cluster",
            "Discussion / Action points",
            "Follow-up:",
            "compte rendu",
            "acta",
            "Orden del día:",
            "Asistentes:",
            "Prochaine réunion :",
            "Item | Who | Notes",
            "| a | b |",
            "were present",
            "2. Wells",
            "AOB",
            "agreed that",
            "It was agreed:",
            "will be",
            "Count the wells");

    private final Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
    private final MinutesReader reader = Documents.minutes(Uids.of(Clock.systemUTC()));

    @Provide
    Arbitrary<String> signs() {
        Arbitrary<String> piece = Combinators.combine(
                        Arbitraries.of(SIGNS), Arbitraries.of(" ", " ", "", " # ", "\n", "\n\n"))
                .as((sign, behind) -> sign + behind);
        return piece.list().ofMinSize(1).ofMaxSize(40).map(pieces -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < pieces.size(); i++) {
                text.append(pieces.get(i)
                        .replace("#", "Z" + ImportProperties.mark(i).substring(1)));
            }
            return text.toString();
        });
    }

    @Property(tries = 500)
    void noSignCostsAWord(@ForAll("signs") String text) throws IOException {
        Path file = Files.createTempFile("minutes", ".txt");
        try {
            Files.writeString(file, text);
            MinutesDraft draft = reader.read(file, recogniser);
            String read = ImportProperties.everything(draft) + draft.findings();
            assertThat(draft.warnings()).noneMatch(warning -> warning.message().startsWith("Its layout could not"));
            assertThat(MARK.matcher(text).results().map(MatchResult::group))
                    .as("%s%nas%n%s", text, read)
                    .allMatch(read::contains);
        } catch (UserError noWords) {
            assertThat(MARK.matcher(text).find()).isFalse();
        } finally {
            Files.delete(file);
        }
    }
}
