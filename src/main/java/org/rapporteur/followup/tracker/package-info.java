/** A tracker that was sent round and came back filled in: what it says, and how that differs from the workspace. Pure. */
@NullMarked
package org.rapporteur.followup.tracker;

import org.jspecify.annotations.NullMarked;
