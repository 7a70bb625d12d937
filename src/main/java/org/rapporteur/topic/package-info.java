/** What a heading is about, followed across meetings. */
@NullMarked
package org.rapporteur.topic;

import org.jspecify.annotations.NullMarked;
