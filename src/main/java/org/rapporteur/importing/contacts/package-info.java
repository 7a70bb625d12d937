/** Lists of contacts from files and from the clipboard: tables, cards, mail headers, signatures. */
@NullMarked
package org.rapporteur.importing.contacts;

import org.jspecify.annotations.NullMarked;
