package org.rapporteur.importing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.DirectoryAdditions;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Lane;
import org.rapporteur.importing.KnownPeople;
import org.rapporteur.importing.MinutesDraft;
import org.rapporteur.importing.NameRule;
import org.rapporteur.importing.UnknownName;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;

/** The names in all files that nobody in the workspace has, and what was decided about them. */
public final class NamesModel {
    private final I18n texts = I18n.beside(NamesModel.class);
    private final Kit kit;
    private final Lane lane;
    private final ObservableList<ImportItem> items;
    private final ObservableList<UnknownName> unknown = FXCollections.observableArrayList();
    private final List<NameRule> rules = new ArrayList<>();
    private List<NameRule> standing = List.of();
    private Recogniser plain = new Recogniser(new Vocabulary(List.of()));
    private Recogniser recogniser = plain;

    NamesModel(Kit kit, ObservableList<ImportItem> items) {
        this.kit = kit;
        this.lane = kit.background().lane();
        this.items = items;
    }

    /** Names that wait for an answer, those in most files first; do not change it. */
    public ObservableList<UnknownName> unknown() {
        return unknown;
    }

    /** Short names of the organisations that are known, in order. */
    public List<String> organisations() {
        return recogniser.vocabulary().terms().stream()
                .filter(term -> term.kind() == OwnerKind.ORGANISATION)
                .map(Vocabulary.Term::name)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    List<NameRule> rules() {
        return List.copyOf(rules);
    }

    Recogniser recogniser() {
        return recogniser;
    }

    /** What the directory gets of the decisions, should the files be stored. */
    DirectoryAdditions additions() {
        return NameRule.additions(rules);
    }

    /** Names as the workspace has them, with those that it holds for no organisation. */
    void use(Recogniser read, List<NameRule> nobodies) {
        plain = read;
        standing = nobodies;
        recogniser = new Recogniser(NameRule.applied(rules, plain.vocabulary()));
    }

    /** What a file will become, read with the names as they stand and the people who become contacts. */
    List<PreviewRow> preview(ImportItem item) {
        MinutesDraft draft = Objects.requireNonNull(item.draft(), "a refused file has no preview");
        Vocabulary people = recogniser
                .vocabulary()
                .with(item.choices().people().stream()
                        .map(person -> new Vocabulary.Term(person.name(), OwnerKind.CONTACT, List.of()))
                        .toList());
        return Preview.rows(KnownPeople.named(draft, people), recogniser);
    }

    /** Says what a name is, in all files. */
    public void decide(NameRule rule) {
        List<ImportItem> before = List.copyOf(items);
        rules.add(rule);
        apply(rule, before, () -> kit.undo()
                .push(texts.text("did.name", rule.name()), () -> forget(rule, before), () -> again(rule)));
    }

    private void again(NameRule rule) {
        rules.add(rule);
        apply(rule, List.copyOf(items), () -> {});
    }

    private void forget(NameRule rule, List<ImportItem> before) {
        rules.remove(rule);
        apply(null, before, () -> {});
    }

    /** All files as they were before, read with the names as they stand now. */
    private void apply(@Nullable NameRule rule, List<ImportItem> from, Runnable then) {
        Recogniser with = new Recogniser(NameRule.applied(rules, plain.vocabulary()));
        recogniser = with;
        boolean leaves = rule != null && rule.kind() == NameRule.Kind.NO_ORGANISATION;
        kit.background()
                .run(
                        () -> from.stream()
                                .map(item -> {
                                    MinutesDraft draft = item.draft();
                                    if (draft == null) {
                                        return item;
                                    }
                                    ImportItem left = leaves
                                            ? item.with(Objects.requireNonNull(rule)
                                                    .left(item.minutes(), draft.recogniser(with)))
                                            : item;
                                    return left.with(preview(left));
                                })
                                .toList(),
                        done -> {
                            put(done);
                            refresh();
                            then.run();
                        },
                        kit.notices()::failed);
    }

    private void put(List<ImportItem> changed) {
        for (int i = 0; i < items.size(); i++) {
            ImportItem item = items.get(i);
            int index = i;
            changed.stream()
                    .filter(other -> other.file().equals(item.file()) && !other.equals(item))
                    .findFirst()
                    .ifPresent(other -> items.set(index, other));
        }
    }

    /** Looks for unknown names again. */
    void refresh() {
        List<MinutesDraft> drafts = items.stream()
                .map(ImportItem::draft)
                .filter(Objects::nonNull)
                .map(draft -> Objects.requireNonNull(draft))
                .toList();
        Recogniser with = recogniser;
        List<NameRule> decided =
                Stream.concat(rules.stream(), standing.stream()).toList();
        lane.run(
                () -> UnknownName.in(drafts, with).stream()
                        .filter(name -> decided.stream().noneMatch(rule -> rule.isThis(name.name())))
                        .toList(),
                unknown::setAll,
                kit.notices()::failed);
    }
}
