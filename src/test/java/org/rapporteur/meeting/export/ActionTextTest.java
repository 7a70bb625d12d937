package org.rapporteur.meeting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.meeting.export.ActionLayout.AS_WRITTEN;
import static org.rapporteur.meeting.export.ActionLayout.OWNER_FIRST;
import static org.rapporteur.meeting.export.ActionLayout.TOPIC_FIRST;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recognition;

class ActionTextTest {
    private static final String OWNERS_BEFORE = "UNHCR and IOM to finalise the factsheet in April.";
    private static final String OWNERS_BEHIND = "Factsheet - finalise the first version (UNHCR, HCR and all).";

    @Test
    void ownersBeforeBecomeOwnersBehind() {
        Recognition read = read(OWNERS_BEFORE, null, "finalise the factsheet in April", "UNHCR", "IOM");

        assertThat(lay(OWNERS_BEFORE, read, TOPIC_FIRST)).isEqualTo("Finalise the factsheet in April (UNHCR and IOM).");
    }

    @Test
    void ownersBehindBecomeOwnersBefore() {
        Recognition read = read(OWNERS_BEHIND, "Factsheet", "finalise the first version", "UNHCR", " HCR", "all");

        assertThat(lay(OWNERS_BEHIND, read, OWNER_FIRST))
                .isEqualTo("Factsheet - UNHCR, HCR and all to finalise the first version.");
    }

    @Test
    void theWantedLayoutStaysAsWritten() {
        Recognition before = read(OWNERS_BEFORE, null, "finalise the factsheet in April", "UNHCR", "IOM");
        Recognition behind = read(OWNERS_BEHIND, "Factsheet", "finalise the first version", "UNHCR", "all");

        assertThat(lay(OWNERS_BEFORE, before, OWNER_FIRST)).isEqualTo(OWNERS_BEFORE);
        assertThat(lay(OWNERS_BEHIND, behind, TOPIC_FIRST)).isEqualTo(OWNERS_BEHIND);
        assertThat(lay(OWNERS_BEHIND, behind, AS_WRITTEN)).isEqualTo(OWNERS_BEHIND);
    }

    @Test
    void anActionOfNobodyStaysAsWritten() {
        String text = "Clean the list of crossing points.";
        Recognition read = new Recognition(List.of(), null, null, text);

        assertThat(lay(text, read, OWNER_FIRST)).isEqualTo(text);
        assertThat(lay(text, read, TOPIC_FIRST)).isEqualTo(text);
    }

    @Test
    void ownersChosenByHandTakeThePlaceOfThoseWritten() {
        String text = "UNCHR to send the template";
        Recognition read = new Recognition(
                List.of(new Mention<>(Owner.of("UNHCR", OwnerKind.ORGANISATION), 0, 0)),
                null,
                null,
                "send the template");

        assertThat(lay(text, read, OWNER_FIRST)).isEqualTo("UNHCR to send the template");
        assertThat(lay(text, read, TOPIC_FIRST)).isEqualTo("Send the template (UNHCR)");
    }

    @Test
    void aCollectiveOwnerStartsTheSentenceWithACapital() {
        String text = "Comment on the draft (all)";
        Recognition read = read(text, null, "Comment on the draft", "all");

        assertThat(lay(text, read, OWNER_FIRST)).isEqualTo("All to comment on the draft");
    }

    @Test
    void linksFollowTheirWords() {
        RichText text =
                new RichText(OWNERS_BEFORE, List.of(Mark.link(30, 39, "https://example.org"), Mark.bold(6, 20)));
        Recognition read = read(OWNERS_BEFORE, null, "finalise the factsheet in April", "UNHCR", "IOM");

        RichText laid = ActionText.lay(text, read, TOPIC_FIRST);

        assertThat(laid.marks()).singleElement().satisfies(mark -> assertThat(
                        laid.text().substring(mark.start(), mark.end()))
                .isEqualTo("factsheet"));
    }

    private static String lay(String text, Recognition read, ActionLayout layout) {
        return ActionText.lay(RichText.plain(text), read, layout).text();
    }

    /** A reading that names owners by the place of their last occurrence; a blank in front is not part of the name. */
    private static Recognition read(String text, @Nullable String topic, String task, String... owners) {
        return new Recognition(
                Stream.of(owners)
                        .map(name -> {
                            int at = text.lastIndexOf(name)
                                    + (name.length() - name.strip().length());
                            Owner owner = Owner.of(name.strip(), OwnerKind.ORGANISATION);
                            return new Mention<>(owner, at, at + name.strip().length());
                        })
                        .toList(),
                null,
                topic,
                task);
    }
}
