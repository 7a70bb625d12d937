/** Lines brought into shape before they are read: runs of labels taken apart, headings told from items. */
@NullMarked
package org.rapporteur.importing.shape;

import org.jspecify.annotations.NullMarked;
