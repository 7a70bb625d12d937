/** Plain Java that every feature may use: ids, announcements of change, errors meant for the user. */
@NullMarked
package org.rapporteur.shared;

import org.jspecify.annotations.NullMarked;
