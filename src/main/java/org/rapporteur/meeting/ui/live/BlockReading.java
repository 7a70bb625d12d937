package org.rapporteur.meeting.ui.live;

import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.recognition.Suggestion;

/** What the recogniser says of a block: of an action what it says, of discussion text the promise it may hold. */
record BlockReading(@Nullable Recognition action, @Nullable Suggestion suggestion) {
    static final BlockReading NOTHING = new BlockReading(null, null);
}
