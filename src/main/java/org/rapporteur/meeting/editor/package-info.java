/** The live minutes control: blocks typed, split, merged, moved and undone, each keeping its identity. */
@NullMarked
package org.rapporteur.meeting.editor;

import org.jspecify.annotations.NullMarked;
