/** The one SQLite file: a single writer on its own lane, readers beside it, migrations, backup and the lock. */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
