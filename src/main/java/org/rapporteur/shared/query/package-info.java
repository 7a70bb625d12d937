/** What is asked for in a filter box: words and {@code key:value} terms, read from text and written as text. Pure. */
@NullMarked
package org.rapporteur.shared.query;

import org.jspecify.annotations.NullMarked;
