package org.rapporteur.importing.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fx.Background.Progress;
import org.rapporteur.importing.DocumentFolder;
import org.rapporteur.importing.ImportService;
import org.rapporteur.importing.NameRule;
import org.rapporteur.importing.SourcedDraft;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.UserError;

/** Reads chosen files one after the other, off the screen's thread; one that cannot be read holds up none. */
final class Reading {
    private final ImportService imports;
    private final List<NameRule> rules;
    private final List<Path> known;

    /**
     * A reading.
     *
     * @param rules what was decided about names so far
     * @param known files that are on the list already
     */
    Reading(ImportService imports, List<NameRule> rules, List<Path> known) {
        this.imports = imports;
        this.rules = List.copyOf(rules);
        this.known = List.copyOf(known);
    }

    /** What was read, and the names it was read with. */
    record Result(List<ImportItem> items, Recogniser recogniser) {}

    Result read(List<Path> chosen, Progress running) {
        Recogniser recogniser = imports.recogniser();
        List<ImportItem> read = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Path path : chosen) {
            try {
                DocumentFolder.files(path).stream()
                        .filter(file -> !known.contains(file) && !files.contains(file))
                        .forEach(files::add);
            } catch (UserError refused) {
                read.add(ImportItem.refused(path, refused.sentence()));
            }
        }
        for (int i = 0; i < files.size() && !running.isCancelled(); i++) {
            read.add(read(files.get(i), recogniser));
            running.report((i + 1.0) / files.size());
        }
        return new Result(read, recogniser);
    }

    private ImportItem read(Path file, Recogniser plain) {
        Recogniser recogniser = new Recogniser(NameRule.applied(rules, plain.vocabulary()));
        try {
            SourcedDraft read = imports.sourced(file, recogniser);
            Minutes minutes = read.draft().minutes();
            ImportItem item = ImportItem.read(
                    file,
                    read,
                    imports.duplicates(read.draft()),
                    imports.usualState(minutes.header().date()));
            for (NameRule rule : rules) {
                item = rule.kind() == NameRule.Kind.NO_ORGANISATION
                        ? item.with(rule.left(item.minutes(), recogniser))
                        : item;
            }
            return item.with(
                    new Preview(recogniser).rows(item.minutes(), read.draft().warnings()));
        } catch (UserError refused) {
            return ImportItem.refused(file, refused.sentence());
        }
    }
}
