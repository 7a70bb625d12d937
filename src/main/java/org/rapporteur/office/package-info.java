/** Word and Excel building blocks that know no feature: base document, styles, lists, links, tables. */
@NullMarked
package org.rapporteur.office;

import org.jspecify.annotations.NullMarked;
