/** Follow-ups as an Excel tracker or as CSV. */
@NullMarked
package org.rapporteur.followup.export;

import org.jspecify.annotations.NullMarked;
