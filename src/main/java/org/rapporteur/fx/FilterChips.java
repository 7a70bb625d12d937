package org.rapporteur.fx;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import org.rapporteur.shared.query.Term;

/** The chips of a filter box: a term each; one that means nothing is dashed and says so. */
final class FilterChips {
    private static final I18n TEXTS = I18n.beside(FilterChips.class);

    private final ChipBar bar;
    private final Consumer<Term> edit;
    private final Consumer<Term> remove;
    private List<FilterKey> keys = List.of();

    /**
     * @param edit gets a term that is wanted back in the field
     * @param remove gets a term that is not wanted any more
     */
    FilterChips(ChipBar bar, Consumer<Term> edit, Consumer<Term> remove) {
        this.bar = bar;
        this.edit = edit;
        this.remove = remove;
    }

    /** What can be asked for. */
    void setKeys(List<FilterKey> understood) {
        keys = List.copyOf(understood);
    }

    void show(List<Term> terms) {
        bar.show(terms.stream().map(this::chip).toList());
    }

    private Chip chip(Term term) {
        Chip.Kind kind = kind(term);
        Chip chip = Chip.removable(words(term), kind, () -> remove.accept(term));
        chip.setOnAction(pressed -> edit.accept(term));
        chip.setAccessibleText(TEXTS.text("filter.chip", words(term)));
        Chip.wrap(chip, bar.prefWrapLengthProperty());
        if (kind == Chip.Kind.QUESTION) {
            chip.setTooltip(new Tooltip(TEXTS.text("filter.unknown", term.key())));
        }
        return chip;
    }

    private static String words(Term term) {
        String words = term.key() + ": " + String.join(TEXTS.text("filter.or"), term.values());
        return term.negated() ? TEXTS.text("filter.not", words) : words;
    }

    private Chip.Kind kind(Term term) {
        boolean understood = keys.stream()
                .filter(key -> key.name().equals(term.key()))
                .anyMatch(key -> term.values().stream().allMatch(key.understood()));
        return understood ? Chip.Kind.ACCENT : Chip.Kind.QUESTION;
    }
}
