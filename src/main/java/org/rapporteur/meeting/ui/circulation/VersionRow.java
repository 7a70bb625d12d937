package org.rapporteur.meeting.ui.circulation;

import org.rapporteur.meeting.circulation.Version;

/**
 * A version in the list.
 *
 * @param after what it is compared with
 * @param last that is the minutes of now
 */
record VersionRow(Version version, Version.Content after, boolean last) {}
