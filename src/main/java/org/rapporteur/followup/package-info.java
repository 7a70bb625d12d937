/** What an agency owes: follow-ups with owners, due, status and the ledger of what happened to them. */
@NullMarked
package org.rapporteur.followup;

import org.jspecify.annotations.NullMarked;
