/** The import screen: files, a preview of what each will become, and what to do about copies. */
@NullMarked
package org.rapporteur.importing.ui;

import org.jspecify.annotations.NullMarked;
