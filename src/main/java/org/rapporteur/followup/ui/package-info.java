/** The follow-ups screen. */
@NullMarked
package org.rapporteur.followup.ui;

import org.jspecify.annotations.NullMarked;
