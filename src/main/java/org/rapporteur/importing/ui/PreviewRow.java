package org.rapporteur.importing.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;

/** A line of the preview. */
public sealed interface PreviewRow {

    /**
     * A field of the header.
     *
     * @param key of the field's name in the texts: "place"
     */
    record Field(String key, String value) implements PreviewRow {}

    /**
     * A block of the minutes.
     *
     * @param marker number, letter or bullet that it will stand behind; empty for none
     * @param owners chips of an action; empty for other kinds
     */
    record BlockRow(BlockKind kind, int depth, String marker, String text, List<Owner> owners, @Nullable Due due)
            implements PreviewRow {
        public BlockRow {
            owners = List.copyOf(owners);
        }
    }

    /**
     * Something to look at.
     *
     * @param line line of the file, from 1; 0 for the whole of it
     */
    record Warning(int line, String message) implements PreviewRow {}
}
