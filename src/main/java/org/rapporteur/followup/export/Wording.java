package org.rapporteur.followup.export;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Lateness;
import org.rapporteur.followup.Status;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;

/** How a follow-up reads in a cell. */
final class Wording {
    private Wording() {}

    static String status(Status status) {
        return switch (status) {
            case OPEN -> "Open";
            case IN_PROGRESS -> "In progress";
            case DONE -> "Done";
            case DROPPED -> "Dropped";
        };
    }

    /** The owners in order; a name that nobody knows carries a question mark. */
    static String owners(FollowUp followUp) {
        return followUp.owners().stream().map(Wording::owner).collect(Collectors.joining(", "));
    }

    static String owner(Owner owner) {
        return owner.kind() == OwnerKind.UNKNOWN ? owner.name() + "?" : owner.name();
    }

    /** "▲ 14 days late": said in words, so that it survives a print without colours. Empty when not overdue. */
    static String overdue(FollowUp followUp, LocalDate asOf) {
        return Lateness.of(followUp, asOf).map(late -> "▲ " + late.words()).orElse("");
    }

    static String duePhrase(FollowUp followUp) {
        return followUp.due() == null ? "" : followUp.due().phrase();
    }

    static @Nullable LocalDate lastDay(FollowUp followUp) {
        return followUp.due() == null ? null : followUp.due().to();
    }

    static String topic(FollowUp followUp) {
        return followUp.topic() == null ? "" : followUp.topic();
    }
}
