/** What stands below the head: sections, discussion, decisions, and actions wherever a line says one. */
@NullMarked
package org.rapporteur.importing.body;

import org.jspecify.annotations.NullMarked;
