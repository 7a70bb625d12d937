/** Tables and torn tables: columns by their heads, rows as actions. */
@NullMarked
package org.rapporteur.importing.table;

import org.jspecify.annotations.NullMarked;
