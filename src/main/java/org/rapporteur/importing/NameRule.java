package org.rapporteur.importing;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.directory.DirectoryAdditions;
import org.rapporteur.directory.NameDecision;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.OrganisationKind;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.recognition.Vocabulary.Term;
import org.rapporteur.shared.Folding;

/**
 * What the user said about a name that no organisation or person of the workspace has; it holds for all files of an
 * import.
 *
 * @param name as written
 * @param kind what it is
 * @param organisation short name of the organisation it is another name of; empty for the other kinds
 */
public record NameRule(String name, Kind kind, String organisation) {
    /** What a name may turn out to be. */
    public enum Kind {
        ALIAS,
        NEW,
        NO_ORGANISATION
    }

    public static NameRule alias(String name, String organisation) {
        return new NameRule(name, Kind.ALIAS, organisation);
    }

    public static NameRule fresh(String name) {
        return new NameRule(name, Kind.NEW, "");
    }

    public static NameRule none(String name) {
        return new NameRule(name, Kind.NO_ORGANISATION, "");
    }

    /** The vocabulary that knows what was decided. */
    public static Vocabulary applied(List<NameRule> rules, Vocabulary known) {
        return known.with(rules.stream()
                .filter(rule -> rule.kind != Kind.NO_ORGANISATION)
                .map(rule -> rule.kind == Kind.NEW
                        ? new Term(rule.name, OwnerKind.ORGANISATION, List.of())
                        : new Term(rule.organisation, OwnerKind.ORGANISATION, List.of(rule.name)))
                .toList());
    }

    /** What the directory gets of these decisions. */
    public static DirectoryAdditions additions(List<NameRule> rules) {
        return new DirectoryAdditions(
                rules.stream()
                        .filter(rule -> rule.kind == Kind.NEW)
                        .map(rule -> new Organisation(0, rule.name, "", OrganisationKind.OTHER, List.of()))
                        .toList(),
                rules.stream()
                        .filter(rule -> rule.kind == Kind.ALIAS)
                        .map(rule -> new DirectoryAdditions.Alias(rule.organisation, rule.name))
                        .toList(),
                List.of(),
                rules.stream().map(NameRule::decision).toList());
    }

    private NameDecision decision() {
        return switch (kind) {
            case ALIAS -> new NameDecision(name, NameDecision.Kind.ALIAS, organisation);
            case NEW -> new NameDecision(name, NameDecision.Kind.NEW, name);
            case NO_ORGANISATION -> new NameDecision(name, NameDecision.Kind.NONE, null);
        };
    }

    /**
     * Minutes whose actions do not have this name among their owners; the words stay as they are.
     *
     * @param recogniser that of the draft
     */
    public Minutes left(Minutes minutes, Recogniser recogniser) {
        ActionReader reader = new ActionReader(recogniser);
        List<Block> blocks = minutes.blocks().stream()
                .map(block -> {
                    boolean action = block.kind() == BlockKind.ACTION;
                    List<String> owners = action ? owners(reader, block) : List.of();
                    List<String> others =
                            owners.stream().filter(owner -> !isThis(owner)).toList();
                    return others.size() == owners.size()
                            ? block
                            : new Block(
                                    block.uid(),
                                    block.kind(),
                                    block.depth(),
                                    block.content(),
                                    block.corrections().withOwners(others));
                })
                .toList();
        return new Minutes(minutes.header(), minutes.attendance(), blocks);
    }

    /**
     * Minutes without the owners that were decided to be no organisation.
     *
     * @param rules of any kind
     * @param recogniser that of the draft
     */
    public static Minutes left(List<NameRule> rules, Minutes minutes, Recogniser recogniser) {
        Minutes left = minutes;
        for (NameRule rule : rules) {
            left = rule.kind == Kind.NO_ORGANISATION ? rule.left(left, recogniser) : left;
        }
        return left;
    }

    /** True for the name this rule is about. */
    public boolean isThis(String other) {
        return Folding.fold(other).equals(Folding.fold(name));
    }

    private static List<String> owners(ActionReader reader, Block block) {
        return reader.read(block, LocalDate.EPOCH).ownerNames().stream()
                .map(Owner::name)
                .toList();
    }
}
