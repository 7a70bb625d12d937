package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.recognition.Language;
import org.rapporteur.recognition.ReadingHabits;

/** How a document writes its dates and in which language, told by all of it. */
class DocumentHabitsTest extends ReadingLayouts {
    private List<String> actions(MinutesDraft draft) {
        return actions(draft, 16);
    }

    @Test
    void anActionDueOnADayJustPastIsTold() throws IOException {
        MinutesDraft draft = read(
                """
                Lake Basin IM Group – meeting minutes

                Date: 11 June 2026

                1. Wells
                The workshop was held on 3 June.
                ACTION: IOM to share the list by 3 June.
                ACTION: WFP to share the map by 3 July.
                """);
        assertThat(draft.warnings())
                .containsExactly(new ImportWarning(
                        7, "“by 3 June” was already past on 11 June 2026; it is read as 3 June 2027."));
    }

    @Test
    void datesThatCannotBeAreReportedAndNotRepaired() throws IOException {
        MinutesDraft draft = read(
                "Lake Basin IM Group – meeting minutes\n\nTUESDAY 7th May 2017\n\nPresent: IOM\n\nActions\n1. IOM to print the map by 31 June 2017\n2. Count the wells (IOM, October 201)\n");
        assertThat(draft.minutes().header().date()).isEqualTo(LocalDate.of(2017, 5, 7));
        assertThat(draft.warnings())
                .extracting(ImportWarning::message)
                .containsExactly(
                        "“TUESDAY 7th May 2017” is a Sunday; check the day.",
                        "“31 June 2017” is no date of the calendar; check it.",
                        "“October 201” is no date of the calendar; check it.");
        assertThat(actions(draft)).allMatch(action -> action.startsWith("IOM > - >"));
    }

    @Test
    void oneDateOfADocumentTellsHowTheOthersAreMeant() throws IOException {
        String text =
                "Lake Basin IM Group – meeting minutes\n\nDate: 05/07/2019\n\nPresent: IOM\n\nActions\n1. IOM to print the map by 06/%s/2019\n";
        assertThat(read(text.formatted("24")).minutes().header().date()).isEqualTo(LocalDate.of(2019, 5, 7));
        assertThat(actions(read(text.formatted("24")))).containsExactly("IOM > 2019-06-24 > IOM to print the");
        assertThat(read(text.formatted("08")).minutes().header().date()).isEqualTo(LocalDate.of(2019, 7, 5));
    }

    @Test
    void theLanguageIsFoundAndCanBeOverruled() throws IOException {
        String text =
                "Compte rendu de la réunion\n\n14 mai 2019\n\nPrésents : HCR, OIM\n\nPuits\nLes puits sont dans le nord et pour la carte des districts il faut une liste.\n";
        assertThat(read(text).findings().habits().language()).isEqualTo(Language.FRENCH);
        var spanish = new ReadingHabits(Language.SPANISH, null);
        Path file = Files.writeString(folder.resolve("minutes.txt"), text);
        assertThat(reader.read(file, recogniser.with(spanish))
                        .findings()
                        .habits()
                        .language())
                .isEqualTo(Language.SPANISH);
    }
}
