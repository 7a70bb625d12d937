/** The head of minutes: group, day, place, and what titles and mails say of them. */
@NullMarked
package org.rapporteur.importing.head;

import org.jspecify.annotations.NullMarked;
