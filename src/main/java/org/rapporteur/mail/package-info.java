/** E-mail as files that a mail program opens as drafts; nothing is ever sent. Knows no feature. */
@NullMarked
package org.rapporteur.mail;

import org.jspecify.annotations.NullMarked;
