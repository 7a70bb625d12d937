package org.rapporteur.recognition;

import java.util.List;
import java.util.Set;

/** What minutes put in front of who owes an action, with a colon behind: "Responsible: WFP", "Chef de file : PAM". */
public final class OwnerLabels {
    /** Words of a label at most. */
    private static final int LONGEST = 4;

    private static final List<String> NAMES = List.of(
            "responsible",
            "responsible agency",
            "responsible organisation",
            "responsible organization",
            "responsible party",
            "responsible person",
            "person responsible",
            "persons responsible",
            "responsibility",
            "lead",
            "leads",
            "lead agency",
            "lead organisation",
            "lead organization",
            "owner",
            "owners",
            "action owner",
            "action by",
            "assigned to",
            "assignee",
            "assignees",
            "who",
            "by",
            "by whom",
            "focal",
            "focal point",
            "focal points",
            "agency",
            "organisation",
            "resp",
            "responsable",
            "responsables",
            "personne responsable",
            "structure responsable",
            "pilote",
            "pilotes",
            "chef de file",
            "chefs de file",
            "point focal",
            "porteur",
            "porteurs",
            "en charge",
            "par qui",
            "qui",
            "persona responsable",
            "institucion responsable",
            "encargado",
            "encargada",
            "encargados",
            "encargadas",
            "asignado a",
            "asignada a",
            "a cargo de",
            "a la charge de",
            "quien",
            "quienes",
            "punto focal");

    private static final Set<String> LABELS = Set.copyOf(NAMES);

    /** Too common in the middle of a sentence to say who acts. */
    private static final Set<String> ALONE =
            Set.of("by", "agency", "organisation", "focal", "a cargo de", "a la charge de");

    private OwnerLabels() {}

    /** The labels that begin a line of their own below an action: "Chef de file : PAM". Folded, in no order. */
    public static List<String> ofLines() {
        return NAMES.stream().filter(name -> !ALONE.contains(name)).toList();
    }

    /** Where the label starts whose colon stands at an index, the longest there is; -1 when none ends there. */
    static int startBefore(Tokens tokens, int colon) {
        for (int words = Math.min(LONGEST, colon); tokens.get(colon).is(":") && words > 0; words--) {
            if (isLabel(tokens, colon - words, words)) {
                return colon - words;
            }
        }
        return -1;
    }

    /** The index behind the label that starts here, its colon included; the same index when none does. "Resp. : WFP" is one. */
    static int behind(Tokens tokens, int start) {
        if (tokens.get(start).is("resp") && tokens.get(start + 1).is(".")) {
            return tokens.get(start + 2).is(":") ? start + 3 : start + 2;
        }
        for (int words = LONGEST; words > 0; words--) {
            if (tokens.get(start + words).is(":") && isLabel(tokens, start, words)) {
                return start + words + 1;
            }
        }
        return start;
    }

    private static boolean isLabel(Tokens tokens, int start, int words) {
        StringBuilder label = new StringBuilder(tokens.get(start).folded());
        for (int i = 1; i < words; i++) {
            label.append(' ').append(tokens.get(start + i).folded());
        }
        return LABELS.contains(label.toString());
    }
}
