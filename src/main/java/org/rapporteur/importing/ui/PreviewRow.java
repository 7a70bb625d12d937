package org.rapporteur.importing.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;

/** A line of the preview: a piece of what was recognised, or the words around it. */
public sealed interface PreviewRow {

    /** What it is known by while the draft changes: "field:place", "block:…". */
    String id();

    /** True for what was recognised and waits for a yes or no; words that are only kept do not. */
    boolean asks();

    /**
     * A field of the header.
     *
     * @param key of the field's name in the texts: "place"
     */
    record Field(String key, String value) implements PreviewRow {
        @Override
        public String id() {
            return "field:" + key;
        }

        @Override
        public boolean asks() {
            return true;
        }
    }

    /**
     * A block of the minutes.
     *
     * @param marker number, letter or bullet that it will stand behind, as in the minutes; empty for none
     * @param owners chips of an action or a promise; empty for other kinds
     * @param promise true when its words read like a promise that somebody made in the discussion
     * @param role what it is to the actions around it
     */
    record BlockRow(
            String uid,
            BlockKind kind,
            int depth,
            String marker,
            String text,
            List<Owner> owners,
            @Nullable Due due,
            boolean promise,
            Role role)
            implements PreviewRow {
        public BlockRow {
            owners = List.copyOf(owners);
        }

        @Override
        public String id() {
            return "block:" + uid;
        }

        @Override
        public boolean asks() {
            return promise || kind == BlockKind.ACTION || kind == BlockKind.DECISION;
        }

        /** True when it can be made an action of this meeting, and is none yet. */
        public boolean isMarkable() {
            boolean earlier = role == Role.EARLIER || role == Role.EARLIER_DONE;
            return (kind != BlockKind.ACTION || earlier) && !text.isBlank();
        }
    }

    /** What a block is to the actions around it. */
    enum Role {
        OWN,
        /** An action set earlier, which these minutes look back on. */
        EARLIER,
        /** The same, and they say that it is done. */
        EARLIER_DONE,
        /** It says an action again that stands elsewhere in these minutes. */
        AGAIN
    }

    /** Somebody who may become a contact. */
    record Person(PersonFound who) implements PreviewRow {
        @Override
        public String id() {
            return "person:" + who.name();
        }

        @Override
        public boolean asks() {
            return true;
        }
    }

    /**
     * Something to look at.
     *
     * @param line line of the file, from 1; 0 for the whole of it
     */
    record Warning(int line, String message) implements PreviewRow {
        @Override
        public String id() {
            return "warning:" + line + ":" + message;
        }

        @Override
        public boolean asks() {
            return false;
        }
    }
}
