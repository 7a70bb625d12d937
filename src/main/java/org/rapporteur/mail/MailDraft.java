package org.rapporteur.mail;

import java.nio.file.Path;
import java.util.List;

/**
 * A message that is not sent yet.
 *
 * @param to addresses of whom it goes to; may be empty, then the user fills them in
 * @param body plain text, lines ended by "\n"
 * @param attachments files that are put inside
 */
public record MailDraft(List<MailAddress> to, String subject, String body, List<Path> attachments) {
    public MailDraft {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
    }
}
