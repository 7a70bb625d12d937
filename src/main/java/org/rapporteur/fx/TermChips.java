package org.rapporteur.fx;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import org.rapporteur.shared.query.Term;

/** The terms of a filter as chips: a press takes one back into words, its cross removes it, dashed ones mean nothing. */
final class TermChips {
    private static final I18n TEXTS = I18n.beside(TermChips.class);

    private final ChipBar bar;
    private final Consumer<Term> edit;
    private final Consumer<Term> remove;

    TermChips(ChipBar bar, Consumer<Term> edit, Consumer<Term> remove) {
        this.bar = bar;
        this.edit = edit;
        this.remove = remove;
    }

    /**
     * Shows these terms in place of those before.
     *
     * @param keys what is understood
     */
    void show(List<Term> terms, List<FilterKey> keys) {
        bar.show(terms.stream().map(term -> chip(term, keys)).toList());
    }

    private Chip chip(Term term, List<FilterKey> keys) {
        boolean understood = keys.stream()
                .filter(key -> key.name().equals(term.key()))
                .anyMatch(key -> term.values().stream().allMatch(key.understood()));
        Chip chip = Chip.removable(
                words(term), understood ? Chip.Kind.ACCENT : Chip.Kind.QUESTION, () -> remove.accept(term));
        chip.setOnAction(pressed -> edit.accept(term));
        chip.setAccessibleText(TEXTS.text("filter.chip", words(term)));
        Chip.wrap(chip, bar.prefWrapLengthProperty());
        if (!understood) {
            chip.setTooltip(new Tooltip(TEXTS.text("filter.unknown", term.key())));
        }
        return chip;
    }

    private static String words(Term term) {
        String words = term.key() + ": " + String.join(TEXTS.text("filter.or"), term.values());
        return term.negated() ? TEXTS.text("filter.not", words) : words;
    }
}
