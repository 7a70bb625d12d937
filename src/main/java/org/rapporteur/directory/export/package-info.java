/** Contacts as files. */
@NullMarked
package org.rapporteur.directory.export;

import org.jspecify.annotations.NullMarked;
