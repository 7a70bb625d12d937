package org.rapporteur.importing.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Background.Progress;
import org.rapporteur.importing.DocumentFolder;
import org.rapporteur.importing.ImportService;
import org.rapporteur.importing.NameRule;
import org.rapporteur.importing.SourcedDraft;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Language;
import org.rapporteur.recognition.ReadingHabits;
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

    /**
     * What was read, and the names it was read with.
     *
     * @param standing names that were decided in the workspace to be no organisation
     */
    record Result(List<ImportItem> items, Recogniser recogniser, List<NameRule> standing) {}

    Result read(List<Path> chosen, Progress running) {
        Recogniser recogniser = imports.recogniser();
        List<NameRule> standing = imports.nobodies();
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
            read.add(read(files.get(i), recogniser, standing));
            running.report((i + 1.0) / files.size());
        }
        return new Result(read, recogniser, standing);
    }

    private ImportItem read(Path file, Recogniser plain, List<NameRule> standing) {
        return read(file, new Recogniser(NameRule.applied(rules, plain.vocabulary())), plain.habits(), standing);
    }

    /** Reads a file that is on the list again, by another language; what was decided of it stays, what was edited goes. */
    ImportItem again(ImportItem item, Recogniser names, @Nullable Language language) {
        ImportItem read = read(item.file(), names, new ReadingHabits(language, null), imports.nobodies());
        if (read.draft() == null) {
            return read;
        }
        LocalDate date = item.minutes().header().date();
        ImportItem dated = date == null || !read.needsDate()
                ? read
                : read.with(new Minutes(
                        read.minutes().header().withDate(date),
                        read.minutes().attendance(),
                        read.minutes().blocks()));
        return dated.with(item.decision()).with(Choices.of(item.choices().state()));
    }

    private ImportItem read(Path file, Recogniser names, ReadingHabits habits, List<NameRule> standing) {
        Recogniser recogniser = names.with(habits);
        try {
            SourcedDraft read = imports.sourced(file, recogniser);
            Minutes minutes = read.draft().minutes();
            ImportItem item = ImportItem.read(
                    file,
                    read,
                    imports.duplicates(read.draft()),
                    imports.usualState(minutes.header().date()));
            Recogniser own = read.draft().recogniser(recogniser);
            List<NameRule> decided =
                    Stream.concat(rules.stream(), standing.stream()).toList();
            item = item.with(NameRule.left(decided, item.minutes(), own));
            return item.with(Preview.rows(Objects.requireNonNull(item.draft()), recogniser));
        } catch (UserError refused) {
            return ImportItem.refused(file, refused.sentence());
        }
    }
}
