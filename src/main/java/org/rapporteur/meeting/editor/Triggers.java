package org.rapporteur.meeting.editor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.meeting.BlockKind;

/**
 * Signs at the start of a line that turn it into another kind of block when a space follows (docs/guide.md, "Take minutes").
 * Every sign has a form of words, for keyboards that lack the sign.
 */
final class Triggers {
    private record Rule(Pattern sign, BlockKind kind) {
        Rule(String sign, BlockKind kind) {
            this(Pattern.compile(sign, Pattern.CASE_INSENSITIVE), kind);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("#|topic:", BlockKind.HEADING_1),
            new Rule("##|sub-?topic:", BlockKind.HEADING_2),
            new Rule("###", BlockKind.HEADING_3),
            new Rule("\\d{1,2}[.)]", BlockKind.NUMBERED),
            new Rule("[a-z][.)]", BlockKind.LETTERED),
            new Rule("[-*•]", BlockKind.BULLET),
            new Rule("=>|decision:", BlockKind.DECISION),
            new Rule("!|\\[ ?]|action(?: point)?:", BlockKind.ACTION));

    private Triggers() {}

    /**
     * What the line becomes.
     *
     * @param lineStart everything before the caret, the space just typed included
     * @param inActions the line stands under a heading such as "Follow up actions", where every item is an action
     */
    static Optional<BlockKind> kind(String lineStart, boolean inActions) {
        if (!lineStart.endsWith(" ")) {
            return Optional.empty();
        }
        String sign = lineStart.substring(0, lineStart.length() - 1);
        return RULES.stream()
                .filter(rule -> rule.sign().matcher(sign).matches())
                .findFirst()
                .map(rule -> inActions && rule.kind().isListItem() ? BlockKind.ACTION : rule.kind());
    }
}
